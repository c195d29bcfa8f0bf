import { readMark } from '#shared/domain/plan/section-mark';
import type { PageContent, Piece } from './geometry';
import { type Line, linesOf } from './lines';
import type { RuledGrid } from './ruled-grid';

/** Headers and footers live in this share of the page's height at either end. */
const MARGIN_SHARE = 0.12;
const MOST_LINES = 4;
/** The same line may stand a little higher or lower from page to page, in points. */
const DRIFT = 4;
/** Covers and contents that are not counted shift printed page numbers by at most this much. */
const FRONT_PAGES = 3;
/** A section heading counts as a running header only where nearly every page has it; less often it heads pages of its own. */
const NEARLY_ALL = 0.8;

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

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * A line with its page number taken out, so that "Page 3 of 9" is the same on every page. Only numbers near the page's own
 * count, and at the top only where the line is plainly about pages: "Outcome 3" at the top of page 3 is text.
 */
function patternOf(text: string, page: number, top: boolean): string {
  const line = plain(text);
  if (top && !/\bpage\b/.test(line) && !/^\W*\d+\W*$/.test(line)) return line;
  const withoutTotal = line.replace(/(\bof|\/)\s*\d+/g, '$1 all');
  return withoutTotal.replace(/\d+/g, (digits) => (Math.abs(Number(digits) - page) <= FRONT_PAGES ? '#' : digits));
}

/** A line that reads as the heading of a section and nothing else. */
function isSectionHeading(text: string): boolean {
  const mark = readMark(text);
  return mark !== null && mark.title !== 'sentence' && (mark.form === 'section' || mark.title === 'own');
}

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
    .map((line) => {
      const atTop = line.y < margin;
      return {
        line,
        page: page.number,
        key: `${atTop ? 'top' : 'bottom'} ${patternOf(line.text, page.number, atTop)}`,
      };
    });
}

/** Those of the same lines that stand at one height on enough pages. */
function repeatedEdges(edges: readonly EdgeLine[], pages: number): EdgeLine[] {
  const heading = edges.some(({ line }) => isSectionHeading(line.text));
  const needed = heading ? Math.max(3, pages * NEARLY_ALL) : Math.max(2, pages / 3);
  return edges.filter((edge) => {
    const level = edges.filter((other) => Math.abs(other.line.y - edge.line.y) <= DRIFT);
    return new Set(level.map((other) => other.page)).size >= needed;
  });
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
  const pieces = new Set<Piece>();
  let lines = 0;
  for (const edges of byKey.values()) {
    const repeated = repeatedEdges(edges, pages.length);
    if (repeated.length > 0) lines += 1;
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
