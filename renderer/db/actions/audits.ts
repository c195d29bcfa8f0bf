import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { AuditResult } from '#shared/domain/audit/audit-result';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { ScoringRefusal } from '#shared/domain/scoring/check-marks';
import type { Result } from '#shared/lib/result';

/** Starts an audit of one draft with the newest published rubric; answers its id. */
export function startAudit(_planId: string, _draft: number): Promise<string> {
  throw new Error('Not built yet.');
}
/** Scores and hands in; refuses answers that the rubric cannot score. */
export function submitAudit(
  _audit: Audit,
  _answers: Iterable<Answer>,
  _rubric: Rubric,
): Promise<Result<AuditResult, ScoringRefusal>> {
  throw new Error('Not built yet.');
}
export function reopenAudit(_audit: Audit, _reason: string): Promise<void> {
  throw new Error('Not built yet.');
}
