import type { Audit } from '#shared/domain/audit/audit';
import { commit } from '../commit';
import { auditToChange } from '../current-record';
import { currentSession, sessionSignal } from '../session';

/** Passing over criteria with the Enter key is not worth a line each in the journal. */
const PAUSE_MS = 800;

interface PendingMove {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly write: () => Promise<void>;
}

const pending = new Map<string, PendingMove>();

/** Keeps the criterion that the auditor stands on, to resume there. Written once they have stayed for a moment. */
export function moveTo(audit: Audit, criterionId: string): void {
  const session = currentSession();
  forgetMove(audit.id);
  const write = async () => {
    forgetMove(audit.id);
    if (sessionSignal.get() === session) await writeMove(audit.id, criterionId);
  };
  pending.set(audit.id, { timer: setTimeout(() => void write(), PAUSE_MS), write });
}

/** True while a place has not been written yet. */
export const hasPendingMove = (): boolean => pending.size > 0;

/** Writes every place that is still waiting: the window is about to close. */
export async function writePendingMoves(): Promise<void> {
  await Promise.all([...pending.values()].map((move) => move.write()));
}

/** Drops a move that has not been written. */
export function forgetMove(auditId: string): void {
  clearTimeout(pending.get(auditId)?.timer);
  pending.delete(auditId);
}

async function writeMove(auditId: string, criterionId: string): Promise<void> {
  const audit = await auditToChange(auditId);
  if (audit === null || audit.state !== 'draft' || audit.position === criterionId) return;
  await commit('move', [{ table: 'audits', id: auditId, value: { ...audit, position: criterionId } }]);
}
