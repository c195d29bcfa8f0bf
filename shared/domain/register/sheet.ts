/** What a formula or a broken reference left in a cell, instead of a value. */
export interface FaultCell {
  readonly fault: 'error' | 'no-value';
  /** As the file writes it, such as `#REF!`; empty for a formula whose result the file does not hold. */
  readonly text: string;
}

/** A cell that the file itself marks as a date. */
export interface DateCell {
  /** `2026-11-25`. */
  readonly day: string;
}

/**
 * One cell. Null is empty. A number shown with leading zeros comes as the text that is shown (`00123`), and so does a
 * percent, unrounded (`45.5%`). Text that starts
 * with `=`, `+`, `-` or `@` is text like any other: nothing here works anything out.
 */
export type Cell = string | number | boolean | null | DateCell | FaultCell;

export interface SheetRow {
  /** The row's number as a spreadsheet program shows it, from 1. A record of a CSV file counts as one row. */
  readonly at: number;
  /** From column A on, up to the last cell that is filled. */
  readonly cells: readonly Cell[];
}

/** Cells joined into one, by their corners; rows from 1, columns from 0. */
export interface MergedCells {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** One table of a file. Held in the reading worker only: it has names in it. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows with anything in them, in order. */
  readonly rows: readonly SheetRow[];
  /** Columns up to the last that is filled. */
  readonly columns: number;
  readonly merged: readonly MergedCells[];
  /** Numbers count days from 1 January 1904 rather than from 1900 (ECMA-376 Part 1, 18.17.4.1). */
  readonly from1904: boolean;
  /** Whole sentences about what was read otherwise than it may look, none of them with a word of the file. */
  readonly warnings: readonly string[];
}

export const isDateCell = (cell: Cell | undefined): cell is DateCell =>
  typeof cell === 'object' && cell !== null && 'day' in cell;

export const isFaultCell = (cell: Cell | undefined): cell is FaultCell =>
  typeof cell === 'object' && cell !== null && 'fault' in cell;

/** Excel's own names of columns: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  let name = '';
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

/** The cell as text on one line, the way it is compared and shown; empty where nothing is in it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.replace(/\s+/g, ' ').trim();
  if (typeof cell === 'object') return isDateCell(cell) ? cell.day : '';
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  return String(cell);
}
