import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { setMark, setNote } from '../../../../renderer/db/actions/answers';
import { startAudit, submitAudit } from '../../../../renderer/db/actions/audits';
import { moveVersion } from '../../../../renderer/db/actions/move-version';
import { commit } from '../../../../renderer/db/commit';
import { rubricRecordId } from '../../../../renderer/db/record-ids';
import { currentSession } from '../../../../renderer/db/session';
import { readAnswers } from '../../../helpers/renderer/read-stored';
import { addTestPlan, auditNow, openOrFail, startWork } from '../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';
import { VERSION_1, VERSION_2, VERSION_3 } from '../../../helpers/rubric/later-versions';

const ONE = { kind: 'rating', value: 1 } as const;

async function publish(rubric: Rubric): Promise<void> {
  await commit('publish-rubric', [{ table: 'rubrics', id: rubricRecordId(rubric.id, rubric.version), value: rubric }]);
  await currentSession().follower.idle();
}

async function begin() {
  const window = await windowOnMain();
  await openOrFail();
  return { window, audit: await startWork() };
}

const versionOfNew = async (ref: string): Promise<number> => {
  const { planId } = await addTestPlan(ref, ref.slice(-1).repeat(64));
  await currentSession().follower.idle();
  return (await auditNow(await startAudit(planId, 1))).rubricVersion;
};

describe('the rubric that the app comes with', () => {
  it('is the very version 1 that workspaces hold already: a change to it would be a second one under the same number', () => {
    const hash = createHash('sha256').update(JSON.stringify(DEFAULT_RUBRIC)).digest('hex');
    expect(hash).toBe('a81f2339e3c18d0752c9397abdf56e088d92c6cc717b2151a76c32d014449b3a');
  });

  it('never overwrites what a workspace holds, whatever a newer app brings', async () => {
    const { window } = await begin();
    const id = rubricRecordId(VERSION_1.id, 1);
    // As an app with another default rubric left it.
    const stored = { ...VERSION_1, title: 'The rubric of another app version' };
    await commit('publish-rubric', [{ table: 'rubrics', id, value: stored }]);
    await window.killAndRestart();
    await openOrFail();
    expect((await currentSession().db.rubrics.get(id))?.value.title).toBe('The rubric of another app version');
    expect((await window.entries()).filter(({ by }) => by.id === 'app')).toHaveLength(1);
  });
});

describe('a new audit', () => {
  it('is begun with the highest version that is published, and an open one stays with its own', async () => {
    const { audit } = await begin();
    await publish({ ...VERSION_2, publishedAt: '2020-01-01T00:00:00.000Z' });
    expect(await versionOfNew('P-0002')).toBe(2);
    expect((await auditNow(audit.id)).rubricVersion).toBe(1);
    await publish({ ...VERSION_2, status: 'retired' });
    expect(await versionOfNew('P-0003')).toBe(1);
  });
});

describe('moving an open audit to another version', () => {
  it('keeps what stands, sets aside the marks that do not, and keeps every word', async () => {
    const { audit } = await begin();
    for (const id of ['A5', 'F2']) await setMark(audit, id, ONE, `About ${id}.`);
    await moveVersion(audit, VERSION_1, VERSION_2);
    const answers = await readAnswers(audit.id);
    expect(answers.get('F2')).toEqual({ auditId: audit.id, criterionId: 'F2', mark: ONE, note: 'About F2.' });
    expect(answers.get('A5')).toMatchObject({
      mark: null,
      note: 'About A5.',
      earlier: { rubricVersion: 1, mark: ONE },
    });
    await moveVersion(await auditNow(audit.id), VERSION_2, VERSION_3);
    const later = await readAnswers(audit.id);
    expect(later.get('F2')).toMatchObject({ mark: null, earlier: { rubricVersion: 2, mark: ONE } });
    // Set aside two versions ago, it is still said in which.
    expect(later.get('A5')).toMatchObject({ earlier: { rubricVersion: 1, mark: ONE } });
  });

  it('keeps what was set aside while the criterion is marked again and its note rewritten', async () => {
    const { audit } = await begin();
    await setMark(audit, 'F2', ONE, '');
    await moveVersion(audit, VERSION_1, VERSION_3);
    const moved = await auditNow(audit.id);
    await setMark(moved, 'F2', { kind: 'rating', value: 2 }, '');
    await setNote(moved, 'F2', 'Better.');
    await setNote(moved, 'F2', '');
    await setMark(moved, 'F2', null, '');
    expect((await readAnswers(audit.id)).get('F2')).toMatchObject({
      mark: null,
      earlier: { rubricVersion: 1, mark: ONE },
    });
  });

  it('does nothing from a version that the audit has left meanwhile', async () => {
    const { window, audit } = await begin();
    await Promise.all([moveVersion(audit, VERSION_1, VERSION_2), moveVersion(audit, VERSION_1, VERSION_3)]);
    expect((await window.entries()).filter(({ action }) => action === 'move-version')).toHaveLength(1);
  });

  it('hands in what the new version asks, and refuses to score with the old one', async () => {
    const { audit } = await begin();
    await setMark(audit, 'A5', ONE, 'Of before.');
    await moveVersion(audit, VERSION_1, VERSION_2);
    const answers = await readAnswers(audit.id);
    // The screen may lag behind the move by a moment.
    await expect(submitAudit(audit, answers.values(), VERSION_1)).rejects.toThrow('the version of the rubric');
    const handed = await submitAudit(audit, answers.values(), VERSION_2, { planType: 'new', minutes: 12 });
    expect(handed.ok && [handed.value.rubricVersion, handed.value.total, handed.value.answered]).toEqual([2, 43, 0]);
    expect(await auditNow(audit.id)).toMatchObject({
      state: 'submitted',
      rubricVersion: 2,
      planType: 'new',
      minutes: 12,
    });
  });
});
