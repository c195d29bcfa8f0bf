import type { PageContent, Piece } from './geometry';
import { type Line, linesOf } from './lines';
import type { RuledGrid } from './ruled-grid';

/** Headers and footers live in this share of the page's height at either end. */
const MARGIN_SHARE = 0.15;
const MOST_LINES = 4;
/** The same line may stand a little higher or lower from page to page, in points. */
const DRIFT = 4;

export interface Furniture {
  /** Pieces that belong to running headers and footers. */
  readonly pieces: ReadonlySet<Piece>;
  /** How many different lines were set aside. */
  readonly lines: number;
}

interface EdgeLine {
  readonly line: Line;
  readonly page: number;
  readonly key: string;
}

/** What stays the same in "Page 3 of 9" or in a header that names the section the page is in. */
const patternOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/\bsection [a-k]\b#?/g, 'section *')
    .replace(/\s+/g, ' ')
    .trim();

const inGrid = (line: Line, grids: readonly RuledGrid[]): boolean =>
  grids.some((grid) => line.y > grid.top && line.y < grid.bottom && line.left < grid.right && line.right > grid.left);

function edgeLines(page: PageContent, grids: readonly RuledGrid[]): EdgeLine[] {
  const margin = page.height * MARGIN_SHARE;
  // A table that reaches into the page is text, and so is its header row; one that stays within the margin is not.
  const body = grids.filter((grid) => grid.bottom > margin && grid.top < page.height - margin);
  const lines = linesOf(page.pieces);
  const top = lines.slice(0, MOST_LINES).filter((line) => line.y < margin);
  const bottom = lines.slice(-MOST_LINES).filter((line) => line.y > page.height - margin);
  return [...top, ...bottom]
    .filter((line) => !inGrid(line, body))
    .map((line) => ({ line, page: page.number, key: `${line.y < margin ? 'top' : 'bottom'} ${patternOf(line.text)}` }));
}

/**
 * Finds the lines that repeat at the same place on at least two and at least a third of the pages: running headers,
 * footers and page numbers. They are set aside so that a header such as "Section B" opens no section and cuts no sentence
 * in two; the number set aside is reported.
 */
export function findFurniture(
  pages: readonly PageContent[],
  grids: ReadonlyMap<number, readonly RuledGrid[]>,
): Furniture {
  const byKey = new Map<string, EdgeLine[]>();
  for (const page of pages) {
    for (const edge of edgeLines(page, grids.get(page.number) ?? [])) {
      byKey.set(edge.key, [...(byKey.get(edge.key) ?? []), edge]);
    }
  }
  const needed = Math.max(2, Math.ceil(pages.length / 3));
  const pieces = new Set<Piece>();
  let lines = 0;
  for (const edges of byKey.values()) {
    const repeated = edges.filter(
      (edge) =>
        new Set(edges.filter((other) => Math.abs(other.line.y - edge.line.y) <= DRIFT).map((other) => other.page))
          .size >= needed,
    );
    if (repeated.length === 0) continue;
    lines += 1;
    for (const { line } of repeated) for (const piece of line.pieces) pieces.add(piece);
  }
  return { pieces, lines };
}

/** Texts at an angle that come back on a second page, such as "DRAFT" across the paper. */
export function findWatermarks(pages: readonly PageContent[]): ReadonlySet<string> {
  const pagesOf = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const { text } of page.turned) pagesOf.set(text, (pagesOf.get(text) ?? new Set()).add(page.number));
  }
  return new Set([...pagesOf].filter(([, found]) => found.size > 1).map(([text]) => text));
}
