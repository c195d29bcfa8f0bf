import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Disk, nodeDisk } from '../../../../electron/main/services/disk/disk';
import type { WorkspaceStore } from '../../../../electron/main/services/store/workspace-store';
import { makeAnswerCommit } from '../../../helpers/storage/make-commit';
import { openTestStore } from '../../../helpers/storage/open-test-store';
import { tempFolder } from '../../../helpers/storage/temp-folder';

const bytes = new TextEncoder().encode('an invented plan');
const key = { kind: 'file', hash: createHash('sha256').update(bytes).digest('hex') } as const;
const namesIn = (folder: string) => readdir(join(folder, 'documents', 'file'));

/** The real disk, which says that it has this many bytes free. */
const diskWithFree = (free: () => number): Disk =>
  new Proxy(nodeDisk, {
    get: (target, name) => (name === 'statfs' ? async () => ({ bavail: free(), bsize: 1 }) : Reflect.get(target, name)),
  });

async function putAndCommit(store: WorkspaceStore) {
  const [put, commit] = [await store.documents.put(key, bytes), await store.commit(makeAnswerCommit(1))];
  return { put, commit };
}

test('is refused as a commit is, in the same words, while there is hardly any room', async () => {
  const folder = await tempFolder();
  const store = await openTestStore(folder, { disk: diskWithFree(() => 99), limits: { low: 500, full: 100 } });
  const { put, commit } = await putAndCommit(store);
  expect(put).toMatchObject({ ok: false, error: { code: 'no-space' } });
  expect(put).toEqual(commit);
  expect(await namesIn(folder)).toEqual([]);
  await store.close();
});

test('is refused where it would take the room that is kept free, while a commit is still taken', async () => {
  const folder = await tempFolder();
  let free = 100 + bytes.length - 1;
  const store = await openTestStore(folder, { disk: diskWithFree(() => free), limits: { low: 0, full: 100 } });
  const { put, commit } = await putAndCommit(store);
  expect(put).toMatchObject({ ok: false, error: { code: 'no-space', message: expect.stringMatching(/this file/) } });
  expect(commit.ok).toBe(true);
  expect(await namesIn(folder)).toEqual([]);
  free += 1;
  expect((await store.documents.put(key, bytes)).ok).toBe(true);
  // What is kept already takes no more room.
  free = 100;
  expect((await store.documents.put(key, bytes)).ok).toBe(true);
  await store.close();
});
