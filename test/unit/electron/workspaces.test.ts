import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Disk, nodeDisk } from '../../../electron/main/services/disk/disk';
import type { WorkspaceStore } from '../../../electron/main/services/store/workspace-store';
import { Workspaces } from '../../../electron/main/services/workspaces';
import { makeAnswerCommit } from '../../helpers/storage/make-commit';
import { answerIds, commitAnswers, idsOf, openTestStore, readState } from '../../helpers/storage/open-test-store';
import { tempFolder } from '../../helpers/storage/temp-folder';

const startIn = (folder: string, disk: Disk = nodeDisk): Promise<Workspaces> =>
  Workspaces.start({
    folder,
    disk,
    clock: () => new Date().toISOString(),
    limits: { low: 0, full: 0 },
    snapshotAfter: 1_000_000,
    report: (where, error) => expect.fail(`${where}: ${String(error)}`),
  });

async function storeOf(workspaces: Workspaces): Promise<WorkspaceStore> {
  const store = await workspaces.store();
  if (!store.ok) throw new Error(store.error.message);
  return store.value;
}

/** The real disk, whose folders cannot be listed until `mend` is called. */
function heldDisk(): { readonly disk: Disk; readonly mend: () => void } {
  let held = true;
  const disk = new Proxy(nodeDisk, {
    get: (target, name) => {
      if (name !== 'readdir' || !held) return Reflect.get(target, name);
      return async () => {
        throw Object.assign(new Error('held by the test'), { code: 'EBUSY' });
      };
    },
  });
  return {
    disk,
    mend: () => {
      held = false;
    },
  };
}

test('open one store for all who ask at once after an opening that failed, so that nothing is written over', async () => {
  const folder = await tempFolder();
  const { disk, mend } = heldDisk();
  const workspaces = await startIn(folder, disk);
  expect(await workspaces.store()).toMatchObject({ ok: false, error: { code: 'read-failed' } });
  mend();
  const [first, second] = await Promise.all([storeOf(workspaces), storeOf(workspaces)]);
  expect(second).toBe(first);
  expect((await first.commit(makeAnswerCommit(1))).ok).toBe(true);
  expect((await second.commit(makeAnswerCommit(2))).ok).toBe(true);
  await workspaces.close();
  const again = await openTestStore(join(folder, 'council'));
  expect(idsOf(await readState(again))).toEqual(answerIds(2));
  expect((await again.status()).notices).toEqual([]);
  await again.close();
});

test('open one store when the same switch is asked for twice at once', async () => {
  const folder = await tempFolder();
  const opened: string[] = [];
  const disk = new Proxy(nodeDisk, {
    get: (target, name) => {
      if (name !== 'mkdir') return Reflect.get(target, name);
      return (path: string, options: { recursive: true }) => {
        if (path.endsWith('journal')) opened.push(path);
        return nodeDisk.mkdir(path, options);
      };
    },
  });
  const workspaces = await startIn(folder, disk);
  await storeOf(workspaces);
  const switched = await Promise.all([workspaces.switchTo('sample'), workspaces.switchTo('sample')]);
  expect(switched.map(({ ok }) => ok)).toEqual([true, true]);
  expect(opened).toEqual([join(folder, 'council', 'journal'), join(folder, 'sample', 'journal')]);
  await workspaces.close();
});

test('end in the workspace that was asked for last, with a store that takes work', async () => {
  const folder = await tempFolder();
  const workspaces = await startIn(folder);
  await commitAnswers(await storeOf(workspaces), 1, 3);
  await workspaces.switchTo('sample');
  await Promise.all([workspaces.removeSample(), workspaces.switchTo('sample'), workspaces.switchTo('council')]);
  expect(workspaces.current).toBe('council');
  await commitAnswers(await storeOf(workspaces), 4, 5);
  expect(idsOf(await readState(await storeOf(workspaces)))).toEqual(answerIds(5));
  await workspaces.close();
});
