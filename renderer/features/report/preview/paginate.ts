import type { PartId } from '#shared/domain/report/model/part-ids';
import type { Piece } from './pieces';

/** Pixels of an A4 page at 96 to the inch, with the margins of the Word document. */
export const PAPER = { short: 794, long: 1123, side: 76, wideSide: 57, edge: 77 } as const;

export interface Page {
  readonly landscape: boolean;
  readonly pieces: readonly Piece[];
}

/** How high things are that were drawn once to be measured, in pixels. */
export interface Heights {
  readonly of: (key: string) => number;
  /** Of the heading row of a table, by its id: it stands on every page that its rows reach. */
  readonly ofHead: (tableId: string) => number;
}

const roomOf = (landscape: boolean): number => (landscape ? PAPER.short : PAPER.long) - 2 * PAPER.edge;

/** The pieces on pages: what must stay together does, wide parts get pages of their own, and no row is parted. */
export function paginate(pieces: readonly Piece[], heights: Heights): readonly Page[] {
  const pages: { landscape: boolean; pieces: Piece[]; used: number }[] = [];
  for (const chunk of chunksOf(pieces)) {
    const [first] = chunk;
    if (first === undefined) continue;
    const page = pages.at(-1);
    const needed = heightOf(chunk, page?.pieces.at(-1), heights);
    const begins =
      page === undefined ||
      page.landscape !== first.landscape ||
      (first.startsPage && page.pieces.length > 0) ||
      (page.used + needed > roomOf(page.landscape) && page.pieces.length > 0);
    if (begins)
      pages.push({ landscape: first.landscape, pieces: [...chunk], used: heightOf(chunk, undefined, heights) });
    else {
      page.pieces.push(...chunk);
      page.used += needed;
    }
  }
  return pages.map(({ landscape, pieces: own }) => ({ landscape, pieces: own }));
}

/** Pieces with those that have to stay with them. */
function chunksOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const chunks: Piece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    const chunk = chunks.at(-1);
    if (isOpen && chunk !== undefined && chunk[0]?.landscape === piece.landscape && !piece.startsPage)
      chunk.push(piece);
    else chunks.push([piece]);
    isOpen = piece.keepsNext;
  }
  return chunks;
}

/** Height of pieces after another; a row that does not follow one of its own table brings the heading row along. */
function heightOf(chunk: readonly Piece[], before: Piece | undefined, heights: Heights): number {
  let sum = 0;
  let previous = before;
  for (const piece of chunk) {
    const table = tableIdOf(piece);
    if (table !== null && tableIdOf(previous) !== table) sum += heights.ofHead(table);
    sum += heights.of(piece.key);
    previous = piece;
  }
  return sum;
}

/** The table that a piece is a row of; null for any other. */
export const tableIdOf = (piece: Piece | undefined): string | null =>
  piece?.content.kind === 'row' ? piece.content.table.id : null;

/** The page, counted from 1, on which each part begins. */
export function partPages(pages: readonly Page[]): ReadonlyMap<PartId, number> {
  const found = new Map<PartId, number>();
  for (const [at, { pieces }] of pages.entries())
    for (const { partId } of pieces) if (!found.has(partId)) found.set(partId, at + 1);
  return found;
}
