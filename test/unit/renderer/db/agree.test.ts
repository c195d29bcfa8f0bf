import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Audit } from '#shared/domain/audit/audit';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { beginAgreeing, dropAgreeing, submitAgreed } from '../../../../renderer/db/actions/agree';
import { setMark, setNote } from '../../../../renderer/db/actions/answers';
import { reopenAudit, startAudit, submitAudit } from '../../../../renderer/db/actions/audits';
import { setUpPerson } from '../../../../renderer/db/actions/set-up-person';
import { takeOverAudit } from '../../../../renderer/db/actions/take-over';
import { commit } from '../../../../renderer/db/commit';
import { currentSession } from '../../../../renderer/db/session';
import { undo } from '../../../../renderer/db/undo';
import { readAnswers, readPlanRow } from '../../../helpers/renderer/read-stored';
import { addTestPlan, auditNow, openOrFail } from '../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';

async function handIn(planId: string, marks: Readonly<Record<string, number>>): Promise<Audit> {
  const id = await startAudit(planId, 1);
  await readAnswers(id);
  for (const [criterionId, value] of Object.entries(marks))
    await setMark(await auditNow(id), criterionId, { kind: 'rating', value }, '');
  const scored = await submitAudit(await auditNow(id), (await readAnswers(id)).values(), DEFAULT_RUBRIC);
  if (!scored.ok) throw new Error(scored.error.message);
  return auditNow(id);
}

/** A plan that two people marked; the second is at the desk. They are in conflict over F1 alone. */
async function markedByTwo() {
  const window = await windowOnMain();
  await openOrFail();
  await setUpPerson({ name: 'Fir St', initials: 'FS', role: 'auditor' });
  const { planId } = await addTestPlan('P-0001');
  const first = await handIn(planId, { A1: 2, F1: 3 });
  const person = await setUpPerson({ name: 'Sec Ond', initials: 'SO', role: 'auditor' });
  const second = await handIn(planId, { A1: 2, F1: 1 });
  return { window, planId, first, second, person };
}

const begin = async (planId: string): Promise<Audit> => {
  const begun = await beginAgreeing(planId);
  if (!begun.ok) throw new Error(begun.error.message);
  return auditNow(begun.value);
};

const handInAgreed = async (audit: Audit, first: Audit, second: Audit) =>
  submitAgreed({
    audit,
    first,
    second,
    rubric: DEFAULT_RUBRIC,
    asked: DEFAULT_RUBRIC,
    firstAnswers: await readAnswers(first.id),
    secondAnswers: await readAnswers(second.id),
    answers: await readAnswers(audit.id),
    settings: USUAL_SETTINGS,
  });

it('begins one third record with what both share, and leaves the two as they were', async () => {
  const { planId, first, second, person } = await markedByTwo();
  expect(await readPlanRow(planId)).toMatchObject({ state: 'submitted', agreement: 'to-agree' });
  const [audit, again] = await Promise.all([begin(planId), begin(planId)]);
  expect(again.id).toBe(audit.id);
  expect(audit).toMatchObject({ state: 'draft', auditorId: person.id, agrees: [first.id, second.id] });
  expect([...(await readAnswers(audit.id)).keys()]).toEqual(['A1']);
  expect(await readPlanRow(planId)).toMatchObject({ auditId: second.id, agreement: 'agreeing' });
  expect(await auditNow(first.id)).toEqual(first);
  expect(await startAudit(planId, 1)).not.toBe(audit.id);
});

it('is handed in once each conflict has a mark and a reason; until then neither of the two is reopened', async () => {
  const { window, planId, first, second } = await markedByTwo();
  const audit = await begin(planId);
  const codeOf = (result: Awaited<ReturnType<typeof submitAgreed>>) => (result.ok ? 'agreed' : result.error.code);
  expect(codeOf(await handInAgreed(audit, first, second))).toBe('open-conflicts');
  await setMark(audit, 'F1', { kind: 'rating', value: 2 }, '');
  expect(codeOf(await handInAgreed(audit, first, second))).toBe('open-conflicts');
  await setMark(audit, 'F1', { kind: 'rating', value: 2 }, 'Says who and how often.');
  await window.killAndRestart();
  await openOrFail();
  const reopened = await reopenAudit(first, 'A slip.');
  expect(reopened.ok ? '' : reopened.error.code).toBe('is-agreed');
  expect(await readAnswers(audit.id)).toHaveProperty('size', 2);
  expect(codeOf(await handInAgreed(await auditNow(audit.id), first, second))).toBe('agreed');
  const agreed = await auditNow(audit.id);
  expect(agreed).toMatchObject({ state: 'agreed', agrees: [first.id, second.id], result: { answered: 2 } });
  expect((await window.entries()).at(-1)).toMatchObject({ action: 'agree', auditId: audit.id });
  expect(await readPlanRow(planId)).toMatchObject({ auditId: audit.id, state: 'agreed' });
  expect(await auditNow(second.id)).toEqual(second);
  expect((await reopenAudit(agreed, 'A slip.')).ok).toBe(true);
  expect(await auditNow(audit.id)).toMatchObject({ state: 'draft', agrees: [first.id, second.id] });
});

it('given up, it is gone, the two can be reopened, and undo never takes back what it began with', async () => {
  const { planId, first } = await markedByTwo();
  const audit = await begin(planId);
  expect(await undo(audit.id)).toBe(false);
  await dropAgreeing(audit);
  expect(await readPlanRow(planId)).toMatchObject({ agreement: 'to-agree' });
  expect((await reopenAudit(first, 'A slip.')).ok).toBe(true);
});

it('is not offered to an auditor who did not mark the plan, but to a lead', async () => {
  const { planId } = await markedByTwo();
  await setUpPerson({ name: 'Thi Rd', initials: 'TR', role: 'auditor' });
  const refused = await beginAgreeing(planId);
  expect(refused.ok ? '' : refused.error.code).toBe('not-theirs');
  await setUpPerson({ name: 'Le Ad', initials: 'LA', role: 'lead' });
  expect((await beginAgreeing(planId)).ok).toBe(true);
});

it('is taken over by those alone who may settle the marks', async () => {
  const { planId, person } = await markedByTwo();
  const audit = await begin(planId);
  await setUpPerson({ name: 'Thi Rd', initials: 'TR', role: 'auditor' });
  const refused = await takeOverAudit(audit);
  expect(refused.ok ? '' : refused.error.code).toBe('not-theirs');
  expect((await auditNow(audit.id)).auditorId).toBe(person.id);
  const manager = await setUpPerson({ name: 'Ma Na', initials: 'MN', role: 'manager' });
  expect((await takeOverAudit(audit)).ok).toBe(true);
  expect(await auditNow(audit.id)).toMatchObject({ auditorId: manager.id, state: 'draft' });
  expect(await readPlanRow(planId)).toMatchObject({ agreedBy: manager.id, agreement: 'agreeing' });
});

it('gives way to a marking of the same draft with a newer version of the rubric', async () => {
  const { planId, first, second } = await markedByTwo();
  const audit = await begin(planId);
  await setMark(audit, 'F1', { kind: 'rating', value: 2 }, 'Says who and how often.');
  await handInAgreed(await auditNow(audit.id), first, second);
  const later = { ...DEFAULT_RUBRIC, version: 2 };
  await commit('publish-rubric', [{ table: 'rubrics', id: `${later.id}/2`, value: later }]);
  await currentSession().follower.idle();
  const again = await startAudit(planId, 1);
  await readAnswers(again);
  expect((await submitAudit(await auditNow(again), [], later)).ok).toBe(true);
  await currentSession().follower.idle();
  expect(await readPlanRow(planId)).toMatchObject({ auditId: again, state: 'submitted' });
});

it('can be undone after a restart, down to what it began with', async () => {
  const { window, planId } = await markedByTwo();
  const audit = await begin(planId);
  await setMark(audit, 'F1', { kind: 'rating', value: 2 }, '');
  await setNote(await auditNow(audit.id), 'F1', 'Says who.');
  await window.killAndRestart();
  await openOrFail();
  await readAnswers(audit.id);
  expect([await undo(audit.id), await undo(audit.id), await undo(audit.id)]).toEqual([true, true, false]);
  expect([...(await readAnswers(audit.id)).keys()]).toEqual(['A1']);
});
