import { groupBy } from '../../lib/group-by';
import type { Mark } from '../audit/answer';
import type { Rubric, RubricSection } from '../rubric/rubric';
import type { FeedbackSheet } from './feedback-sheet';
import type { JudgedCriterion } from './judged-criteria';

/** The criteria of a section by rating: what was not evidenced, the scale from its lowest, and what does not count last. */
export function ratedSection(
  { id, title }: RubricSection,
  judged: readonly JudgedCriterion[],
  rubric: Rubric,
): FeedbackSheet['ratings'][number] {
  const own = judged.filter(({ section }) => section.id === id);
  const groups = [...groupBy(own, ({ rating }) => rating)].map(([rating, group]) => ({
    rating,
    place: placeOf(group[0]?.answer?.mark ?? null, rubric),
    criteria: group.map(({ criterion }) => criterion.id),
  }));
  groups.sort((a, b) => a.place - b.place);
  return { id, title, ratings: groups.map(({ rating, criteria }) => ({ rating, criteria })) };
}

function placeOf(mark: Mark | null, { scale }: Rubric): number {
  if (mark === null) return scale.length + 1;
  if (mark.kind === 'rating') return mark.value;
  return mark.kind === 'not-evidenced' ? -1 : scale.length;
}

/** How to read the ratings. */
export function ratingNote({ scale, metFrom }: Rubric): string {
  const met = scale[metFrom]?.word ?? `Rated ${metFrom}`;
  return `“${met}” or better is met. Not evidenced counts as “${scale[0]?.word ?? 0}”; not applicable does not count.`;
}
