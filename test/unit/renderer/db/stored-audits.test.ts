import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { startAudit, submitAudit } from '../../../../renderer/db/actions/audits';
import { editPlan } from '../../../../renderer/db/actions/plans';
import { keepSample, takeIntoSample } from '../../../../renderer/db/actions/samples';
import { setUpPerson } from '../../../../renderer/db/actions/set-up-person';
import { currentSession } from '../../../../renderer/db/session';
import { type AuditOfPlan, readStoredAudits } from '../../../../renderer/db/stored-audits';
import { readyToLoad } from '../../../helpers/renderer/loading';
import { addTestPlan, auditNow } from '../../../helpers/renderer/start-work';
import { inventSample } from '../../../helpers/sample/invent-sample';

async function storedAudits(): Promise<readonly AuditOfPlan[]> {
  const found: AuditOfPlan[] = [];
  for await (const { audits } of readStoredAudits()) found.push(...audits);
  return found;
}

async function handIn(planId: string, planType?: 'new'): Promise<void> {
  const auditId = await startAudit(planId, 1);
  const scored = await submitAudit(
    await auditNow(auditId),
    [],
    DEFAULT_RUBRIC,
    planType === undefined ? {} : { planType },
  );
  if (!scored.ok) throw new Error(scored.error.message);
}

it('tells of an audit as it was handed in, whatever became of the plan since', async () => {
  await readyToLoad();
  const { planId } = await addTestPlan('P-0001');
  await handIn(planId, 'new');
  await editPlan(planId, { type: 'phase-transfer' });
  expect(await storedAudits()).toMatchObject([{ planRef: 'P-0001', scope: { planType: 'new' }, isBlind: false }]);
});

it('says which audits whoever is at the desk must not see before they have marked the plan too', async () => {
  await readyToLoad();
  const first = currentSession().person.get() ?? expect.fail();
  const second = await setUpPerson({ name: 'Sec Ond', initials: 'SO', role: 'lead' });
  await setUpPerson(first);
  const sample = inventSample();
  const [drawn] = sample.members;
  if (drawn === undefined) throw new Error('Nothing was drawn.');
  const member = { ...drawn, auditorIds: [first.id, second.id] };
  const id = await keepSample({ ...sample, members: [member, ...sample.members.slice(1)] });
  const { planId } = await addTestPlan(drawn.ref, 'b'.repeat(64));
  const kept = (await currentSession().db.samples.get(id))?.value ?? expect.fail();
  await takeIntoSample(kept, [{ planId, member }]);
  await handIn(planId);
  expect((await storedAudits()).map(({ isBlind }) => isBlind)).toEqual([false]);
  await setUpPerson(second);
  expect((await storedAudits()).map(({ isBlind }) => isBlind)).toEqual([true]);
  await handIn(planId);
  // Both are in, and a plan that was marked twice counts once.
  expect((await storedAudits()).map(({ isBlind }) => isBlind)).toEqual([false]);
});
