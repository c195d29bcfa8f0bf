import type { Answer, Mark } from '#shared/domain/audit/answer';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { isAnswered, sectionOfCriterion } from './walk-criteria';

/**
 * How far the audit has got once a criterion has this mark, as the end of what is said: ` 12 of 44 answered.`, and at the
 * end of a section ` Section F is complete.` Empty where the mark only takes the place of another, so that a change of
 * mind is not followed by a count.
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
  return ` ${answered} of ${criteria.length} answered.${mark === null ? '' : endOfSection(rubric, answers, criterionId)}`;
}

function endOfSection(rubric: Rubric, answers: ReadonlyMap<string, Pick<Answer, 'mark'>>, criterionId: string): string {
  const section = sectionOfCriterion(rubric, criterionId);
  const open = allCriteria(rubric).filter(({ id }) => id !== criterionId && !isAnswered(answers, id));
  if (open.length === 0) return ' Every criterion is answered.';
  return section.criteria.some(({ id }) => open.some((one) => one.id === id))
    ? ''
    : ` Section ${section.id} is complete.`;
}
