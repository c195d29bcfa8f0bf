import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeFrame } from '../../../electron/main/services/journal/frame';
import { scanSegment } from '../../../electron/main/services/journal/scan-segment';
import { makeAnswerCommit } from '../../helpers/storage/make-commit';
import { answerIds, commitAnswers, idsOf, openTestStore, readState } from '../../helpers/storage/open-test-store';
import { tempFolder } from '../../helpers/storage/temp-folder';

const SEGMENT = 'journal/journal-000000000001.ehcj';
const COPY = 'journal/journal-000000000001.copy';

/** A folder holding one closed store with this many answers. */
async function folderWithAnswers(count: number): Promise<string> {
  const folder = await tempFolder();
  const store = await openTestStore(folder);
  await commitAnswers(store, 1, count);
  await store.close();
  return folder;
}

async function reopened(folder: string) {
  const store = await openTestStore(folder);
  const ids = idsOf(await readState(store));
  const { notices, head } = await store.status();
  return { store, ids, codes: notices.map(({ code }) => code), head };
}

describe('the journal', () => {
  test('gives everything back after a restart, without a notice', async () => {
    const { ids, codes, store } = await reopened(await folderWithAnswers(25));
    expect(ids).toEqual(answerIds(25));
    expect(codes).toEqual([]);
    await store.close();
  });

  test('keeps every whole frame, and every byte it cuts off, when 1 to 64 bytes of its end are gone', async () => {
    const folder = await folderWithAnswers(6);
    const whole = await readFile(join(folder, SEGMENT));
    for (let cut = 1; cut <= 64; cut += 1) {
      await rm(folder, { recursive: true });
      const store = await openTestStore(folder);
      await store.close();
      await writeFile(join(folder, SEGMENT), whole.subarray(0, whole.length - cut));
      await rm(join(folder, COPY));
      const again = await reopened(folder);
      expect(again.ids).toEqual(answerIds(5));
      expect(again.codes).toEqual(['journal-tail-cut']);
      const side = (await readdir(join(folder, 'journal'))).filter((name) => name.includes('.cut-'));
      expect(await readFile(join(folder, 'journal', side[0] ?? ''))).toEqual(
        whole.subarray(scanSegment(whole.subarray(0, whole.length - cut)).wholeEnd, whole.length - cut),
      );
      await commitAnswers(again.store, 6, 7);
      await again.store.close();
      const third = await reopened(folder);
      expect(third.ids).toEqual(answerIds(7));
      expect(third.codes).toEqual([]);
      await third.store.close();
    }
  });

  test('brings an acknowledged end back from the copy when 1 to 64 bytes of it are gone', async () => {
    const folder = await folderWithAnswers(6);
    const whole = await readFile(join(folder, SEGMENT));
    for (let cut = 1; cut <= 64; cut += 1) {
      await truncate(join(folder, SEGMENT), whole.length - cut);
      const again = await reopened(folder);
      expect(again.ids).toEqual(answerIds(6));
      expect(again.codes).toEqual(['journal-tail-cut']);
      expect(await readFile(join(folder, SEGMENT))).toEqual(whole);
      await again.store.close();
    }
  });

  test('keeps every frame before any cut', async () => {
    const folder = await folderWithAnswers(12);
    const whole = await readFile(join(folder, SEGMENT));
    const frames = scanSegment(whole).entries;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (length) => {
        await rm(join(folder, COPY), { force: true });
        await writeFile(join(folder, SEGMENT), whole.subarray(0, length));
        const again = await reopened(folder);
        expect(again.head.seq).toBe(frames.filter(({ end }) => end <= length).length);
        await again.store.close();
      }),
      { numRuns: 60 },
    );
  });

  test('notices a flipped byte wherever it is, and loses no other change', async () => {
    const folder = await folderWithAnswers(12);
    const whole = await readFile(join(folder, SEGMENT));
    const { entries } = scanSegment(whole);
    const lastStart = entries.at(-1)?.offset ?? 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        await rm(join(folder, COPY), { force: true });
        await writeFile(join(folder, SEGMENT), bytes);
        const again = await reopened(folder);
        const hit = entries.find(({ offset, end }) => at >= offset && at < end);
        expect(again.ids).toEqual(answerIds(12).filter((id) => id !== `audit-1/F${hit?.seq}`));
        const headerOnly = hit === undefined;
        // A wrong length at the end cannot be told from a write that was cut off.
        const lengthOfLast = at >= lastStart && at < lastStart + 4;
        if (!headerOnly && !lengthOfLast) expect(again.codes).toEqual(['journal-damaged']);
        else expect(again.codes.length).toBe(1);
        await again.store.close();
      }),
      { numRuns: 80 },
    );
  });

  test('heals a flipped byte from the copy, wherever it is', async () => {
    const folder = await folderWithAnswers(12);
    const whole = await readFile(join(folder, SEGMENT));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        await writeFile(join(folder, SEGMENT), bytes);
        const again = await reopened(folder);
        expect(again.ids).toEqual(answerIds(12));
        expect(again.codes).toEqual(['journal-tail-cut']);
        expect(await readFile(join(folder, SEGMENT))).toEqual(whole);
        await again.store.close();
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the damaged file beside the repaired one, goes on numbering, and tells only once', async () => {
    const folder = await folderWithAnswers(8);
    const bytes = await readFile(join(folder, SEGMENT));
    const third = scanSegment(bytes).entries[2];
    bytes[(third?.offset ?? 0) + 45] = 0;
    await writeFile(join(folder, SEGMENT), bytes);
    await rm(join(folder, COPY));
    const again = await reopened(folder);
    expect(again.codes).toEqual(['journal-damaged']);
    expect(again.head.seq).toBe(8);
    await commitAnswers(again.store, 9, 9);
    await again.store.close();
    const names = await readdir(join(folder, 'journal'));
    const kept = names.find((name) => name.includes('.damaged-')) ?? '';
    expect(await readFile(join(folder, 'journal', kept))).toEqual(bytes);
    const later = await reopened(folder);
    expect(later.codes).toEqual([]);
    expect(later.ids).toEqual(answerIds(9).filter((id) => id !== 'audit-1/F3'));
    await later.store.close();
  });

  test('notices an entry that was rewritten with a right checksum by something else', async () => {
    const folder = await folderWithAnswers(4);
    const bytes = await readFile(join(folder, SEGMENT));
    const second = scanSegment(bytes).entries[1];
    if (second === undefined) throw new Error('There is no second entry.');
    const payload = Buffer.from(second.payload.toString().replace('"value":2', '"value":3'));
    bytes.set(encodeFrame(second.hash, payload), second.offset);
    await writeFile(join(folder, SEGMENT), bytes);
    await rm(join(folder, COPY));
    const again = await reopened(folder);
    expect(again.codes).toEqual(['journal-damaged']);
    await again.store.close();
  });

  test('drops half a frame that a kill left in journal and copy alike', async () => {
    const folder = await folderWithAnswers(5);
    const bytes = await readFile(join(folder, SEGMENT));
    const half = encodeFrame('0'.repeat(64), Buffer.from(JSON.stringify({ seq: 6, ...makeAnswerCommit(6) }))).subarray(
      0,
      70,
    );
    for (const name of [SEGMENT, COPY]) await writeFile(join(folder, name), Buffer.concat([bytes, half]));
    const again = await reopened(folder);
    expect(again.ids).toEqual(answerIds(5));
    expect(again.codes).toEqual(['journal-tail-cut']);
    await commitAnswers(again.store, 6, 6);
    expect((await again.store.status()).head.seq).toBe(6);
    await again.store.close();
  });

  test('answers many commits at once in their order', async () => {
    const store = await openTestStore(await tempFolder());
    const answers = await Promise.all(
      Array.from({ length: 1_200 }, (_, index) => store.commit(makeAnswerCommit(index + 1))),
    );
    expect(answers.map((answer) => (answer.ok ? answer.value.head.seq : 0))).toEqual(
      Array.from({ length: 1_200 }, (_, index) => index + 1),
    );
    await store.close();
  });
});
