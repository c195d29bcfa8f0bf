import type { LeftOutWhy } from '#shared/domain/register/mapped-register';
import type { RegisterRow } from '#shared/domain/register/register';
import type { RegisterErrorCode } from '#shared/domain/register/register-errors';
import type { NamedBytes } from '#shared/intake/register/open-register-files';
import type { ReadChoices } from '../read-register';

/** An awkward file, and what is to become of it. */
export interface RegisterCase {
  /** Ends the sentence “reads …”. */
  readonly name: string;
  readonly files: readonly NamedBytes[];
  readonly choices?: ReadChoices;
  readonly expect: Expected | { readonly refused: RegisterErrorCode; readonly sentence: RegExp };
}

export interface Expected {
  readonly rows: readonly RegisterRow[];
  /** Row numbers with the reason for each; nothing else may be left out. */
  readonly leftOut?: readonly (readonly [row: number, why: LeftOutWhy])[];
  readonly dropped?: readonly string[];
  /** Each must be found in one sentence about the file, its sheet or its table. */
  readonly says?: readonly RegExp[];
  /** Rows whose value could not be taken over, with the words that must be in the sentence. */
  readonly problems?: readonly (readonly [row: number, words: RegExp])[];
  readonly unknown?: readonly (readonly [field: string, text: string])[];
}

export const oneFile = (fileName: string, bytes: Uint8Array): readonly NamedBytes[] => [{ fileName, bytes }];

/** Four invented plans that most files of the corpus hold, each dressed in its own way. */
export const PLANS: readonly RegisterRow[] = [
  { ref: 'EHC-1001', need: 'ASD', type: 'new', issuedOn: '2026-03-02', team: 'North' },
  { ref: 'EHC-1002', need: 'SLCN', type: 'review-amendment', issuedOn: '2026-04-13', team: 'South' },
  { ref: 'EHC-1003', need: 'SEMH', type: 'new', issuedOn: '2026-05-28', team: 'North' },
  { ref: 'EHC-1004', need: 'MLD', type: 'phase-transfer', issuedOn: '2026-02-12', team: 'East' },
];
export const HEADINGS = ['Plan reference', 'Primary need', 'Plan type', 'Date issued', 'Team'] as const;
export const LINES = [
  ['EHC-1001', 'Autism', 'New', '02/03/2026', 'North'],
  ['EHC-1002', 'SLCN', 'Annual review', '13/04/2026', 'South'],
  ['EHC-1003', 'SEMH', 'New', '28/05/2026', 'North'],
  ['EHC-1004', 'MLD', 'Phase transfer', '12/02/2026', 'East'],
] as const;

const DAY = 86_400_000;
/** The day count that a workbook holds for a day (from 1900, or from 1904). */
export const serialOf = (day: string, from1904 = false): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY - (from1904 ? 1462 : 0);
