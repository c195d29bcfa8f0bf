import type { FeedbackCounts } from '#shared/domain/feedback/count-feedback';
import { LONGEST_CLASSIFICATION } from '#shared/domain/feedback/feedback-options';

/** The protective marking of the last sheet, kept so that it is written once. */
export const MARKING_SETTING = 'feedback-marking';

/** What was kept, cut to what fits; the usual marking where nothing was. */
export const toMarking = (kept: unknown, usual: string): string =>
  typeof kept === 'string' ? kept.slice(0, LONGEST_CLASSIFICATION) : usual;

const some = (count: number, one: string, several = `${one}s`): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];

/** What will be on the sheet, in one line: `6 criteria, 7 quotes, 4 notes`. */
export function countWords({ criteria, quotes, places, notes, suggestions }: FeedbackCounts): string {
  const parts = [
    criteria === 0 ? 'no criterion in detail' : `${criteria} ${criteria === 1 ? 'criterion' : 'criteria'} in detail`,
    ...some(quotes, 'quote'),
    ...some(places, 'place without a quote', 'places without a quote'),
    ...some(notes, 'note'),
    ...some(suggestions, 'suggested wording', 'suggested wordings'),
  ];
  return `${parts.join(', ')}, and the ratings of all criteria.`;
}

/** What to know about evidence that is not where it was; null where all of it is. */
export function lostWords({ lost }: FeedbackCounts): string | null {
  if (lost === 0) return null;
  return lost === 1
    ? '1 piece of evidence is not found in this draft, in whole or in part; the sheet says so beside it.'
    : `${lost} pieces of evidence are not found in this draft, in whole or in part; the sheet says so beside each.`;
}
