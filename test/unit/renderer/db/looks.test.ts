import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Audit } from '#shared/domain/audit/audit';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { setMark } from '../../../../renderer/db/actions/answers';
import { startAudit, submitAudit } from '../../../../renderer/db/actions/audits';
import { keepLook, knowsOther } from '../../../../renderer/db/actions/looks';
import { removePlan } from '../../../../renderer/db/actions/plans';
import { setUpPerson } from '../../../../renderer/db/actions/set-up-person';
import { takeOverAudit } from '../../../../renderer/db/actions/take-over';
import { setPerson } from '../../../../renderer/db/commit';
import { currentSession } from '../../../../renderer/db/session';
import { undo } from '../../../../renderer/db/undo';
import { addTestPlan, auditNow, openOrFail } from '../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';

/** One person handed in, another is marking the same draft, and a lead has opened the audit of the first. */
async function halfMarked() {
  const window = await windowOnMain();
  await openOrFail();
  await setUpPerson({ name: 'Fir St', initials: 'FS', role: 'auditor' });
  const { planId } = await addTestPlan('P-0001');
  const first = await auditNow(await startAudit(planId, 1));
  await setMark(first, 'F1', { kind: 'rating', value: 3 }, 'Says who.');
  await submitAudit(first, [], DEFAULT_RUBRIC);
  const marker = await setUpPerson({ name: 'Sec Ond', initials: 'SO', role: 'auditor' });
  const second = await auditNow(await startAudit(planId, 1));
  await setMark(second, 'F1', { kind: 'rating', value: 1 }, '');
  const third = await setUpPerson({ name: 'Thi Rd', initials: 'TR', role: 'auditor' });
  const lead = await setUpPerson({ name: 'Le Ad', initials: 'LA', role: 'lead' });
  await keepLook(await auditNow(first.id));
  return { window, planId, first, second, marker, third, lead };
}

const codeOf = async (audit: Audit) => {
  const taken = await takeOverAudit(audit);
  return taken.ok ? 'taken' : taken.error.code;
};

it.each([false, true])(
  'a lead who opened the first marking cannot take over the second, after a restart either: %s',
  async (restarted) => {
    const { window, second, marker } = await halfMarked();
    if (restarted) {
      await window.killAndRestart();
      await openOrFail();
    }
    expect(await codeOf(await auditNow(second.id))).toBe('blind');
    expect((await auditNow(second.id)).auditorId).toBe(marker.id);
  },
);

it('who opened only the marking itself can take it over', async () => {
  const { second, third } = await halfMarked();
  setPerson(third);
  await keepLook(second);
  expect(await codeOf(second)).toBe('taken');
});

it('a second marking is not begun by who knows the first; of another draft it is', async () => {
  const { planId, third } = await halfMarked();
  expect(await knowsOther(planId, { draft: 1 })).toBe(true);
  await expect(startAudit(planId, 1)).rejects.toThrow('somebody who has not opened the first');
  expect(await knowsOther(planId, { draft: 2 })).toBe(false);
  setPerson(third);
  expect(await knowsOther(planId, { draft: 1 })).toBe(false);
});

it('keeps who opened which audit once, without a word of it, and no step of the audit takes it back', async () => {
  const { window, first, second, marker, lead } = await halfMarked();
  const looks = (await window.entries()).filter(({ action }) => action === 'look');
  expect(looks.map(({ changes }) => changes)).toEqual([
    [{ table: 'settings', id: `looked-at:${first.id}`, value: { key: `looked-at:${first.id}`, value: [lead.id] } }],
  ]);
  await Promise.all([keepLook(first), keepLook(first)]);
  await keepLook(second);
  expect((await window.entries()).filter(({ action }) => action === 'look')).toHaveLength(2);
  setPerson(marker);
  await keepLook(second);
  await undo(second.id);
  expect((await window.entries()).filter(({ action }) => action === 'look')).toHaveLength(2);
  setPerson(lead);
  expect(await codeOf(second)).toBe('blind');
});

it('goes with the plan', async () => {
  const { planId } = await halfMarked();
  const kept = () => currentSession().db.settings.where('key').startsWith('looked-at:').count();
  await currentSession().follower.idle();
  expect(await kept()).toBe(1);
  await removePlan(planId);
  await currentSession().follower.idle();
  expect(await kept()).toBe(0);
});
