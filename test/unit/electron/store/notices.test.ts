import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scanSegment } from '../../../../electron/main/services/journal/scan-segment';
import type { WorkspaceStore } from '../../../../electron/main/services/store/workspace-store';
import { flipMiddle } from '../../../helpers/storage/damage-file';
import { commitAnswers, openTestStore, readState } from '../../../helpers/storage/open-test-store';
import { tempFolder } from '../../../helpers/storage/temp-folder';

const SEGMENT = 'journal/journal-000000000001';

/** Everything a person is told after the work has been opened and read once. */
async function toldAfter(folder: string): Promise<string> {
  const store = await openTestStore(folder);
  await readState(store);
  const told = await toldBy(store);
  await store.close();
  return told;
}

const toldBy = async (store: WorkspaceStore) => (await store.status()).notices.map(({ message }) => message).join('\n');

async function withAnswers(work: (store: WorkspaceStore) => Promise<unknown> = async () => undefined): Promise<string> {
  const folder = await tempFolder();
  const store = await openTestStore(folder);
  await commitAnswers(store, 1, 5);
  await work(store);
  await store.close();
  return folder;
}

describe('what is said of the end of the journal, where there is no copy', () => {
  const changed = async (change: (bytes: Buffer, lastStart: number) => Buffer): Promise<string> => {
    const folder = await withAnswers();
    const bytes = await readFile(join(folder, `${SEGMENT}.ehcj`));
    const last = scanSegment(bytes).entries.at(-1);
    await writeFile(join(folder, `${SEGMENT}.ehcj`), change(bytes, last?.offset ?? 0));
    await rm(join(folder, `${SEGMENT}.copy`));
    return toldAfter(folder);
  };

  test('is that the change was not finished, when it stops short', async () => {
    expect(await changed((bytes) => bytes.subarray(0, -9))).toMatch(/was not finished and is left out/);
  });

  test('is the same when the system had only made room for it', async () => {
    const told = await changed((bytes) => Buffer.concat([bytes, Buffer.alloc(200)]));
    expect(told).toMatch(/was not finished and is left out/);
  });

  test('is not that, when a change of full length is damaged: it may have been shown as saved', async () => {
    const told = await changed((bytes, lastStart) => {
      bytes.writeUInt8(bytes.readUInt8(lastStart + 60) ^ 255, lastStart + 60);
      return bytes;
    });
    expect(told).toMatch(/may have been shown as saved/);
    expect(told).not.toMatch(/not finished|everything shown as saved/);
  });

  test('is still said when the header is damaged too', async () => {
    const told = await changed((bytes, lastStart) => {
      for (const at of [50, lastStart + 60]) bytes.writeUInt8(bytes.readUInt8(at) ^ 255, at);
      return bytes;
    });
    expect(told).toMatch(/may have been shown as saved/);
    expect(told).not.toMatch(/Nothing is missing|Every change/);
  });
});

describe('what is said when the journal is gone', () => {
  test('is not that nothing is missing, where the only safety copy cannot be read', async () => {
    const folder = await withAnswers((store) => store.snapshot());
    await rm(join(folder, 'journal'), { recursive: true });
    const [only = ''] = await readdir(join(folder, 'snapshots'));
    await flipMiddle(join(folder, 'snapshots', only));
    const told = await toldAfter(folder);
    expect(told).toMatch(/no safety copy that reaches as far could be read\. Some of your work may be missing/);
    expect(told).not.toMatch(/[Nn]othing is missing/);
    // Until a new safety copy is made of what is left.
    const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString();
    const again = await openTestStore(folder, { clock: () => tomorrow });
    expect(await toldBy(again)).toMatch(/Some of your work may be missing/);
    await again.snapshot();
    await again.close();
    expect(await toldAfter(folder)).toMatch(/^The newest safety copy could not be read\.[^\n]*$/);
  });

  test('is that work may be missing, where plan files have outlived it and there is no safety copy', async () => {
    const bytes = new TextEncoder().encode('an invented plan');
    const hash = createHash('sha256').update(bytes).digest('hex');
    const folder = await withAnswers((store) => store.documents.put({ kind: 'file', hash }, bytes));
    await rm(join(folder, 'journal'), { recursive: true });
    expect(await toldAfter(folder)).toMatch(/Some of your work may be missing/);
  });

  test('is nothing on a first start', async () => {
    expect(await toldAfter(await tempFolder())).toBe('');
  });

  test('is told once where a safety copy stands in, and a later check of the history finds nothing new', async () => {
    const folder = await withAnswers((store) => store.snapshot());
    await rm(join(folder, 'journal'), { recursive: true });
    expect(await toldAfter(folder)).toMatch(/put back from the last safety copy/);
    const store = await openTestStore(folder);
    expect(await store.verify()).toBe(true);
    expect(await toldBy(store)).toBe('');
    await store.close();
  });
});
