import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Audit } from '#shared/domain/audit/audit';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { setMark } from '../../../../renderer/db/actions/answers';
import { startAudit, submitAudit } from '../../../../renderer/db/actions/audits';
import { setPlanNote } from '../../../../renderer/db/actions/plan-note';
import { keepSample } from '../../../../renderer/db/actions/samples';
import { setUpPerson } from '../../../../renderer/db/actions/set-up-person';
import { takeOverAudit } from '../../../../renderer/db/actions/take-over';
import { commit } from '../../../../renderer/db/commit';
import { currentSession } from '../../../../renderer/db/session';
import { undo } from '../../../../renderer/db/undo';
import { readAnswers } from '../../../helpers/renderer/read-stored';
import { auditNow, openOrFail, startWork } from '../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';
import { inventSample } from '../../../helpers/sample/invent-sample';

const rate = (audit: Audit, criterion: string): Promise<void> =>
  setMark(audit, criterion, { kind: 'rating', value: 2 }, '');

const marksOf = async (audit: Audit): Promise<readonly string[]> =>
  [...(await readAnswers(audit.id)).values()].map(({ criterionId }) => criterionId).sort();

/** An audit in which one person marked F1, with another at the desk now. */
async function anothersAudit() {
  const window = await windowOnMain();
  await openOrFail();
  const audit = await startWork();
  await rate(audit, 'F1');
  const second = await setUpPerson({ name: 'Sec Ond', initials: 'SO', role: 'auditor' });
  return { window, audit, second };
}

it('refuses to change an open audit of another person, and leaves nothing of it behind', async () => {
  const { window, audit } = await anothersAudit();
  const written = (await window.entries()).length;
  const theirs = 'An audit is changed by the one who marks it.';
  await expect(rate(audit, 'F2')).rejects.toThrow(theirs);
  await expect(setPlanNote(audit, '', 'Seen.')).rejects.toThrow(theirs);
  await expect(submitAudit(audit, [], DEFAULT_RUBRIC)).rejects.toThrow(theirs);
  expect((await window.entries()).length).toBe(written);
  expect(await marksOf(audit)).toEqual(['F1']);
});

it('takes it over once, as an entry of its own, and lets it be marked with all that was done in it', async () => {
  const { window, audit, second } = await anothersAudit();
  await takeOverAudit(audit);
  const taken = await auditNow(audit.id);
  expect(taken).toEqual({ ...audit, auditorId: second.id, takenOverAt: expect.any(String) });
  const written = (await window.entries()).length;
  expect((await window.entries()).at(-1)).toMatchObject({ action: 'take-over', by: second, auditId: audit.id });
  await takeOverAudit(taken);
  expect((await window.entries()).length).toBe(written);
  await rate(taken, 'F2');
  expect(await marksOf(audit)).toEqual(['F1', 'F2']);
});

it.each([false, true])('takes back nothing that came before, after a restart either: %s', async (restarted) => {
  const { window, audit } = await anothersAudit();
  await takeOverAudit(audit);
  await rate(await auditNow(audit.id), 'F2');
  if (restarted) {
    await window.killAndRestart();
    await openOrFail();
    await readAnswers(audit.id);
  }
  expect(await undo(audit.id)).toBe(true);
  expect(await undo(audit.id)).toBe(false);
  expect(await marksOf(audit)).toEqual(['F1']);
});

it('does not take over what was handed in', async () => {
  const window = await windowOnMain();
  await openOrFail();
  const audit = await startWork();
  await submitAudit(audit, [], DEFAULT_RUBRIC);
  await setUpPerson({ name: 'Sec Ond', initials: 'SO', role: 'auditor' });
  await currentSession().follower.idle();
  await takeOverAudit(audit);
  expect((await window.entries()).map(({ action }) => action)).not.toContain('take-over');
  expect((await auditNow(audit.id)).auditorId).toBe(audit.auditorId);
});

/** Gives the plan to people, as a sample that draws it does. */
async function giveTo(...auditorIds: string[]): Promise<void> {
  await keepSample(inventSample({ members: [{ ref: 'P-0001', stratum: '', auditorIds }] }));
  await currentSession().follower.idle();
}

it('does not take over the other of two markings that are blind', async () => {
  const { audit, second } = await anothersAudit();
  await giveTo(audit.auditorId, second.id);
  const refused = await takeOverAudit(audit);
  expect(refused.ok ? '' : refused.error.code).toBe('blind');
  expect((await auditNow(audit.id)).auditorId).toBe(audit.auditorId);
});

it('marks a plan the second time with the version of the first, whatever was published since', async () => {
  const { audit, second } = await anothersAudit();
  await giveTo(audit.auditorId, second.id);
  const later = { ...DEFAULT_RUBRIC, version: 2 };
  await commit('publish-rubric', [{ table: 'rubrics', id: `${later.id}/2`, value: later }]);
  await currentSession().follower.idle();
  expect(await auditNow(await startAudit(audit.planId, 1))).toMatchObject({ auditorId: second.id, rubricVersion: 1 });
  await setUpPerson({ name: 'Thi Rd', initials: 'TR', role: 'auditor' });
  expect(await auditNow(await startAudit(audit.planId, 1))).toMatchObject({ rubricVersion: 2 });
});
