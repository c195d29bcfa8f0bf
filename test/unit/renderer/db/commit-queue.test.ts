import { describe, expect, it } from 'vitest';
import type { Commit, JournalEntry } from '#shared/domain/store/change';
import type { IpcErrorCode } from '#shared/ipc/contract';
import { fail, ok, type Result } from '#shared/lib/result';
import { type Acknowledgement, CommitQueue } from '../../../../renderer/db/commit-queue';
import { makeAnswerCommit } from '../../../helpers/storage/make-commit';

type Sent = Result<Acknowledgement, IpcErrorCode>;
type Fate = 'save' | 'refuse' | 'save-but-say-no';

/** A journal in memory whose fates are decided in advance, and timers that run when the test says so. */
function journalWith(fates: readonly Fate[]) {
  const entries: JournalEntry[] = [];
  const pauses: number[] = [];
  let timer: (() => void) | null = null;
  let sends = 0;
  const headAt = (seq: number) => ({ seq, hash: String(seq % 10).repeat(64) });
  const write = (commit: Commit): Acknowledgement => {
    const seq = entries.length + 1;
    const at = new Date(seq * 1_000).toISOString();
    entries.push({ ...commit, seq, at });
    return { head: headAt(seq), savedAt: at, space: 'ok' };
  };
  const parts = {
    async send(commit: Commit): Promise<Sent> {
      const fate = fates[sends] ?? 'save';
      sends += 1;
      const written = fate === 'refuse' ? null : write(structuredClone(commit));
      return written !== null && fate === 'save' ? ok(written) : fail('write-failed', 'The disk said no.');
    },
    entriesAfter: async (seq: number) => ok(structuredClone(entries.filter((entry) => entry.seq > seq))),
    currentHead: async () => ok(headAt(entries.length)),
    later(run: () => void, milliseconds: number) {
      pauses.push(milliseconds);
      timer = run;
      return () => {
        timer = null;
      };
    },
  };
  const queue = new CommitQueue(parts, { seq: 0, savedAt: null, space: 'ok' });
  const runTimer = () => {
    const run = timer;
    timer = null;
    run?.();
  };
  return { queue, entries, pauses, runTimer, sends: () => sends };
}

const criteria = (entries: readonly JournalEntry[]): string[] =>
  entries.flatMap(({ changes }) => changes.map(({ id }) => id.replace('audit-1/', '')));

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the queue of commits', () => {
  it('sends in the very task it is asked in when nothing waits', () => {
    const { queue, sends } = journalWith([]);
    void queue.submit(makeAnswerCommit(1));
    expect(sends()).toBe(1);
  });

  it('keeps the order of a quick hand and sends one at a time', async () => {
    const { queue, entries } = journalWith([]);
    const saved = [1, 2, 3, 4, 5].map((number) => queue.submit(makeAnswerCommit(number)));
    expect(queue.state.get()).toEqual({ kind: 'saving', at: null });
    const heads = await Promise.all(saved);
    expect(heads.map(({ head }) => head.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(criteria(entries)).toEqual(['F1', 'F2', 'F3', 'F4', 'F5']);
    await settled();
    expect(queue.state.get()).toEqual({ kind: 'saved', at: '1970-01-01T00:00:05.000Z' });
  });

  it('waits 1, 2, 5 and then 10 seconds between tries, and lets nothing overtake', async () => {
    const { queue, entries, pauses, runTimer } = journalWith(Array.from({ length: 5 }, () => 'refuse' as const));
    const first = queue.submit(makeAnswerCommit(1));
    const second = queue.submit(makeAnswerCommit(2));
    for (let round = 0; round < 5; round += 1) {
      await settled();
      expect(queue.state.get()).toEqual({ kind: 'failed', message: 'The disk said no.', waiting: 2 });
      runTimer();
    }
    await Promise.all([first, second]);
    expect(pauses).toEqual([1_000, 2_000, 5_000, 10_000, 10_000]);
    expect(criteria(entries)).toEqual(['F1', 'F2']);
  });

  it('counts what comes in while it fails, and goes on at once when told to', async () => {
    const { queue, entries } = journalWith(['refuse']);
    const first = queue.submit(makeAnswerCommit(1));
    await settled();
    const second = queue.submit(makeAnswerCommit(2));
    expect(queue.state.get()).toMatchObject({ kind: 'failed', waiting: 2 });
    expect(queue.waiting).toBe(2);
    queue.retryNow();
    await Promise.all([first, second]);
    expect(criteria(entries)).toEqual(['F1', 'F2']);
    expect(queue.waiting).toBe(0);
  });

  it('does not write twice what was written though the answer said no', async () => {
    const { queue, entries, runTimer } = journalWith(['save-but-say-no']);
    const first = queue.submit(makeAnswerCommit(1));
    const second = queue.submit(makeAnswerCommit(2));
    await settled();
    runTimer();
    expect((await first).head.seq).toBe(1);
    expect((await second).head.seq).toBe(2);
    expect(criteria(entries)).toEqual(['F1', 'F2']);
  });

  it('shows failed until the waiting change is really on disk', async () => {
    const { queue, runTimer } = journalWith(['refuse', 'refuse']);
    const kinds: string[] = [];
    queue.state.subscribe(() => kinds.push(queue.state.get().kind));
    const first = queue.submit(makeAnswerCommit(1));
    await settled();
    runTimer();
    await settled();
    runTimer();
    await first;
    await settled();
    expect(kinds).toEqual(['saving', 'failed', 'failed', 'saved']);
  });
});
