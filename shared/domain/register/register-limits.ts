import { MOST_COLUMNS } from './mapping';
import { MOST_ROWS } from './register';

const MEBIBYTE = 1024 * 1024;

/** How much one register may ask of the machine. A council with 10,000 plans and 60 columns stays far below each. */
export const REGISTER_LIMITS = {
  /** Size of the file itself, in bytes. */
  fileBytes: 100 * MEBIBYTE,
  /** A workbook once unpacked, in bytes; counted while unpacking. */
  inflatedBytes: 600 * MEBIBYTE,
  /** Unpacked bytes per packed byte, judged above 16 MB. Sheets of equal rows pack well: honest ones reach 60. */
  ratio: 250,
  /** Parts in a workbook. */
  entries: 2_000,
  /** Depth of nested XML elements. */
  xmlDepth: 64,
  /** Rows of one table that hold anything. */
  rows: MOST_ROWS,
  columns: MOST_COLUMNS,
  /** Cells of the whole file that hold anything. */
  cells: 8_000_000,
  /** Characters of one cell; Excel allows 32,767. */
  cellLength: 40_000,
  sheets: 200,
  /** Whoever owns the worker enforces it. */
  seconds: 180,
} as const;

const many = (count: number): string => count.toLocaleString('en-GB');
const megabytes = (bytes: number): string => `${many(Math.ceil(bytes / MEBIBYTE))} MB`;

export type RegisterLimit =
  | 'fileBytes'
  | 'inflatedBytes'
  | 'ratio'
  | 'entries'
  | 'rows'
  | 'columns'
  | 'cells'
  | 'cellLength'
  | 'sheets';

const PASSED: Readonly<Record<RegisterLimit, string>> = {
  fileBytes: `This file is larger than ${megabytes(REGISTER_LIMITS.fileBytes)}`,
  inflatedBytes: `Unpacked, this workbook is larger than ${megabytes(REGISTER_LIMITS.inflatedBytes)}`,
  ratio: `This workbook unpacks to more than ${many(REGISTER_LIMITS.ratio)} times its size, as no honest list does`,
  entries: `This workbook has more than ${many(REGISTER_LIMITS.entries)} parts inside`,
  rows: `This table has more than ${many(REGISTER_LIMITS.rows)} rows`,
  columns: `This table has more than ${many(REGISTER_LIMITS.columns)} columns`,
  cells: `This file has more than ${many(REGISTER_LIMITS.cells)} filled cells`,
  cellLength: `A cell of this file has more than ${many(REGISTER_LIMITS.cellLength)} characters`,
  sheets: `This workbook has more than ${many(REGISTER_LIMITS.sheets)} sheets`,
};

const WHAT_TO_DO: Readonly<Partial<Record<RegisterLimit, string>>> = {
  ratio: 'do not pass it on, and export it afresh from your case system',
  entries: 'copy the list into a new workbook and load that',
  sheets: 'copy the list into a new workbook and load that',
};

/** For a file that is too large: which limit was passed, what is safe and what to do. */
export const tooLargeToRead = (limit: RegisterLimit): string =>
  `${PASSED[limit]}, so it was stopped and nothing was read; ${WHAT_TO_DO[limit] ?? 'export fewer columns or fewer years'}.`;
