import type { Cell, MergedCells, SheetRow } from '#shared/domain/register/sheet';

/** Cells filled in at most; a workbook that joins more is no list. */
const MOST_FILLED = 2_000_000;

/** Index of the first row at or after a number; rows stand in order. */
function firstFrom(rows: readonly SheetRow[], at: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withCell({ at, cells }: SheetRow, column: number, value: Cell): SheetRow {
  const longer = [...cells];
  while (longer.length < column) longer.push(null);
  longer[column] = value;
  return { at, cells: longer };
}

/** Fills one joined block downwards from its first row; gives the number of rows it went over. */
function fillBlock(rows: SheetRow[], { top, bottom, left }: MergedCells, most: number): number {
  const first = firstFrom(rows, top);
  const row = rows[first];
  const value = row?.at === top ? row.cells[left] : undefined;
  if (value === undefined || value === null) return 0;
  let index = first + 1;
  for (; index < rows.length && index - first <= most; index += 1) {
    const next = rows[index];
    if (next === undefined || next.at > bottom) break;
    if ((next.cells[left] ?? null) === null) rows[index] = withCell(next, left, value);
  }
  return index - first;
}

/**
 * Gives every row that cells joined downwards reach over the value that they show: `North` over four rows is the team of
 * all four. Cells joined across one row are titles and groups of headings, and stay as they are.
 */
export function fillMerged(rows: readonly SheetRow[], merged: readonly MergedCells[]): SheetRow[] {
  const filled = [...rows];
  let left = MOST_FILLED;
  for (const block of merged) {
    if (block.bottom > block.top && left > 0) left -= fillBlock(filled, block, left);
  }
  return filled;
}
