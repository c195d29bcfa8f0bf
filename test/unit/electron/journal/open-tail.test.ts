import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Disk, nodeDisk } from '../../../../electron/main/services/disk/disk';
import { scanSegment } from '../../../../electron/main/services/journal/scan-segment';
import type { WorkspaceStore } from '../../../../electron/main/services/store/workspace-store';
import { flipMiddle } from '../../../helpers/storage/damage-file';
import { faultyDisk } from '../../../helpers/storage/faulty-disk';
import { answerIds, commitAnswers, idsOf, openTestStore, readState } from '../../../helpers/storage/open-test-store';
import { tempFolder } from '../../../helpers/storage/temp-folder';

const FIRST = 'journal/journal-000000000001';
const SECOND = 'journal/journal-000000000006';

/** A closed store of nine answers in two segments, five of them in a snapshot too. */
async function twoSegments(): Promise<string> {
  const folder = await tempFolder();
  const store = await openTestStore(folder);
  await commitAnswers(store, 1, 5);
  await store.snapshot();
  await commitAnswers(store, 6, 9);
  await store.close();
  return folder;
}

async function reopened(folder: string, disk: Disk = nodeDisk) {
  const store = await openTestStore(folder, { disk });
  const ids = idsOf(await readState(store));
  return { store, ids, told: await toldBy(store) };
}

const toldBy = async (store: WorkspaceStore) => (await store.status()).notices.map(({ message }) => message).join('\n');

/** The real disk, on which files whose path ends so cannot be read. */
const diskWithUnreadable = (ending: string): Disk =>
  new Proxy(nodeDisk, {
    get: (target, name) => {
      const value = Reflect.get(target, name);
      if (name !== 'readFile') return value;
      return async (path: string, ...given: unknown[]) => {
        if (path.endsWith(ending)) throw Object.assign(new Error('unreadable by the test'), { code: 'EIO' });
        return value.call(target, path, ...given);
      };
    },
  });

describe('a segment that is gone', () => {
  test('comes back from its copy when it was the last, and the user is told once', async () => {
    const folder = await twoSegments();
    const whole = await readFile(join(folder, `${SECOND}.ehcj`));
    await rm(join(folder, `${SECOND}.ehcj`));
    const again = await reopened(folder);
    expect(again.ids).toEqual(answerIds(9));
    expect(again.told).toMatch(/put back from its copy\. Please check/);
    expect(again.told).not.toMatch(/[Nn]othing is missing/);
    await again.store.close();
    expect(await readFile(join(folder, `${SECOND}.ehcj`))).toEqual(whole);
    const third = await reopened(folder);
    expect(third.told).toBe('');
    await third.store.close();
  });

  test('comes back from its copy when it was an older one, and the user is told', async () => {
    const folder = await twoSegments();
    const whole = await readFile(join(folder, `${FIRST}.ehcj`));
    await rm(join(folder, `${FIRST}.ehcj`));
    const again = await reopened(folder);
    expect(again.told).toMatch(/put back from its copy/);
    expect(await readFile(join(folder, `${FIRST}.ehcj`))).toEqual(whole);
    expect((await again.store.trail('audit-1')).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await again.store.verify()).toBe(true);
    await again.store.close();
  });

  test('is read from its copy where the disk has no room to put it back', async () => {
    const folder = await twoSegments();
    await rm(join(folder, `${FIRST}.ehcj`));
    const faulty = faultyDisk();
    faulty.failWhen((_operation, name) => name === 'rename', 'ENOSPC');
    const { store, told } = await reopened(folder, faulty.disk);
    expect(await store.trail('audit-1')).toHaveLength(9);
    expect(told).toBe('');
    await store.close();
  });

  test('counts as gone when its copy cannot be read either, and is not made up', async () => {
    const folder = await twoSegments();
    await rm(join(folder, `${FIRST}.ehcj`));
    await flipMiddle(join(folder, `${FIRST}.copy`));
    const { store } = await reopened(folder);
    await store.trail('audit-1');
    expect(await toldBy(store)).toMatch(/older record of changes is damaged or gone/);
    expect(await readdir(join(folder, 'journal'))).not.toContain('journal-000000000001.ehcj');
    await store.close();
  });
});

describe('a last segment in which nothing can be read', () => {
  test.each(['emptied', 'overwritten'])('is never said to be whole: %s', async (how) => {
    const folder = await tempFolder();
    const store = await openTestStore(folder);
    await commitAnswers(store, 1, 5);
    await store.close();
    if (how === 'emptied') await truncate(join(folder, `${FIRST}.ehcj`), 0);
    else await writeFile(join(folder, `${FIRST}.ehcj`), Buffer.alloc(900, 7));
    await rm(join(folder, `${FIRST}.copy`));
    const again = await reopened(folder);
    expect(again.ids).toEqual([]);
    expect(again.told).toMatch(/nothing in it could be read.*may be missing/);
    expect(again.told).not.toMatch(/[Nn]othing is missing/);
    await commitAnswers(again.store, 1, 2);
    await again.store.close();
    const third = await reopened(folder);
    expect(third.ids).toEqual(answerIds(2));
    expect(third.told).toBe('');
    await third.store.close();
  });

  test('is no alarm after a kill at any step of a first start, of a new segment or of a snapshot', async () => {
    for (let step = 1; step <= 40; step += 1) {
      const folder = await tempFolder();
      const faulty = faultyDisk();
      faulty.failWhen((operation) => operation >= step);
      const kept = await workUntilKilled(folder, faulty.disk);
      const again = await reopened(folder);
      expect(again.told, `killed at step ${step}`).not.toMatch(/nothing in it|missing|check/);
      expect(again.ids).toEqual(expect.arrayContaining(answerIds(kept)));
      await again.store.close();
    }
  });
});

/** Starts, answers and makes snapshots until the disk stops taking anything. @returns the last acknowledged answer. */
async function workUntilKilled(folder: string, disk: Disk): Promise<number> {
  let kept = 0;
  let store: WorkspaceStore | null = null;
  try {
    store = await openTestStore(folder, { disk });
    for (let round = 0; round < 3; round += 1) {
      await commitAnswers(store, kept + 1, kept + 1);
      kept += 1;
      await store.snapshot();
    }
  } catch {
    // What a kill leaves behind is what the next start has to make sense of.
  }
  await store?.close();
  return kept;
}

describe('a file that cannot be read', () => {
  test('keeps nobody from the work when it is the copy of a whole segment', async () => {
    const folder = await twoSegments();
    const { store, ids, told } = await reopened(folder, diskWithUnreadable('6.copy'));
    expect(ids).toEqual(answerIds(9));
    expect(told).toBe('');
    await store.close();
  });

  test('is waited for when it is the copy of a segment that needs it', async () => {
    const folder = await twoSegments();
    await truncate(join(folder, `${SECOND}.ehcj`), 500);
    await expect(openTestStore(folder, { disk: diskWithUnreadable('6.copy') })).rejects.toMatchObject({ code: 'EIO' });
    const { store, ids } = await reopened(folder);
    expect(ids).toEqual(answerIds(9));
    await store.close();
  });

  test('keeps nobody from the work when it is a segment that a snapshot holds too', async () => {
    const folder = await twoSegments();
    const { store, ids } = await reopened(folder, diskWithUnreadable('1.ehcj'));
    expect(ids).toEqual(answerIds(9));
    await store.close();
  });
});

test('a lost header behind a gap is not taken for an entry that was altered', async () => {
  const folder = await tempFolder();
  const store = await openTestStore(folder);
  await commitAnswers(store, 1, 5);
  await store.snapshot();
  await store.close();
  await rm(join(folder, 'journal'), { recursive: true });
  const again = await openTestStore(folder);
  await commitAnswers(again, 6, 7);
  await again.close();
  const bytes = await readFile(join(folder, `${SECOND}.ehcj`));
  bytes.writeUInt8(bytes.readUInt8(50) ^ 255, 50);
  await writeFile(join(folder, `${SECOND}.ehcj`), bytes);
  await rm(join(folder, `${SECOND}.copy`));
  const third = await reopened(folder);
  expect(third.ids).toEqual(answerIds(7));
  expect(third.told).toMatch(/has been mended\. Every change in it could still be read/);
  await third.store.close();
});

test('a damaged copy is kept when the segment has to be made anew from it', async () => {
  const folder = await twoSegments();
  const copy = await readFile(join(folder, `${SECOND}.copy`));
  const second = scanSegment(copy).entries[1];
  copy.writeUInt8(copy.readUInt8((second?.end ?? 0) - 5) ^ 255, (second?.end ?? 0) - 5);
  await writeFile(join(folder, `${SECOND}.copy`), copy);
  await rm(join(folder, `${SECOND}.ehcj`));
  const { store, ids, told } = await reopened(folder);
  expect(ids).toEqual(answerIds(9).filter((id) => id !== 'audit-1/F7'));
  expect(told).toMatch(/One change could not be read/);
  const kept = (await readdir(join(folder, 'journal'))).find((name) => name.includes('.copy.damaged-')) ?? '';
  expect(await readFile(join(folder, 'journal', kept))).toEqual(copy);
  await store.close();
});
