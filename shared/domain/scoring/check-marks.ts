import { fail, ok, type Result } from '../../lib/result';
import type { Answer, Mark } from '../audit/answer';
import { allCriteria } from '../rubric/all-criteria';
import type { Criterion, Rubric } from '../rubric/rubric';

/** What scoring needs of an answer. `mark` is null while only a note has been written. */
export type ScoredAnswer = Pick<Answer, 'criterionId' | 'mark'>;

export type ScoringRefusal = 'unknown-criterion' | 'repeated-criterion' | 'off-scale' | 'na-not-allowed';

/** Marks by criterion id, all of them fit for the rubric. Unanswered criteria are absent. */
export type CheckedMarks = ReadonlyMap<string, Mark>;

/** Refuses answers that this rubric cannot score, rather than scoring around them. */
export function checkMarks(rubric: Rubric, answers: readonly ScoredAnswer[]): Result<CheckedMarks, ScoringRefusal> {
  const criteria = new Map(allCriteria(rubric).map((criterion) => [criterion.id, criterion]));
  const seen = new Set<string>();
  const marks = new Map<string, Mark>();
  for (const { criterionId, mark } of answers) {
    const criterion = criteria.get(criterionId);
    if (criterion === undefined)
      return fail('unknown-criterion', `Criterion ${criterionId} is not in version ${rubric.version} of the rubric.`);
    if (seen.has(criterionId)) return fail('repeated-criterion', `Criterion ${criterionId} is answered twice.`);
    seen.add(criterionId);
    if (mark === null) continue;
    const refusal = refuseMark(rubric, criterion, mark);
    if (refusal !== null) return refusal;
    marks.set(criterionId, mark);
  }
  return ok(marks);
}

function refuseMark(rubric: Rubric, criterion: Criterion, mark: Mark) {
  const top = rubric.scale.length - 1;
  if (mark.kind === 'rating' && !(Number.isInteger(mark.value) && mark.value >= 0 && mark.value <= top))
    return fail('off-scale', `Criterion ${criterion.id} is rated outside the scale, which runs from 0 to ${top}.`);
  // Otherwise N/A on a limiting criterion would be a way round its cap.
  if (mark.kind === 'not-applicable' && !criterion.naAllowed)
    return fail('na-not-allowed', `Criterion ${criterion.id} applies to every plan and cannot be marked N/A.`);
  return null;
}
