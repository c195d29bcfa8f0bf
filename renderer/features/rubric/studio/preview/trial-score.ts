import type { Mark } from '#shared/domain/audit/answer';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { askedCriteria, type ScoringScope } from '#shared/domain/scoring/asked';
import type { ScoredAnswer } from '#shared/domain/scoring/check-marks';
import { scoreSoFar } from '#shared/domain/scoring/score-so-far';

export interface TrialScore {
  /** Word of the grade so far; null while nothing that counts is marked. */
  readonly grade: string | null;
  readonly percent: number | null;
  readonly answered: number;
  /** Criteria that the draft asks of this plan. */
  readonly asked: number;
  /** Limiting criteria at 0 or not evidenced. */
  readonly limiting: readonly string[];
}

/** What the marks of a try come to so far. Marks that the draft no longer allows are left out until they are given anew. */
export function trialScore(rubric: Rubric, marks: ReadonlyMap<string, Mark>, scope: ScoringScope): TrialScore {
  const asked = askedCriteria(rubric, scope);
  const answers = asked.flatMap(({ id, naAllowed }): ScoredAnswer[] => {
    const mark = marks.get(id);
    return mark !== undefined && isAllowed(mark, naAllowed, rubric.scale.length) ? [{ criterionId: id, mark }] : [];
  });
  const none = { grade: null, percent: null, answered: answers.length, asked: asked.length, limiting: [] };
  if (answers.length === 0) return none;
  const scored = scoreSoFar(rubric, answers, scope);
  if (!scored.ok) return none;
  const { band, percent, limitingFailures } = scored.value;
  return {
    ...none,
    grade: rubric.bands.find(({ id }) => id === band)?.word ?? null,
    percent,
    limiting: limitingFailures,
  };
}

export function isAllowed(mark: Mark, naAllowed: boolean, points: number): boolean {
  if (mark.kind === 'rating') return mark.value < points;
  return mark.kind === 'not-evidenced' || naAllowed;
}
