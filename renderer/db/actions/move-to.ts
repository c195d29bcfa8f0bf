import type { Audit } from '#shared/domain/audit/audit';
import { commit } from '../commit';
import { currentAudit } from '../current-record';
import { currentSession } from '../session';

/** Passing over criteria with the Enter key is not worth a line each in the journal. */
const PAUSE_MS = 800;

const pending = new Map<string, ReturnType<typeof setTimeout>>();

/** Keeps the criterion that the auditor stands on, to resume there. Written once they have stayed for a moment. */
export function moveTo(audit: Audit, criterionId: string): void {
  const session = currentSession();
  forgetMove(audit.id);
  const timer = setTimeout(() => {
    pending.delete(audit.id);
    if (currentSession() === session) void writeMove(audit.id, criterionId);
  }, PAUSE_MS);
  pending.set(audit.id, timer);
}

/** Drops a move that has not been written. */
export function forgetMove(auditId: string): void {
  clearTimeout(pending.get(auditId));
  pending.delete(auditId);
}

async function writeMove(auditId: string, criterionId: string): Promise<void> {
  // Read afresh: writing the record as it was when the key was pressed could take back a hand-in.
  const audit = await currentAudit(auditId);
  if (audit === null || audit.state !== 'draft' || audit.position === criterionId) return;
  await commit('move', [{ table: 'audits', id: auditId, value: { ...audit, position: criterionId } }]);
}
