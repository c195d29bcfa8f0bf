import type { Rubric } from '../rubric/rubric';
import type { FeedbackSheet } from './feedback-sheet';
import { isBelowMet, type JudgedCriterion } from './judged-criteria';

const MOST_STRENGTHS = 3;
const MOST_FIRST = 5;

/** How many criteria are answered, apply and are met. */
export function overviewOf(judged: readonly JudgedCriterion[], rubric: Rubric): string {
  const total = judged.length;
  const answered = judged.filter(({ answer }) => answer !== null && answer.mark !== null).length;
  const applicable = judged.filter(({ points }) => points !== null);
  const met = applicable.filter((one) => !isBelowMet(one, rubric)).length;
  if (answered === 0) return `None of the ${total} criteria is answered yet.`;
  const answers =
    answered === total ? `All ${total} criteria are answered.` : `${answered} of ${total} criteria are answered.`;
  return applicable.length === 0
    ? `${answers} None of them applies.`
    : `${answers} Of the ${applicable.length} that count, ${met} ${met === 1 ? 'is' : 'are'} met.`;
}

/** The criteria with the best rating there is; those that weigh most come first. */
export function strengthsOf(judged: readonly JudgedCriterion[], rubric: Rubric): FeedbackSheet['strengths'] {
  const top = rubric.scale.length - 1;
  const strong = judged
    .filter(({ points }) => points === top)
    .sort((a, b) => b.section.weight - a.section.weight)
    .map(({ criterion }) => `${criterion.id} ${criterion.title}`);
  return cut(strong, MOST_STRENGTHS);
}

/**
 * What to change first: limiting criteria below met, then those whose points missing to met, times the weight of their
 * section, are the most. Alike ones stay in section order.
 */
export function firstOf(judged: readonly JudgedCriterion[], rubric: Rubric): FeedbackSheet['first'] {
  const gain = ({ points, section }: JudgedCriterion) => (rubric.metFrom - (points ?? rubric.metFrom)) * section.weight;
  const pressing = judged
    .filter((one) => isBelowMet(one, rubric))
    .sort((a, b) => Number(b.criterion.limiting) - Number(a.criterion.limiting) || gain(b) - gain(a))
    .map(({ criterion, rating }) => {
      const why = criterion.limiting ? `${rating}; limiting criterion` : rating;
      return `${criterion.id} ${criterion.title} (${why})`;
    });
  return cut(pressing, MOST_FIRST);
}

const cut = (items: readonly string[], most: number) => ({
  items: items.slice(0, most),
  more: Math.max(0, items.length - most),
});
