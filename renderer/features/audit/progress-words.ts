import type { Answer, Mark } from '#shared/domain/audit/answer';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { isAnswered } from './walk-criteria';

/**
 * How far the audit has got once a criterion has this mark, as the end of what is said: ` 12 of 44 answered.` Empty where
 * the mark only takes the place of another, so that a change of mind is not followed by a count.
 */
export function progressWords(
  rubric: Rubric,
  answers: ReadonlyMap<string, Pick<Answer, 'mark'>>,
  criterionId: string,
  mark: Mark | null,
): string {
  if (isAnswered(answers, criterionId) === (mark !== null)) return '';
  const criteria = allCriteria(rubric);
  const answered = criteria.filter(({ id }) => isAnswered(answers, id)).length + (mark === null ? -1 : 1);
  return ` ${answered} of ${criteria.length} answered.`;
}
