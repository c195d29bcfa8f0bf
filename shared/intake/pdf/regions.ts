import type { Box, PageContent, Piece } from './geometry';
import type { GridCell, RuledGrid } from './ruled-grid';

/** A part of a page with its own flow: the page itself, or a cell. Tables inside it come with what their cells hold. */
export interface Region {
  readonly pieces: Piece[];
  readonly tables: TableRegion[];
}

export interface TableRegion {
  readonly grid: RuledGrid;
  readonly cells: ReadonlyArray<{ readonly cell: GridCell; readonly region: Region }>;
}

const area = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);
const inside = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** A frame around the whole page is decoration, not a table. */
const isPageFrame = (grid: RuledGrid, page: PageContent): boolean =>
  grid.cells.length === 1 && area(grid) > 0.7 * page.width * page.height;

const emptyRegion = (): Region => ({ pieces: [], tables: [] });

/** Sorts the text of a page into the cells of its tables; tables inside a cell stay inside it. */
export function regionsOf(page: PageContent, grids: readonly RuledGrid[], pieces: readonly Piece[]): Region {
  const root = emptyRegion();
  // Larger tables first, so that a table's surroundings exist before it does.
  const tables = grids
    .filter((grid) => !isPageFrame(grid, page))
    .sort((a, b) => area(b) - area(a))
    .map((grid): TableRegion => ({ grid, cells: grid.cells.map((cell) => ({ cell, region: emptyRegion() })) }));
  const holderOf = (x: number, y: number, among: readonly TableRegion[]): Region => {
    const cells = among.filter(({ grid }) => inside(grid, x, y)).flatMap((table) => table.cells);
    const holding = cells.filter(({ cell }) => inside(cell, x, y));
    const smallest = holding.reduce<(typeof holding)[number] | null>(
      (best, next) => (best && area(best.cell) <= area(next.cell) ? best : next),
      null,
    );
    return smallest?.region ?? root;
  };
  tables.forEach((table, index) => {
    const { left, right, top, bottom } = table.grid;
    holderOf((left + right) / 2, (top + bottom) / 2, tables.slice(0, index)).tables.push(table);
  });
  for (const piece of pieces) {
    // Just inside the first letter, a little above the baseline.
    holderOf(piece.x + Math.min(piece.width, piece.size) / 2, piece.y - piece.size * 0.3, tables).pieces.push(piece);
  }
  return root;
}

export const isEmpty = (region: Region): boolean =>
  region.pieces.length === 0 &&
  region.tables.every((table) => table.cells.every(({ region: inner }) => isEmpty(inner)));
