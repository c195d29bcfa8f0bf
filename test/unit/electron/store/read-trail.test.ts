import { expect, test } from 'vitest';
import type { Change, Commit } from '#shared/domain/store/change';
import { type Disk, nodeDisk } from '../../../../electron/main/services/disk/disk';
import { makeAnswerCommit, TESTER } from '../../../helpers/storage/make-commit';
import { openTestStore } from '../../../helpers/storage/open-test-store';
import { tempFolder } from '../../../helpers/storage/temp-folder';

const TEXT = 'a'.repeat(64);
const LATER_TEXT = 'b'.repeat(64);

const commitOf = (action: Commit['action'], ...changes: Change[]): Commit => ({ action, by: TESTER, changes });

const draft = (number: number, textHash: string) =>
  ({ number, fileHash: textHash, textHash, format: 'docx', addedAt: '2026-11-23T09:00:00.000Z' }) as const;

const plan = (id: string): Change => ({
  table: 'plans',
  id,
  value: { id, ref: id, week: '2026-W48', drafts: [draft(1, TEXT), draft(2, LATER_TEXT)] },
});

const audit: Change = {
  table: 'audits',
  id: 'audit-1',
  value: {
    id: 'audit-1',
    planId: 'plan-1',
    draft: 1,
    rubricId: 'rubric-1',
    rubricVersion: 1,
    auditorId: TESTER.id,
    state: 'draft',
    startedAt: '2026-11-23T10:00:00.000Z',
  },
};

const correction = (id: string, planId: string, textHash: string): Change => ({
  table: 'corrections',
  id,
  value: { id, planId, textHash, blockIds: ['b1'], to: 'J', order: 1 },
});

const gone = (id: string): Change => ({ table: 'corrections', id, value: null });

test('tells of text that was moved while it was audited and of its undo, and of no other text', async () => {
  const store = await openTestStore(await tempFolder());
  const commits = [
    commitOf('add-plan', plan('plan-1')),
    commitOf('add-plan', plan('plan-2')),
    commitOf('correct-section', correction('before', 'plan-1', TEXT)),
    commitOf('start-audit', audit),
    commitOf('correct-section', correction('moved', 'plan-1', TEXT)),
    commitOf('correct-section', correction('of-another-draft', 'plan-1', LATER_TEXT)),
    commitOf('correct-section', correction('of-another-plan', 'plan-2', TEXT)),
    makeAnswerCommit(1),
    commitOf('undo', gone('moved')),
    commitOf('undo', gone('of-another-plan')),
    commitOf('redo', correction('moved', 'plan-1', TEXT)),
  ];
  for (const commit of commits) expect((await store.commit(commit)).ok).toBe(true);
  expect((await store.trail('audit-1')).map(({ seq }) => seq)).toEqual([4, 5, 8, 9, 11]);
  await store.close();
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

test('reads back to the start of the audit, and further only to learn which text was moved since', async () => {
  const { disk, read } = watchedDisk();
  const store = await openTestStore(await tempFolder(), { disk });
  const inSegments = [
    [makeAnswerCommit(1, '', 'long-ago')],
    [commitOf('add-plan', plan('plan-1'))],
    [makeAnswerCommit(1, '', 'in-between')],
    [commitOf('start-audit', audit), makeAnswerCommit(1)],
  ];
  for (const commits of inSegments) {
    for (const commit of commits) expect((await store.commit(commit)).ok).toBe(true);
    await store.snapshot();
  }
  read.length = 0;
  expect((await store.trail('audit-1')).map(({ seq }) => seq)).toEqual([4, 5]);
  // The one being written is empty still.
  expect(read).toHaveLength(2);
  expect((await store.commit(commitOf('correct-section', correction('moved', 'plan-1', TEXT)))).ok).toBe(true);
  read.length = 0;
  expect((await store.trail('audit-1')).map(({ seq }) => seq)).toEqual([4, 5, 6]);
  expect(read).toHaveLength(4);
  await store.close();
});
