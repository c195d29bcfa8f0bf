import type { Rubric } from '../rubric/rubric';
import type { FeedbackSheet } from './feedback-sheet';
import { isBelowMet, type JudgedCriterion } from './judged-criteria';

const MOST_STRENGTHS = 3;
/** Characters of them that stand on one line of the sheet. */
const STRENGTHS_LINE = 66;

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
  let length = 0;
  const items = strong.slice(0, MOST_STRENGTHS).filter((item, at) => {
    length += item.length;
    return at === 0 || length <= STRENGTHS_LINE;
  });
  return { items, more: strong.length - items.length };
}

/**
 * What to change first: limiting criteria below met, then those whose points missing to met, times the weight of their
 * section, are the most. Then what is met. Alike ones stay in section order.
 */
export function mostPressingFirst(judged: readonly JudgedCriterion[], rubric: Rubric): readonly JudgedCriterion[] {
  const holds = (one: JudgedCriterion) => Number(one.criterion.limiting && isBelowMet(one, rubric));
  const gain = ({ points, section }: JudgedCriterion) =>
    Math.max(0, rubric.metFrom - (points ?? rubric.metFrom)) * section.weight;
  return [...judged].sort((a, b) => holds(b) - holds(a) || gain(b) - gain(a));
}
