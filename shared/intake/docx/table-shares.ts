import { MOST_COLUMNS } from '#shared/domain/plan/block-look';

/** A cell's width, in whatever unit the table's cells use, and the columns it takes. */
export interface CellWidth {
  readonly column: number;
  readonly span: number;
  readonly width: number;
}

/** Grids narrower than this in twentieths of a point are placeholders: some programs write 100 for every column. */
const LEAST_COLUMN = 101;

function widthsByCells(columns: number, cells: readonly CellWidth[]): number[] {
  const widths = Array.from({ length: columns }, () => 0);
  for (const { column, span, width } of cells) if (span === 1) widths[column] = Math.max(widths[column] ?? 0, width);
  return widths;
}

const isWhole = (columns: number, widths: readonly number[]): boolean =>
  widths.length === columns && widths.every((width) => width > 0);

/**
 * The part of the table's width that each column takes, adding up to about 1; undefined where the file does not say it for
 * every column. Word lays a table out by the widths its cells ask for; its grid is only what was last drawn.
 */
export function tableShares(
  columns: number,
  cells: readonly CellWidth[],
  grid: readonly number[],
): readonly number[] | undefined {
  if (columns < 2 || columns > MOST_COLUMNS) return undefined;
  const byCells = widthsByCells(columns, cells);
  const usable = grid.some((width) => width >= LEAST_COLUMN) ? grid : [];
  const widths = [byCells, usable].find((found) => isWhole(columns, found));
  if (widths === undefined) return undefined;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const shares = widths.map((width) => Math.round((10_000 * width) / total) / 10_000);
  return shares.every((share) => share > 0) ? shares : undefined;
}
