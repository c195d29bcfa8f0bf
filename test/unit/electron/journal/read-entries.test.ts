import { readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scanSegment } from '../../../../electron/main/services/journal/scan-segment';
import type { WorkspaceStore } from '../../../../electron/main/services/store/workspace-store';
import { answerIds, commitAnswers, idsOf, openTestStore, readState } from '../../../helpers/storage/open-test-store';
import { tempFolder } from '../../../helpers/storage/temp-folder';

const segment = (firstSeq: number) => `journal/journal-${String(firstSeq).padStart(12, '0')}.ehcj`;

/** Segments from 1, 4, 7 and 10 on, without copies, the last one empty. */
async function fourSegments(): Promise<string> {
  const folder = await tempFolder();
  const store = await openTestStore(folder);
  for (const to of [3, 6, 9]) {
    await commitAnswers(store, to - 2, to);
    await store.snapshot();
  }
  await store.verify();
  await store.close();
  return folder;
}

const codesOf = async (store: WorkspaceStore) => (await store.status()).notices.map(({ code }) => code);

test.each([1, 4, 7])('a lost segment without a copy is noticed by whoever reads past it: %i', async (firstSeq) => {
  const folder = await fourSegments();
  await rm(join(folder, segment(firstSeq)));
  const store = await openTestStore(folder);
  // A snapshot holds all of it, so reading the state needs none of the journal.
  expect(idsOf(await readState(store))).toEqual(answerIds(9));
  expect(await codesOf(store)).toEqual([]);
  await store.trail('audit-1');
  expect(await codesOf(store)).toEqual(['journal-damaged']);
  expect(await store.verify()).toBe(false);
  await store.close();
});

test('an older segment that ends early, though between two entries, is noticed', async () => {
  const folder = await fourSegments();
  const { entries } = scanSegment(await readFile(join(folder, segment(4))));
  await truncate(join(folder, segment(4)), entries[1]?.end);
  const store = await openTestStore(folder);
  expect((await store.entriesAfter(0)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 7, 8, 9]);
  expect(await codesOf(store)).toEqual(['journal-damaged']);
  await store.close();
});

test('what lies before the asked-for entries is not looked at', async () => {
  const folder = await fourSegments();
  await rm(join(folder, segment(1)));
  const store = await openTestStore(folder);
  expect(await store.entriesAfter(6)).toHaveLength(3);
  expect(await codesOf(store)).toEqual([]);
  await store.close();
});
