import type { IntakeErrorCode } from '#shared/domain/plan/intake-errors';
import type { Plan } from '#shared/domain/plan/plan';
import type { IntakeWarning } from '#shared/domain/plan/plan-text';

export interface NamedFile {
  /** Shown to the person and used to guess a reference; never stored. */
  readonly name: string;
  readonly file: File;
  /** The plan of which a person has said that this is a newer draft. */
  readonly draftOf?: string;
  /** What is known of its plan beforehand: the fields of the sample's member it belongs to. */
  readonly details?: Partial<Omit<Plan, 'id' | 'drafts'>>;
}

/** Something that was given to the app and could not be read at all; its line says so. */
export interface UnreadableItem {
  readonly name: string;
  /** `folder`: some or all of what is in it is missing. */
  readonly unreadable: 'file' | 'folder';
}

export type ImportSource = NamedFile | UnreadableItem;

/** `mended`: the file of a stored plan, of which something was missing and has been put back. */
export type ImportOutcome = 'added' | 'mended' | 'same-file' | 'same-reference' | 'refused' | 'cancelled';

/** What to do with a file that is known already, or whose reference is: skip it, add it as a draft, or make it a plan of its own. */
export type ImportChoice = 'skip' | 'new-draft' | 'separate';

export interface ImportLine {
  readonly index: number;
  readonly fileName: string;
  readonly state: 'waiting' | 'reading' | 'saving' | 'done';
  /** The rest is there once `state` is done. */
  readonly outcome?: ImportOutcome;
  /** One sentence for the person. */
  readonly message?: string;
  readonly code?: IntakeErrorCode | 'not-saved';
  readonly planId?: string;
  readonly ref?: string;
  readonly draft?: number;
  readonly warnings: readonly IntakeWarning[];
  /** There while a choice is open: `same-file` and `same-reference`. */
  readonly resolve?: (choice: ImportChoice) => Promise<void>;
}

export interface ImportProgress {
  readonly total: number;
  readonly finished: number;
  readonly running: boolean;
  readonly lines: readonly ImportLine[];
}

/** How many files came to what, with what was chosen for them so far. Each counts once. */
export interface ImportSummary {
  /** New plans. */
  readonly added: number;
  /** New drafts of plans that were there. */
  readonly drafts: number;
  readonly mended: number;
  /** Exactly this file is there, and it was left at that or nothing is chosen yet. */
  readonly known: number;
  /** Another file has the reference, and nothing was added. */
  readonly sameReference: number;
  readonly refused: number;
  readonly cancelled: number;
}

/** All may be handed on by themselves; `subscribe` and `getSnapshot` fit React's useSyncExternalStore. */
export interface ImportRun {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => ImportProgress;
  /** Stops at once; plans already added stay. */
  readonly cancel: () => void;
  /** The summary when the last file had its outcome; what is chosen later is in the snapshots. */
  readonly done: Promise<ImportSummary>;
}

export interface ImportOptions {
  /** Fields known beforehand for a file, such as those of the sample's manifest. */
  readonly detailsOf?: (fileName: string) => Partial<Pick<Plan, 'ref' | 'type' | 'need' | 'team' | 'week'>> | undefined;
}
