import type { Change } from '#shared/domain/store/change';
import type { Session } from './session';

const turns = new WeakMap<Session, Map<string, number>>();

/** Notes that the records of audits among these changes are being written anew. */
export function countAuditTurns(session: Session, changes: readonly Change[]): void {
  for (const { table, id } of changes) {
    if (table !== 'audits') continue;
    const ofSession = turns.get(session) ?? new Map<string, number>();
    turns.set(session, ofSession.set(id, (ofSession.get(id) ?? 0) + 1));
  }
}

/** How often the record of an audit was written anew: equal before and after a read, the read still holds. */
export const auditTurn = (session: Session, auditId: string): number => turns.get(session)?.get(auditId) ?? 0;
