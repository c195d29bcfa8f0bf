import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { WorkspaceStore } from '../../../../electron/main/services/store/workspace-store';
import { flipMiddle } from '../../../helpers/storage/damage-file';
import { answerIds, commitAnswers, idsOf, openTestStore, readState } from '../../../helpers/storage/open-test-store';
import { tempFolder } from '../../../helpers/storage/temp-folder';

const SEGMENT = 'journal-000000000001';

/** A store of five answers whose only snapshot has been damaged since. */
async function withDamagedSnapshot(): Promise<{ folder: string; store: WorkspaceStore }> {
  const folder = await tempFolder();
  const store = await openTestStore(folder);
  await commitAnswers(store, 1, 5);
  await store.snapshot();
  const [only = ''] = await snapshotsIn(folder);
  await flipMiddle(join(folder, 'snapshots', only));
  return { folder, store };
}

const snapshotsIn = async (folder: string) => (await readdir(join(folder, 'snapshots'))).sort();
const codesOf = async (store: WorkspaceStore) => (await store.status()).notices.map(({ code }) => code);

test('makes a new snapshot in the place of one that cannot be read, though nothing has changed, and says so', async () => {
  const { folder, store } = await withDamagedSnapshot();
  const damagedAt = (await store.status()).lastSnapshotAt;
  const made = await store.snapshot();
  expect(await snapshotsIn(folder)).toHaveLength(2);
  expect(made.ok && made.value.at).not.toBe(damagedAt);
  expect((await store.status()).lastSnapshotAt).toBe(made.ok && made.value.at);
  expect(await codesOf(store)).toEqual(['snapshot-unreadable']);
  expect(await store.snapshot()).toEqual(made);
  await store.close();
});

test('does not count a snapshot that was found unreadable as the last one', async () => {
  const { store } = await withDamagedSnapshot();
  await readState(store);
  expect((await store.status()).lastSnapshotAt).toBeNull();
  await store.close();
});

test('keeps the copies of segments that only an unreadable snapshot holds too', async () => {
  const { folder, store } = await withDamagedSnapshot();
  expect(await store.verify()).toBe(true);
  expect(await readdir(join(folder, 'journal'))).toContain(`${SEGMENT}.copy`);
  expect(await codesOf(store)).toEqual(['snapshot-unreadable']);
  await store.close();
  await truncate(join(folder, 'journal', `${SEGMENT}.ehcj`), 60);
  const again = await openTestStore(folder);
  expect(idsOf(await readState(again))).toEqual(answerIds(5));
  await again.close();
});
