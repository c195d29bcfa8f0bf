import type { Audit } from '#shared/domain/audit/audit';
import { type Looks, seenBefore, shownIn, type Wanted } from '#shared/domain/audit/looked-at';
import { commit } from '../commit';
import { readLooks } from '../looks';
import { readOfPlan } from '../read-of-plan';
import { currentSession } from '../session';
import { looksSetting } from '../setting-keys';

/** One look after the other: the second must find what the first kept. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Keeps that the person at the desk has opened an audit of somebody else: whoever knows one of two markings cannot give the
 * other. Only who and which audit, once each. Does nothing for audits of their own.
 */
export function keepLook(audit: Audit): Promise<void> {
  const turn = before.then(() => keep(audit));
  before = turn.catch(() => undefined);
  return turn;
}

async function keep(audit: Audit): Promise<void> {
  const session = currentSession();
  const person = session.person.get();
  if (person === null) return;
  const { audits } = await readOfPlan(session, audit.planId);
  const ids = shownIn(audit, audits, person.id).map(({ id }) => id);
  const looks: Looks = await readLooks(session, ids);
  const fresh = ids.filter((id) => looks[id]?.includes(person.id) !== true);
  if (fresh.length === 0) return;
  await commit(
    'look',
    fresh.map((id) => {
      const key = looksSetting(id);
      return { table: 'settings', id: key, value: { key, value: [...(looks[id] ?? []), person.id] } };
    }),
  );
}

/** Whether the person at the desk knows another marking of the plan, so that the wanted one would not be blind. */
export async function knowsOther(planId: string, wanted: Wanted): Promise<boolean> {
  const session = currentSession();
  const person = session.person.get();
  if (person === null) return false;
  const { audits } = await readOfPlan(session, planId);
  const looks = await readLooks(
    session,
    audits.map(({ id }) => id),
  );
  return seenBefore(audits, looks, person.id, wanted).length > 0;
}

/** Why a marking cannot be begun, and what to do instead. */
export const NOT_BLIND_TO_BEGIN =
  'You have opened another person’s audit of this plan. A second marking is blind: whoever gives it does not know the first, and that holds for managers and leads too. The other audit is safe and stays as it is. Give the plan to somebody who has not opened it: Sample, Samples, the plan’s menu, “Give to somebody else”.';

/** Why an open audit cannot be taken over, and what to do instead. */
export const NOT_BLIND_TO_TAKE =
  'You have opened the other marking of this plan. Two markings are blind, for managers and leads too, so this one cannot become yours. It stays as it is; somebody who has not opened the other can take it over.';
