import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Change, Commit } from '#shared/domain/store/change';
import { type Disk, nodeDisk } from '../../../../electron/main/services/disk/disk';
import type { WorkspaceStore } from '../../../../electron/main/services/store/workspace-store';
import { makeAnswerCommit, TESTER } from '../../../helpers/storage/make-commit';
import { openTestStore } from '../../../helpers/storage/open-test-store';
import { tempFolder } from '../../../helpers/storage/temp-folder';

const startOf = (id: string): Commit => ({
  action: 'start-audit',
  by: TESTER,
  auditId: id,
  changes: [
    {
      table: 'audits',
      id,
      value: {
        id,
        planId: 'plan-1',
        draft: 1,
        rubricId: 'rubric-1',
        rubricVersion: 1,
        auditorId: TESTER.id,
        state: 'draft',
        startedAt: '2026-11-23T10:00:00.000Z',
      },
    },
  ],
});

const comment = (id: string, text: string, auditId?: string): Commit => ({
  action: 'comment',
  by: TESTER,
  ...(auditId === undefined ? {} : { auditId }),
  changes: [
    {
      table: 'comments',
      id,
      value: { id, criterionId: 'F1', mark: null, text, uses: 0, addedAt: '2026-11-23T10:00:00.000Z' },
    },
  ],
});

const ofAudit = (commit: Commit, auditId: string): Commit => ({ ...commit, auditId });

const noteOnPlan = (auditId: string): Commit => {
  const change: Change = { table: 'planNotes', id: auditId, value: { auditId, text: 'A note.' } };
  return { action: 'plan-note', by: TESTER, auditId, changes: [change] };
};

async function commitAll(store: WorkspaceStore, commits: readonly Commit[]): Promise<void> {
  for (const commit of commits) expect((await store.commit(commit)).ok).toBe(true);
}

async function stepSeqs(store: WorkspaceStore, auditId: string): Promise<number[]> {
  const read = await store.steps(auditId);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.map(({ seq }) => seq);
}

test('answers what was done in the audit and to comments starred in it, from its start on, oldest first', async () => {
  const store = await openTestStore(await tempFolder());
  await commitAll(store, [
    startOf('audit-0'),
    ofAudit(makeAnswerCommit(1, '', 'audit-0'), 'audit-0'),
    startOf('audit-1'),
    ofAudit(makeAnswerCommit(1), 'audit-1'),
    ofAudit(makeAnswerCommit(2, 'As in audit-1.', 'audit-0'), 'audit-0'),
    comment('own', 'Say how often.', 'audit-1'),
    comment('other', 'Name the role.', 'audit-0'),
  ]);
  await store.snapshot();
  await commitAll(store, [
    comment('own', 'Say how often and who.'),
    comment('other', 'Name it.'),
    noteOnPlan('audit-1'),
  ]);
  // Written by a version that did not yet say in which audit.
  await commitAll(store, [makeAnswerCommit(3)]);
  expect(await stepSeqs(store, 'audit-1')).toEqual([3, 4, 6, 8, 10, 11]);
  expect(await stepSeqs(store, 'audit-0')).toEqual([1, 2, 5, 7, 9]);
  expect(await stepSeqs(store, 'audit-nobody-knows')).toEqual([]);
});

/** A disk that writes down which segments are read. */
function watchedDisk(): { disk: Disk; read: string[] } {
  const read: string[] = [];
  const readFileSeen = ((path: string) => {
    if (path.endsWith('.ehcj')) read.push(path);
    return nodeDisk.readFile(path);
  }) as Disk['readFile']; // the only way in which storage calls it
  return { disk: { ...nodeDisk, readFile: readFileSeen }, read };
}

test('reads the newest segments alone, back to the start of the audit', async () => {
  const { disk, read } = watchedDisk();
  const store = await openTestStore(await tempFolder(), { disk });
  for (let segment = 0; segment < 6; segment += 1) {
    await commitAll(store, [
      startOf(`audit-${segment}`),
      ofAudit(makeAnswerCommit(1, '', `audit-${segment}`), `audit-${segment}`),
    ]);
    await store.snapshot();
  }
  read.length = 0;
  expect(await stepSeqs(store, 'audit-4')).toEqual([9, 10]);
  // The one being written is empty still.
  expect(read).toHaveLength(3);
});

async function segments(folder: string): Promise<string[]> {
  const journal = join(folder, 'journal');
  return (await readdir(journal))
    .filter((name) => name.endsWith('.ehcj'))
    .sort()
    .map((name) => join(journal, name));
}

/** Alters one letter of a note. */
async function alter(path: string, word: string): Promise<void> {
  const bytes = await readFile(path);
  const at = bytes.indexOf(word);
  expect(at).toBeGreaterThan(0);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  await writeFile(path, bytes);
}

test('reads a damaged entry from the copy, and answers no steps at all rather than some where there is none', async () => {
  const folder = await tempFolder();
  const store = await openTestStore(folder);
  await commitAll(store, [
    startOf('audit-1'),
    ofAudit(makeAnswerCommit(1, 'Looked at twice.'), 'audit-1'),
    noteOnPlan('audit-1'),
  ]);
  await store.snapshot();
  await commitAll(store, [ofAudit(makeAnswerCommit(2), 'audit-1')]);
  const [first = ''] = await segments(folder);
  await alter(first, 'twice');
  expect(await stepSeqs(store, 'audit-1')).toEqual([1, 2, 3, 4]);
  await writeFile(first.replace('.ehcj', '.copy'), '');
  expect(await store.steps('audit-1')).toMatchObject({ ok: false, error: { code: 'read-failed' } });
});

test('answers no steps where a segment in between is gone', async () => {
  const folder = await tempFolder();
  const store = await openTestStore(folder);
  await commitAll(store, [startOf('audit-1')]);
  await store.snapshot();
  await commitAll(store, [ofAudit(makeAnswerCommit(1), 'audit-1')]);
  await store.snapshot();
  await commitAll(store, [ofAudit(makeAnswerCommit(2), 'audit-1')]);
  const [, second = ''] = await segments(folder);
  for (const path of [second, second.replace('.ehcj', '.copy')]) await nodeDisk.rm(path, { force: true });
  const read = await store.steps('audit-1');
  expect(read).toMatchObject({ ok: false, error: { code: 'read-failed' } });
});

test('tells of what is written while it reads as it stood when it was asked', async () => {
  const store = await openTestStore(await tempFolder());
  await commitAll(store, [startOf('audit-1'), ofAudit(makeAnswerCommit(1), 'audit-1')]);
  const [seqs] = await Promise.all([
    stepSeqs(store, 'audit-1'),
    commitAll(store, [ofAudit(makeAnswerCommit(2), 'audit-1')]),
  ]);
  expect(seqs).toEqual([1, 2]);
  expect(await stepSeqs(store, 'audit-1')).toEqual([1, 2, 3]);
});
