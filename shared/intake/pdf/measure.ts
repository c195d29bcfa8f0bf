import type { PageContent, Piece } from './geometry';
import { collectWords } from './join-lines';
import type { DocumentMeasures } from './layout';
import { type Line, linesOf } from './lines';

/** Steps between lines outside this range, in font sizes, are not line spacing. */
const STEP_RANGE = [0.95, 2.6] as const;
const COMMON_STEP = 1.2;
/** Without wrapped sentences to go by, a larger step is more likely the space between paragraphs. */
const LIKELY_STEP = 1.5;
const ENOUGH_STEPS = 3;

const quartile = (steps: readonly number[]): number => {
  const sorted = [...steps].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? COMMON_STEP;
};

/**
 * The usual step from line to line. Best seen where a sentence wraps, that is before a line that begins in lower case.
 * Otherwise the lower quartile: single lines with space between them must not pass for the spacing inside paragraphs.
 */
function usualPitch(pages: ReadonlyArray<readonly Line[]>): number {
  const steps = pages
    .flatMap((lines) =>
      lines.slice(1).map((line, index) => {
        const before = lines[index];
        const step = (line.y - (before?.y ?? 0)) / Math.max(line.size, before?.size ?? 1);
        return { step, wrapped: /^\p{Ll}/u.test(line.text) };
      }),
    )
    .filter(({ step }) => step >= STEP_RANGE[0] && step <= STEP_RANGE[1]);
  const wrapped = steps.filter((one) => one.wrapped).map(({ step }) => step);
  if (wrapped.length >= ENOUGH_STEPS) return quartile(wrapped);
  return Math.min(LIKELY_STEP, quartile(steps.map(({ step }) => step)));
}

function commonSize(pieces: readonly Piece[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].reduce((best, next) => (next[1] > best[1] ? next : best), [10, 0] as [number, number])[0];
}

/** Measures the whole document once: font size of the text, line spacing, and its words for joining hyphened lines. */
export function measure(pages: readonly PageContent[], isText: (piece: Piece) => boolean): DocumentMeasures {
  const pieces = pages.map((page) => page.pieces.filter(isText));
  const lines = pieces.map(linesOf);
  return {
    pitch: usualPitch(lines),
    bodySize: commonSize(pieces.flat()),
    vocabulary: collectWords(lines.flat().map((line) => line.text)),
  };
}

/** Where full lines end on pages of each width, as the farthest point any text outside tables reaches. */
export function rightEdges(
  pages: ReadonlyArray<{ readonly width: number; readonly free: readonly Piece[] }>,
): (width: number) => number {
  const edges = new Map<number, number>();
  for (const { width, free } of pages) {
    const key = Math.round(width);
    for (const piece of free) edges.set(key, Math.max(edges.get(key) ?? 0, Math.min(width, piece.x + piece.width)));
  }
  return (width) => edges.get(Math.round(width)) ?? width;
}
