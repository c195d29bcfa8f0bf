import { writeCsv } from './write-csv';
import { type TestSheet, writeXlsx } from './write-xlsx';

/** Invented names that stand in the test's files and may be found nowhere afterwards. */
export const PLANTED = {
  forenames: ['Zebulonia', 'Quillrose', 'Thandiweth'],
  surnames: ['Featherstonehaughly', 'Ozymandiasson', 'Brackwaterly'],
  street: 'Nevermore Crescent',
} as const;

const TEAMS = ['North', 'South', 'East', 'West'] as const;
const NEEDS = ['ASC', 'Autism', 'SLCN', 'SEMH', 'Moderate Learning Difficulty', 'Sensory'] as const;
const TYPES = ['New', 'Amended', 'Annual review'] as const;

export const HEADINGS = [
  'Case number',
  'Forename',
  'Surname',
  'Date of birth',
  'UPN',
  'Address',
  'Primary need',
  'Plan type',
  'Area team',
  'Date issued',
  'Looked after',
  'Plan writer',
  'Notes',
] as const;

const two = (number: number): string => String(number).padStart(2, '0');

/** One row of an invented case system, as text; the same number always gives the same row. */
export function councilRow(number: number): readonly string[] {
  const at = <T>(list: readonly T[], step = 1): T => list[Math.floor(number / step) % list.length] as T; // never empty
  const [day, month] = [two(1 + (number % 28)), two(1 + (number % 9))];
  return [
    `C-${100_000 + number}`,
    at(PLANTED.forenames),
    at(PLANTED.surnames, 3),
    `${day}/${month}/${2008 + (number % 12)}`,
    `A${String(800_000_000_000 + number)}`,
    `${number} ${PLANTED.street}`,
    at(NEEDS),
    at(TYPES, 2),
    at(TEAMS),
    `${day}/${month}/${number % 2 === 0 ? '2026' : '25'}`,
    number % 20 === 0 ? 'Y' : 'N',
    `W${1 + (number % 9)}`,
    number % 50 === 0 ? '=cmd|calc!A1' : '',
  ];
}

export const councilRows = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, at) => councilRow(at + 1));

/** A CSV file as Excel for Windows writes it: with a BOM, CR LF, and quotes where they are needed. */
export const asCsv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(writeCsv(rows, { encoding: 'utf-8-bom' }));

/** A workbook with one sheet; numbers are written as numbers. */
export const asXlsx = (name: string, rows: TestSheet['rows']): Buffer =>
  Buffer.from(writeXlsx([{ name, rows }], { inline: true }));
