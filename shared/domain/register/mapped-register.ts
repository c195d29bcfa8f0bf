import type { RegisterRow } from './register';
import type { Identifier, RegisterField } from './register-fields';

/** Why a row of the file is not in the register. */
export type LeftOutWhy =
  | 'no-reference'
  | 'reference-identifies'
  | 'reference-unreadable'
  | 'duplicate'
  /** Its status says that the plan is no longer maintained. */
  | 'ceased'
  | 'totals'
  | 'repeated-headings'
  | 'note';

/** One row that was left out. Names the row, never what stands in it. */
export interface LeftOutRow {
  /** Its number as a spreadsheet program shows it. */
  readonly row: number;
  readonly why: LeftOutWhy;
  /** `Row 14 has no reference.` */
  readonly what: string;
  /** `Put its reference into column A of the file and load it again.` Empty where nothing is to be done. */
  readonly todo: string;
}

/** A value that could not be taken over. Its row is in the register all the same, with that field not known. */
export interface ValueProblem {
  readonly row: number;
  readonly field: RegisterField;
  readonly heading: string;
  readonly what: string;
  readonly todo: string;
}

/** A word of a list or yes-no column that is not known: to be told once for all rows, in `Mapping.values`. */
export interface UnknownValue {
  readonly field: RegisterField;
  readonly heading: string;
  /** As it stands in the file, at most 120 characters. */
  readonly text: string;
  /** The key that it has in `Mapping.values[field]`. */
  readonly key: string;
  readonly rows: number;
}

export interface DroppedColumn {
  readonly index: number;
  readonly heading: string;
  readonly what: Identifier;
  /** A person had chosen it for this field; it was dropped all the same. */
  readonly wasFor?: RegisterField;
}

/** One reference that more than one row has. */
export interface DuplicateReference {
  readonly ref: string;
  /** All its rows. */
  readonly rows: readonly number[];
  /** The row that stands for it in the register; null where all were left out. */
  readonly kept: number | null;
  /** True where the rows say the same of every field that is taken over. */
  readonly same: boolean;
}

/** What becomes of rows with the same reference that differ: the first row, the one issued last, or none of them. */
export type DuplicateRule = 'first' | 'latest' | 'none';

export interface MapOptions {
  /** `first` unless told otherwise. */
  readonly duplicates?: DuplicateRule;
  /** A ten-digit number of a case system looks like an NHS number by chance once in eleven; a person can vouch for them. */
  readonly tenDigitReferences?: boolean;
}

/** A register as it would be kept, and everything that was left out of it. Nothing is stored yet. */
export interface MappedRegister {
  readonly rows: readonly RegisterRow[];
  /** Rows with anything in them below the headings. Equals `rows` and `leftOut` together. */
  readonly read: number;
  /** In the order of the file; the first 5,000, with `leftOutBy` counting all. */
  readonly leftOut: readonly LeftOutRow[];
  /** For `Register.leftOut`: `4 rows without a reference`. */
  readonly leftOutBy: readonly { readonly why: string; readonly rows: number }[];
  /** The first 5,000. */
  readonly problems: readonly ValueProblem[];
  readonly problemCount: number;
  /** Most frequent first. */
  readonly unknownValues: readonly UnknownValue[];
  readonly dropped: readonly DroppedColumn[];
  readonly duplicates: readonly DuplicateReference[];
  /** First and last issue date; null where no row has one. */
  readonly issued: { readonly from: string; readonly to: string } | null;
  /** Whole sentences about the table as a whole, such as that dates were read with the month first. */
  readonly notes: readonly string[];
}

/** Steps of long work. `share` runs from 0 to 1. */
export interface RegisterProgress {
  readonly stage: 'reading' | 'mapping';
  readonly share: number;
  /** Rows done so far. */
  readonly rows: number;
}

export interface RegisterHooks {
  readonly onProgress?: (progress: RegisterProgress) => void;
  /** Once aborted, work stops within a moment and the promise rejects with the signal's reason. */
  readonly signal?: { readonly throwIfAborted: () => void };
}
