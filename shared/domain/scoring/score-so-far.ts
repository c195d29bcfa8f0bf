import type { Result } from '../../lib/result';
import type { AuditResult } from '../audit/audit-result';
import type { Rubric } from '../rubric/rubric';
import type { ScoringScope } from './asked';
import type { ScoredAnswer, ScoringRefusal } from './check-marks';
import { scoreAudit } from './score-audit';

/**
 * What an audit comes to while it is being marked: scored as if the rubric held only what is answered. For an auditor who
 * asks to see the running grade; never stored, and never what an audit handed in like this would get.
 */
export function scoreSoFar(
  rubric: Rubric,
  answers: readonly ScoredAnswer[],
  scope: ScoringScope = {},
): Result<AuditResult, ScoringRefusal> {
  const answered = new Set(answers.filter(({ mark }) => mark !== null).map(({ criterionId }) => criterionId));
  const sections = rubric.sections
    .map((section) => ({ ...section, criteria: section.criteria.filter(({ id }) => answered.has(id)) }))
    .filter(({ criteria }) => criteria.length > 0);
  return scoreAudit(
    { ...rubric, sections },
    answers.filter(({ mark }) => mark !== null),
    scope,
  );
}
