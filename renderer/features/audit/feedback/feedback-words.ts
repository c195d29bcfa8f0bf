import type { FeedbackCounts } from '#shared/domain/feedback/count-feedback';
import { LONGEST_CLASSIFICATION } from '#shared/domain/feedback/feedback-options';
import { type FittedSheet, MOST_PAGES } from '#shared/word/fit-feedback';

/** The protective marking of the last sheet, kept so that it is written once. */
export const MARKING_SETTING = 'feedback-marking';

/** What was kept, cut to what fits; the usual marking where nothing was. */
export const toMarking = (kept: unknown, usual: string): string =>
  typeof kept === 'string' ? kept.slice(0, LONGEST_CLASSIFICATION) : usual;

const some = (count: number, one: string, several = `${one}s`): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];

/** What will be on the sheet, in one line: `6 criteria, 7 quotes, 4 notes`. */
export function countWords({ criteria, quotes, places, notes, suggestions, ratings }: FeedbackCounts): string {
  const parts = [
    criteria === 0 ? 'no criterion in detail' : `${criteria} ${criteria === 1 ? 'criterion' : 'criteria'} in detail`,
    ...some(quotes, 'quote'),
    ...some(places, 'place without a quote', 'places without a quote'),
    ...some(notes, 'note'),
    ...some(suggestions, 'suggested wording', 'suggested wordings'),
  ];
  return ratings ? `${parts.join(', ')}, and the ratings of the other criteria.` : `${parts.join(', ')}.`;
}

/** What to know about evidence that is not where it was; null where all of it is. */
export function lostWords({ lost }: FeedbackCounts): string | null {
  if (lost === 0) return null;
  return lost === 1
    ? '1 piece of evidence is not found in this draft, in whole or in part; the sheet says so beside it.'
    : `${lost} pieces of evidence are not found in this draft, in whole or in part; the sheet says so beside each.`;
}

/** How long the sheet will be, and what to do where a writer would not read it all. */
export function pageWords(pages: number): string {
  const about = `About ${pages === 1 ? '1 page' : `${pages} pages`} in Word.`;
  return pages <= MOST_PAGES
    ? about
    : `${about} A writer reads a page or two: leave parts out above to make it shorter.`;
}

/** What keeping to two pages means for this sheet. @param told how many criteria it tells of now. */
export function fittingWords(told: number, whole: FittedSheet['whole']): string {
  if (whole.pages <= MOST_PAGES) return 'All that is chosen fits.';
  return told < whole.criteria
    ? `The ${told} most important of ${whole.criteria} criteria are on it; the sheet names the others.`
    : `All ${whole.criteria} criteria take about ${whole.pages} pages. With this the most important stay, and the sheet names the others.`;
}
