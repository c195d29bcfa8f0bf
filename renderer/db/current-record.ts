import type { Audit } from '#shared/domain/audit/audit';
import type { Plan } from '#shared/domain/plan/plan';
import { auditTurn } from './audit-turns';
import { currentSession, type Session } from './session';
import type { AuditEntry, WorkingCopy } from './working-copy';

/** The plan as it now stands, changes that are still on their way to disk included; null when there is none. */
export async function currentPlan(planId: string): Promise<Plan | null> {
  return (await currentPlans([planId]))[0] ?? null;
}

/** Plans as they now stand, in the order asked for; null for one that is not there. */
export async function currentPlans(planIds: readonly string[]): Promise<(Plan | null)[]> {
  const session = currentSession();
  const stored = await session.db.plans.bulkGet([...planIds]);
  // Looked at last: what was changed while the database was read would be written over otherwise.
  return planIds.map((planId, index) => {
    const ahead = newestAhead(session, 'plans', planId);
    return ahead === undefined ? (stored[index]?.value ?? null) : ahead;
  });
}

export async function currentAudit(auditId: string): Promise<Audit | null> {
  const session = currentSession();
  const ahead = newestAhead(session, 'audits', auditId);
  return ahead === undefined ? readAudit(session.db, auditId) : ahead;
}

/**
 * The audit to write anew with one thing changed: as it stands when this resolves, whatever was done while it was being
 * read. Without that, a place in the audit could be written over a hand-in that came meanwhile.
 */
export async function auditToChange(auditId: string): Promise<Audit | null> {
  const session = currentSession();
  for (;;) {
    const turn = auditTurn(session, auditId);
    const audit = await currentAudit(auditId);
    if (auditTurn(session, auditId) === turn) return audit;
  }
}

/** Whether an audit may still be marked, a hand-in that is on its way to disk counted in. */
export const isBeingMarked = (audit: Audit): boolean =>
  (newestAhead(currentSession(), 'audits', audit.id) ?? audit).state === 'draft';

/** The audit with the result that is kept beside its answers. */
export async function readAudit(db: WorkingCopy, auditId: string): Promise<Audit | null> {
  const [entry, answers] = await db.transaction('r', db.audits, db.answers, () =>
    Promise.all([db.audits.get(auditId), db.answers.get(auditId)]),
  );
  return entry === undefined ? null : wholeAudit(entry, answers?.result ?? null);
}

export const wholeAudit = (entry: AuditEntry, result: Audit['result'] | null): Audit => ({
  ...entry.value,
  ...(result === null || result === undefined ? {} : { result }),
});

/** @throws Error once the audit is handed in, and while it is another person's. */
export function refuseUnlessMarked(audit: Audit): void {
  const session = currentSession();
  const { auditorId } = newestAhead(session, 'audits', audit.id) ?? audit;
  if (auditorId !== session.person.get()?.id) throw new Error('An audit is changed by the one who marks it.');
  if (!isBeingMarked(audit)) throw new Error('Only an audit that is being marked can be changed.');
}

function newestAhead(session: Session, table: 'plans', id: string): Plan | null | undefined;
function newestAhead(session: Session, table: 'audits', id: string): Audit | null | undefined;
function newestAhead(session: Session, table: 'plans' | 'audits', id: string): Plan | Audit | null | undefined {
  let newest: Plan | Audit | null | undefined;
  for (const changes of session.ahead)
    for (const change of changes)
      if ((change.table === 'plans' || change.table === 'audits') && change.table === table && change.id === id)
        newest = change.value;
  return newest;
}
