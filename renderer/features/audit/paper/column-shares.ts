import type { PaperTable } from './rebuild-table';

/** A column never gets less than this share of its table, so that a short word still fits on a line. */
const LEAST = 0.12;

/** Nor does one less than this where the file says how wide it is: letters would stand below each other. */
const LEAST_SAID = 0.05;

export interface ColumnShare {
  readonly column: number;
  /** Part of the table's width, above 0. */
  readonly share: number;
}

/** The widths the file says, for a table that has as many columns; null where it does not say them. */
export function saidShares({ columns }: PaperTable, shares: readonly number[] | undefined): ColumnShare[] | null {
  return shares === undefined || shares.length !== columns ? null : levelled(shares, LEAST_SAID);
}

/**
 * The share of the table's width for each column, adding up to 1, where the file does not say it. A column with eight times the text gets twice
 * the width: left to itself a browser gives nearly everything to the longest line, and the others become ribbons.
 */
export function columnShares({ columns, rows }: PaperTable): ColumnShare[] {
  const letters = Array.from({ length: columns }, () => 0);
  for (const cell of rows.flat()) {
    const length = cell.blocks.reduce((sum, block) => sum + block.text.length, 0);
    // Words across several columns belong to each of them equally.
    for (let at = 0; at < cell.columnSpan; at += 1) {
      const column = cell.column + at;
      letters[column] = (letters[column] ?? 0) + length / cell.columnSpan;
    }
  }
  const roots = letters.map((count) => Math.cbrt(count));
  const total = roots.reduce((sum, root) => sum + root, 0);
  return levelled(
    roots.map((root) => (total === 0 ? 1 / columns : root / total)),
    Math.min(LEAST, 1 / (2 * columns)),
  );
}

function levelled(shares: readonly number[], least: number): ColumnShare[] {
  const raised = shares.map((share) => Math.max(least, share));
  const sum = raised.reduce((all, share) => all + share, 0);
  return raised.map((share, column) => ({ column, share: share / sum }));
}
