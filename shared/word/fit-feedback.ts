import { buildFeedbackSheet, type FeedbackSource } from '#shared/domain/feedback/build-feedback-sheet';
import type { FeedbackOptions } from '#shared/domain/feedback/feedback-options';
import type { FeedbackSheet } from '#shared/domain/feedback/feedback-sheet';
import { estimatePages } from './estimate-pages';

/** A plan's writer reads a page or two. */
export const MOST_PAGES = 2;

export interface FittedSheet {
  readonly sheet: FeedbackSheet;
  /** Estimated: may be one off. */
  readonly pages: number;
  /** The same of the sheet with nothing left out for its length. */
  readonly whole: { readonly pages: number; readonly criteria: number };
}

/**
 * The feedback sheet of one audit with the pages it takes. Where two pages are chosen it tells of as many criteria as they
 * hold, the most important ones, and names the others; of one at least, however long that is.
 */
export function fitFeedback(source: FeedbackSource, options: FeedbackOptions, madeAt: string): FittedSheet {
  const withMost = (most: number) => {
    const sheet = buildFeedbackSheet(source, options, madeAt, most);
    return { sheet, pages: estimatePages(sheet) };
  };
  const all = withMost(Number.POSITIVE_INFINITY);
  const whole = { pages: all.pages, criteria: all.sheet.entries.length };
  if (options.length === 'whole' || whole.pages <= MOST_PAGES) return { ...all, whole };
  let [fits, tooMany] = [1, whole.criteria];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (withMost(middle).pages <= MOST_PAGES) fits = middle;
    else tooMany = middle;
  }
  return { ...withMost(fits), whole };
}
