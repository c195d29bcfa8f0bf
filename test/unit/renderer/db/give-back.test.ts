import 'fake-indexeddb/auto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { setMark } from '../../../../renderer/db/actions/answers';
import { addAction, addRisk } from '../../../../renderer/db/actions/board';
import { addIndicator } from '../../../../renderer/db/actions/board-indicators';
import { keepExport } from '../../../../renderer/db/actions/exports';
import { removePlan } from '../../../../renderer/db/actions/plans';
import { setUpPerson } from '../../../../renderer/db/actions/set-up-person';
import { saveSetting } from '../../../../renderer/db/actions/settings';
import { commit } from '../../../../renderer/db/commit';
import { closeStore, openStore } from '../../../../renderer/db/open-store';
import { currentSession } from '../../../../renderer/db/session';
import { ACTION, INDICATOR, RISK } from '../../../helpers/board/board-drafts';
import { cutTail } from '../../../helpers/damage';
import { copyState } from '../../../helpers/renderer/copy-state';
import { readAnswers } from '../../../helpers/renderer/read-stored';
import { addTestPlan, openOrFail, startWork } from '../../../helpers/renderer/start-work';
import { type WindowOnMain, windowOnMain } from '../../../helpers/renderer/window-on-main';

const CRITERIA = ['F1', 'F2', 'F3'];

/** Three marks that said "Saved". */
async function markThree(window: WindowOnMain) {
  await openOrFail();
  const audit = await startWork();
  for (const criterion of CRITERIA) await setMark(audit, criterion, { kind: 'rating', value: 2 }, '');
  return { audit, before: await window.state() };
}

/** The journal's files, with the copy that stands beside the last. */
async function journalFiles({ folder }: WindowOnMain): Promise<string[]> {
  const journal = join(folder, 'council', 'journal');
  return (await readdir(journal)).filter((name) => /\.(ehcj|copy)$/.test(name)).map((name) => join(journal, name));
}

/** Ends the app, damages what it left, and starts it again. */
async function damage(window: WindowOnMain, each: (path: string) => Promise<void>): Promise<void> {
  closeStore();
  await window.workspaces().close();
  for (const path of await journalFiles(window)) await each(path);
  await window.killAndRestart();
}

async function expectAsBefore(window: WindowOnMain, before: Map<string, unknown>): Promise<void> {
  expect(await window.state()).toEqual(before);
  expect(await copyState(currentSession().db)).toEqual(before);
}

it('a journal that lost its end is given back what the working copy has of it', async () => {
  const window = await windowOnMain();
  const { audit, before } = await markThree(window);
  await damage(window, (path) => cutTail(path, 20));
  const opened = await openOrFail();
  expect(opened.notices).toEqual([
    'Part of the record of changes was lost on the disk. The working copy still had it, and it has been written back: 1 answer. Please check the last marks made before the app closed.',
  ]);
  expect([...(await readAnswers(audit.id)).keys()]).toEqual(CRITERIA);
  await expectAsBefore(window, before);
  expect((await window.entries()).at(-1)).toMatchObject({ action: 'give-back', by: { id: 'app' } });
  // All is well from now on.
  expect((await openOrFail()).notices).toEqual([]);
});

it('a journal that is gone altogether is given back everything', async () => {
  const window = await windowOnMain();
  const { before } = await markThree(window);
  await damage(window, (path) => rm(path));
  expect((await openOrFail()).notices[0]).toContain(
    'it has been written back: 1 plan, 1 audit, 3 answers, 3 other records.',
  );
  await expectAsBefore(window, before);
});

it('records of the Board come back with the rest of a journal that is gone', async () => {
  const window = await windowOnMain();
  await openOrFail();
  await setUpPerson({ name: 'Lee Dare', initials: 'LD', role: 'lead' });
  const added = [await addAction(ACTION), await addRisk(RISK), await addIndicator(INDICATOR)];
  expect(added.map(({ ok }) => ok)).toEqual([true, true, true]);
  const shown = { kind: 'csv', audience: 'internal', threshold: 5, cells: { 'audits|all': 12 } } as const;
  await keepExport({ ...shown, period: { from: '2026-11-01', to: '2026-11-30' } });
  const before = await window.state();
  await damage(window, (path) => rm(path));
  await openOrFail();
  await expectAsBefore(window, before);
});

it('a hole in the journal is filled from the working copy', async () => {
  const window = await windowOnMain();
  const { before } = await markThree(window);
  await damage(window, async (path) => {
    const bytes = await readFile(path);
    const at = bytes.indexOf('/F2"');
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    await writeFile(path, bytes);
  });
  expect((await openOrFail()).notices).toEqual([expect.stringContaining('it has been written back: 1 answer.')]);
  await expectAsBefore(window, before);
  expect((await openOrFail()).notices).toEqual([]);
});

it('is gone on with when the app is killed half way', async () => {
  const window = await windowOnMain();
  await openOrFail();
  await startWork();
  // More than one commit can carry.
  for (let start = 0; start < 2_000; start += 1_000)
    await commit(
      'settings',
      Array.from({ length: 1_000 }, (_, index) => {
        const key = `setting-${start + index}`;
        return { table: 'settings', id: key, value: { key, value: index } };
      }),
    );
  const before = await window.state();
  await damage(window, (path) => rm(path));
  let commits = 0;
  window.accident = (channel) => {
    if (channel !== 'store:commit') return undefined;
    commits += 1;
    return commits === 2 ? 'hang-before' : undefined;
  };
  void openStore();
  await expect.poll(() => commits).toBe(2);
  window.accident = () => undefined;
  await window.killAndRestart();
  await openOrFail();
  await expectAsBefore(window, before);
});

it('throws nothing away while the disk refuses what is to be written back', async () => {
  const window = await windowOnMain();
  const { before } = await markThree(window);
  await damage(window, (path) => cutTail(path, 20));
  window.accident = (channel) => (channel === 'store:commit' ? 'lose-request' : undefined);
  expect(await openStore()).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('Nothing was thrown away') },
  });
  window.accident = () => undefined;
  await openOrFail();
  await expectAsBefore(window, before);
});

it('brings back what had been removed rather than lose anything, and says so', async () => {
  const window = await windowOnMain();
  await markThree(window);
  const { planId } = await addTestPlan('P-0002', 'b'.repeat(64));
  await saveSetting('colour', 'blue');
  await removePlan(planId);
  await saveSetting('colour', 'red');
  // Takes off the last two changes: the colour and the removal.
  const cut = (await window.entries()).slice(-2).reduce((sum, entry) => sum + JSON.stringify(entry).length, 0);
  await damage(window, (path) => cutTail(path, cut + 40));
  expect((await openOrFail()).notices[0]).toMatch(
    /written back: 2 other records\. What had been removed last may be there again \(1 record\)\./,
  );
  const state = await window.state();
  expect(state.has(`plans ${planId}`)).toBe(true);
  expect(state.get('settings colour')).toEqual({ key: 'colour', value: 'red' });
  expect(await copyState(currentSession().db)).toEqual(state);
});
