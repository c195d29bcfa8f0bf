import { createHash } from 'node:crypto';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { journalEntrySchema } from '#shared/domain/store/change';
import { nodeDisk } from '../../../electron/main/services/disk/disk';
import { Workspaces } from '../../../electron/main/services/workspaces';
import { makeAnswerCommit, TESTER } from '../../helpers/storage/make-commit';
import { answerIds, commitAnswers, idsOf, openTestStore, readState } from '../../helpers/storage/open-test-store';
import { tempFolder } from '../../helpers/storage/temp-folder';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function namesIn(folder: string, ending: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
}

describe('a workspace’s store', () => {
  test('gives the state back from a snapshot and the entries after it, in pages of 2,000', async () => {
    const folder = await tempFolder();
    const store = await openTestStore(folder);
    await Promise.all(Array.from({ length: 4_500 }, (_, index) => store.commit(makeAnswerCommit(index + 1))));
    expect((await store.snapshot()).ok).toBe(true);
    await commitAnswers(store, 4_501, 4_510);
    await store.close();
    const again = await openTestStore(folder);
    const first = await again.statePage(0);
    expect(first.ok && [first.value.changes.length, first.value.next, first.value.head.seq]).toEqual([
      2_000, 2_000, 4_510,
    ]);
    expect(idsOf(await readState(again))).toEqual(answerIds(4_510));
    await again.close();
  });

  test('keeps the newest version of a record and forgets a deleted one, in snapshot and journal alike', async () => {
    const store = await openTestStore(await tempFolder());
    await commitAnswers(store, 1, 3);
    const changed = makeAnswerCommit(2, 'a note with ,"value": in it');
    await store.commit(changed);
    const gone = { table: 'answers', id: 'audit-1/F3', value: null } as const;
    await store.commit({ action: 'undo', by: TESTER, changes: [gone] });
    const expected = [makeAnswerCommit(1).changes[0], changed.changes[0]];
    expect(await readState(store)).toEqual(expected);
    await store.snapshot();
    expect(await readState(store)).toEqual(expected);
    await store.close();
  });

  test('falls back to an older snapshot, then to the whole journal, loses nothing and says so', async () => {
    const folder = await tempFolder();
    const store = await openTestStore(folder);
    for (const to of [10, 20, 30]) {
      await commitAnswers(store, to - 9, to);
      await store.snapshot();
    }
    await store.close();
    const snapshots = join(folder, 'snapshots');
    for (const name of (await namesIn(snapshots, '.gz')).reverse()) {
      const bytes = await readFile(join(snapshots, name));
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 255;
      await writeFile(join(snapshots, name), bytes);
      const again = await openTestStore(folder);
      expect(idsOf(await readState(again))).toEqual(answerIds(30));
      expect((await again.status()).notices.map(({ code }) => code)).toEqual(['snapshot-unreadable']);
      await again.close();
    }
  });

  test('goes on from a snapshot when the journal’s files are gone, and says so', async () => {
    const folder = await tempFolder();
    const store = await openTestStore(folder);
    await commitAnswers(store, 1, 12);
    await store.snapshot();
    await store.close();
    await rm(join(folder, 'journal'), { recursive: true });
    const again = await openTestStore(folder);
    const { notices, head } = await again.status();
    expect(notices.map(({ code }) => code)).toEqual(['snapshot-used']);
    expect(head.seq).toBe(12);
    expect(idsOf(await readState(again))).toEqual(answerIds(12));
    await commitAnswers(again, 13, 14);
    await again.close();
    const third = await openTestStore(folder);
    expect((await third.status()).notices).toEqual([]);
    expect(idsOf(await readState(third))).toEqual(answerIds(14));
    await third.close();
  });

  test('tells whether a working copy is the same, behind or something else', async () => {
    const folder = await tempFolder();
    const store = await openTestStore(folder);
    const zero = (await store.status()).head;
    const heads = [zero];
    for (let criterion = 1; criterion <= 9; criterion += 1) {
      await commitAnswers(store, criterion, criterion);
      if (criterion % 3 === 0) await store.snapshot();
      heads.push((await store.status()).head);
    }
    await store.close();
    const again = await openTestStore(folder);
    for (const head of heads) expect(await again.compare(head)).toBe(head.seq === 9 ? 'same' : 'behind');
    for (const head of heads) expect(await again.compare({ ...head, hash: 'f'.repeat(64) })).toBe('different');
    expect(await again.compare({ seq: 10, hash: heads[9]?.hash ?? '' })).toBe('different');
    await again.close();
  });

  test('reads entries after any number across segments, at most 1,000', async () => {
    const store = await openTestStore(await tempFolder());
    await Promise.all(Array.from({ length: 1_500 }, (_, index) => store.commit(makeAnswerCommit(index + 1))));
    await store.snapshot();
    await commitAnswers(store, 1_501, 1_600);
    const seqs = async (after: number) => (await store.entriesAfter(after)).map(({ seq }) => seq);
    expect(await seqs(0)).toEqual(Array.from({ length: 1_000 }, (_, index) => index + 1));
    expect(await seqs(1_450)).toEqual(Array.from({ length: 150 }, (_, index) => index + 1_451));
    expect(await seqs(1_600)).toEqual([]);
    for (const entry of await store.entriesAfter(1_590)) expect(journalEntrySchema.safeParse(entry).success).toBe(true);
    await store.close();
  });

  test('finds the trail of one audit and of no other with a similar name', async () => {
    const store = await openTestStore(await tempFolder());
    for (const audit of ['audit-1', 'audit-10', 'audit-1', 'audit-2'])
      await store.commit(makeAnswerCommit(1, '', audit));
    await store.snapshot();
    await store.commit(makeAnswerCommit(2, 'see audit-1 for this', 'audit-2'));
    await store.commit(makeAnswerCommit(2, '', 'audit-1'));
    expect((await store.trail('audit-1')).map(({ seq }) => seq)).toEqual([1, 3, 6]);
    expect(await store.trail('audit-9')).toEqual([]);
    await store.close();
  });

  test('makes a snapshot by itself once enough has changed, while commits go on', async () => {
    const folder = await tempFolder();
    const store = await openTestStore(folder, { snapshotAfter: 100 });
    await commitAnswers(store, 1, 350);
    await store.close();
    expect((await namesIn(join(folder, 'snapshots'), '.gz')).length).toBeGreaterThanOrEqual(2);
    const again = await openTestStore(folder);
    expect(idsOf(await readState(again))).toEqual(answerIds(350));
    await again.close();
  });

  test('verifies its whole history, lets go of copies a snapshot makes needless, and notices damage far back', async () => {
    const folder = await tempFolder();
    const journal = join(folder, 'journal');
    const store = await openTestStore(folder);
    for (const to of [5, 10, 15]) {
      await commitAnswers(store, to - 4, to);
      await store.snapshot();
    }
    expect(await store.verify()).toBe(true);
    expect(await namesIn(journal, '.copy')).toEqual(['journal-000000000016.copy']);
    const [oldest = ''] = await namesIn(journal, '.ehcj');
    const bytes = await readFile(join(journal, oldest));
    bytes[bytes.length - 10] = (bytes[bytes.length - 10] ?? 0) ^ 1;
    await writeFile(join(journal, oldest), bytes);
    expect(await store.verify()).toBe(false);
    expect((await store.status()).notices.map(({ code }) => code)).toEqual(['journal-damaged']);
    expect(idsOf(await readState(store))).toEqual(answerIds(15));
    await store.close();
  });

  test('makes no second snapshot of the same state', async () => {
    const folder = await tempFolder();
    const store = await openTestStore(folder);
    await commitAnswers(store, 1, 3);
    expect(await store.snapshot()).toEqual(await store.snapshot());
    expect(await namesIn(join(folder, 'snapshots'), '.gz')).toHaveLength(1);
    await store.close();
  });

  test('keeps documents under their own hash and refuses or mends what does not fit it', async () => {
    const folder = await tempFolder();
    const { documents } = await openTestStore(folder);
    const bytes = new TextEncoder().encode('an invented plan');
    const key = { kind: 'file', hash: hashOf(bytes) } as const;
    expect((await documents.get(key)).ok).toBe(false);
    const other = new TextEncoder().encode('another');
    expect((await documents.put(key, other)).ok).toBe(false);
    expect(await namesIn(join(folder, 'documents/file'), '')).toEqual([]);
    expect((await documents.put(key, bytes)).ok).toBe(true);
    expect(await documents.get(key)).toEqual({ ok: true, value: bytes });
    await writeFile(join(folder, 'documents/file', key.hash), 'damaged');
    const damaged = await documents.get(key);
    expect(!damaged.ok && damaged.error.code).toBe('read-failed');
    expect((await documents.put(key, bytes)).ok).toBe(true);
    expect(await documents.get(key)).toEqual({ ok: true, value: bytes });
  });

  test('removes documents that no plan refers to once they are older than a day', async () => {
    const folder = await tempFolder();
    const store = await openTestStore(folder);
    const names = ['kept', 'old', 'young'].map((word) => new TextEncoder().encode(word));
    for (const bytes of names) await store.documents.put({ kind: 'file', hash: hashOf(bytes) }, bytes);
    const [kept = '', old = '', young = ''] = names.map(hashOf);
    const twoDaysAgo = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    for (const hash of [kept, old]) await utimes(join(folder, 'documents/file', hash), twoDaysAgo, twoDaysAgo);
    const draft = {
      number: 1,
      fileHash: kept,
      textHash: kept,
      format: 'docx',
      addedAt: '2026-11-23T09:00:00Z',
    } as const;
    const value = { id: 'plan-1', ref: 'P-1042', week: '2026-W48', drafts: [draft] };
    await store.commit({ action: 'add-plan', by: TESTER, changes: [{ table: 'plans', id: 'plan-1', value }] });
    expect(await store.removeOrphans(Date.now())).toBe(1);
    expect(await readdir(join(folder, 'documents/file'))).toEqual([kept, young].sort());
    await store.close();
  });
});

describe('the two workspaces', () => {
  const options = (folder: string) => ({
    folder,
    disk: nodeDisk,
    clock: () => new Date().toISOString(),
    limits: { low: 0, full: 0 },
    snapshotAfter: 2_000,
    report: (where: string, error: unknown) => expect.fail(`${where}: ${String(error)}`),
  });
  const storeOf = async (workspaces: Workspaces) => {
    const store = await workspaces.store();
    if (!store.ok) throw new Error(store.error.message);
    return store.value;
  };

  test('share nothing, and removing the sample leaves the council’s work alone', async () => {
    const folder = await tempFolder();
    const workspaces = await Workspaces.start(options(folder));
    await commitAnswers(await storeOf(workspaces), 1, 5);
    expect(await workspaces.sampleExists()).toBe(false);
    await workspaces.switchTo('sample');
    await commitAnswers(await storeOf(workspaces), 1, 2);
    expect(await workspaces.sampleExists()).toBe(true);
    expect((await workspaces.removeSample()).ok).toBe(true);
    expect(workspaces.current).toBe('council');
    expect(await readdir(folder)).not.toContain('sample');
    expect(idsOf(await readState(await storeOf(workspaces)))).toEqual(answerIds(5));
    await workspaces.close();
  });

  test('open where they were left', async () => {
    const folder = await tempFolder();
    const workspaces = await Workspaces.start(options(folder));
    await workspaces.switchTo('sample');
    await workspaces.close();
    const again = await Workspaces.start(options(folder));
    expect(again.current).toBe('sample');
    await again.close();
  });

  test('say so when their folder cannot be used', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'council'), 'a file where a folder belongs');
    const workspaces = await Workspaces.start(options(folder));
    const store = await workspaces.store();
    expect(!store.ok && store.error.code).toBe('read-failed');
  });
});
