import type { RegisterHeader } from '#shared/domain/register/mapping';

/** One table of the file, without any of its cells. */
export interface SheetSummary {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  /** Whole sentences. */
  readonly warnings: readonly string[];
}

/** What was found in a file, or in the files of a SEN2 return, before anything is mapped. */
export interface RegisterContents {
  readonly kind: 'table' | 'sen2';
  readonly sheets: readonly SheetSummary[];
  /** The first sheet in sight that has a table. */
  readonly likelySheet: number;
  /** Whole sentences about the file: hidden sheets, a SEN2 module that is missing and what is not known without it. */
  readonly warnings: readonly string[];
  /** SHA-256 of the file; of several files, of their hashes in a row. */
  readonly fileHash: string;
}

/** The headings that were found, or the row that a person has pointed at. */
export type SheetLook = RegisterHeader;
