import { mayAgree } from '#shared/domain/audit/agree-marks';
import type { Audit } from '#shared/domain/audit/audit';
import { auditsInSight, isOwnMarking } from '#shared/domain/audit/blind-marking';
import { seenBefore } from '#shared/domain/audit/looked-at';
import { fail, ok, type Result } from '#shared/lib/result';
import { now } from '../clock';
import { commit } from '../commit';
import { auditToChange } from '../current-record';
import { readLooks } from '../looks';
import { readOfPlan } from '../read-of-plan';
import { currentSession } from '../session';
import { clearSteps } from '../undo';
import { NOT_BLIND_TO_TAKE } from './looks';

/**
 * Makes the person at the desk the one who marks an audit, or settles marks, that another began. What was done in it stays
 * and cannot be undone from here on. Does nothing where it is theirs or handed in already. Refused where the person may not
 * see it, because the other of two markings is theirs, where they have opened that other one, and of agreed marks where they
 * may not settle them.
 */
export async function takeOverAudit(audit: Audit): Promise<Result<void, 'blind' | 'not-theirs'>> {
  const session = currentSession();
  const person = session.person.get();
  if (person === null) throw new Error('An audit was taken over before anyone was set up.');
  const { audits, givenTo } = await readOfPlan(session, audit.planId);
  if (!auditsInSight(audits, person.id, givenTo).some(({ id }) => id === audit.id))
    return fail(
      'blind',
      'This plan is marked by two people who do not see each other’s marks. One of the two is yours.',
    );
  const [first, second] = (audit.agrees ?? []).map((id) => audits.find((one) => one.id === id));
  const isSettling = !isOwnMarking(audit);
  if (isSettling && !(first && second && mayAgree(person, { first, second })))
    return fail('not-theirs', 'The marks are agreed by one of the two who marked the plan, by a manager or by a lead.');
  if (!isSettling) {
    const looks = await readLooks(
      session,
      audits.map(({ id }) => id),
    );
    if (seenBefore(audits, looks, person.id, audit).length > 0) return fail('blind', NOT_BLIND_TO_TAKE);
  }
  const stands = (await auditToChange(audit.id)) ?? audit;
  if (stands.state !== 'draft' || stands.auditorId === person.id) return ok(undefined);
  clearSteps(audit.id);
  const taken: Audit = { ...stands, auditorId: person.id, takenOverAt: now() };
  await commit('take-over', [{ table: 'audits', id: audit.id, value: taken }], { auditId: audit.id });
  return ok(undefined);
}
