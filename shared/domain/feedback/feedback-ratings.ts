import { groupBy } from '../../lib/group-by';
import type { Mark } from '../audit/answer';
import type { Rubric } from '../rubric/rubric';
import type { FeedbackSheet } from './feedback-sheet';
import type { JudgedCriterion } from './judged-criteria';

/** Criteria by rating: what was not evidenced, the scale from its lowest, and what does not count last. */
export function byRating(judged: readonly JudgedCriterion[], rubric: Rubric): FeedbackSheet['ratings'] {
  const groups = [...groupBy(judged, ({ rating }) => rating)].map(([rating, group]) => ({
    rating,
    place: placeOf(group[0]?.answer?.mark ?? null, rubric),
    criteria: group.map(({ criterion }) => criterion.id),
  }));
  groups.sort((a, b) => a.place - b.place);
  return groups.map(({ rating, criteria }) => ({ rating, criteria }));
}

function placeOf(mark: Mark | null, { scale }: Rubric): number {
  if (mark === null) return scale.length + 1;
  if (mark.kind === 'rating') return mark.value;
  return mark.kind === 'not-evidenced' ? -1 : scale.length;
}

/** How to read the ratings, as far as this audit has them; null where they say it themselves. */
export function ratingNote(judged: readonly JudgedCriterion[], { scale, metFrom }: Rubric): string | null {
  const has = (kind: Mark['kind']) => judged.some(({ answer }) => answer?.mark?.kind === kind);
  const met = scale[metFrom]?.word ?? `Rated ${metFrom}`;
  const parts = [
    ...(met.toLowerCase() === 'met' ? [] : [`“${met}” or better is met.`]),
    ...(has('not-evidenced') ? [`Not evidenced counts as “${scale[0]?.word ?? 0}”.`] : []),
    ...(has('not-applicable') ? ['Not applicable does not count.'] : []),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}
