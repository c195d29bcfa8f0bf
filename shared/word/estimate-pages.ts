import type { FeedbackSheet } from '#shared/domain/feedback/feedback-sheet';
import { arialWidth } from './arial-width';
import { layFeedback, type SheetParagraph, type SheetRun } from './feedback-layout';
import { SHEET_HEIGHT, SHEET_LOOKS, SHEET_WIDTH } from './feedback-looks';

/** The height of a single line of Arial, in parts of its type size. */
const LINE = 1.15;
/** What stays on one page: a heading with what follows, and at least two lines of a paragraph on either side of a break. */
const KEPT_LINES = 2;

/**
 * About how many pages a sheet takes, counted without laying it out: lines by the widths of Arial, and pages by what is kept
 * together. Word and its fonts have the last word, so the figure may be one page off.
 */
export function estimatePages(sheet: FeedbackSheet): number {
  let pages = 1;
  let used = 0;
  for (const piece of pieces(layFeedback(sheet))) {
    if (used > 0 && used + piece > SHEET_HEIGHT) {
      pages += 1;
      used = 0;
    }
    used += piece;
  }
  return pages;
}

/** Heights of what no page break may part, in order, in twentieths of a point. */
function pieces(paragraphs: readonly SheetParagraph[]): number[] {
  const all: number[] = [];
  let kept = 0;
  for (const paragraph of paragraphs) {
    const look = SHEET_LOOKS[paragraph.kind];
    const heights = splitLines(countLines(paragraph)).map((lines) => lines * look.size * 10 * LINE);
    const [first = 0, ...rest] = heights;
    const own = [kept + look.before + first, ...rest];
    own[own.length - 1] = (own.at(-1) ?? 0) + look.after;
    if (look.keepNext) kept = own.reduce((sum, height) => sum + height, 0);
    else {
      all.push(...own);
      kept = 0;
    }
  }
  return kept > 0 ? [...all, kept] : all;
}

/** How the lines of one paragraph may be parted by a page break. */
function splitLines(lines: number): number[] {
  if (lines < 2 * KEPT_LINES) return [lines];
  return [KEPT_LINES, ...Array.from({ length: lines - 2 * KEPT_LINES }, () => 1), KEPT_LINES];
}

/** Lines that a paragraph takes: words are set one after another, and one that does not fit begins the next line. */
function countLines({ kind, runs }: SheetParagraph): number {
  const look = SHEET_LOOKS[kind];
  const room = SHEET_WIDTH - look.left;
  let lines = 1;
  let used = 0;
  for (const { word, run } of wordsOf(runs)) {
    if (word === null) {
      lines += 1;
      used = 0;
      continue;
    }
    const isBold = look.bold || run.bold === true;
    // A space at the end of a line may hang over its edge.
    const [inked, whole] = [word.trimEnd(), word].map((part) => arialWidth(part, look.size * 10, isBold)) as [
      number,
      number,
    ];
    if (used > 0 && used + inked > room) {
      lines += 1;
      used = 0;
    }
    // A word longer than a line is broken where the line ends.
    lines += Math.floor(inked / room);
    used += whole % room;
  }
  return lines;
}

/** Words with the space behind them, parted at hyphens as lines are; null begins a new line. */
const wordsOf = (runs: readonly SheetRun[]) =>
  runs.flatMap((run) => [
    ...(run.newLine === true ? [{ word: null, run }] : []),
    ...(run.text.match(/[^\s-]+(?:-+|\s+|$)|[\s-]+/gu) ?? []).map((word) => ({ word, run })),
  ]);
