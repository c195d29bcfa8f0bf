import type { Mark } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';

export function setMark(_audit: Audit, _criterionId: string, _mark: Mark | null, _note: string): Promise<void> {
  throw new Error('Not built yet.');
}
/** At most 10,000 characters. */
export function setNote(_audit: Audit, _criterionId: string, _note: string): Promise<void> {
  throw new Error('Not built yet.');
}
/** Keeps the criterion the auditor stands on, to resume there. */
export function moveTo(_audit: Audit, _criterionId: string): void {
  throw new Error('Not built yet.');
}
