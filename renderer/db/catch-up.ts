import type { JournalEntry, JournalHead } from '#shared/domain/store/change';
import type { IpcErrorCode } from '#shared/ipc/contract';
import { fail, ok, type Result } from '#shared/lib/result';
import { call } from '../platform/bridge';
import { applyEntries } from './apply-changes';
import type { WorkingCopy } from './working-copy';

/** Beyond this many entries reading the whole state is quicker, and needs no single huge transaction. */
const MOST_ENTRIES = 5_000;

/**
 * Brings a working copy that stands at `from` up to `head`, in one transaction, so that it is never at a place between
 * whose hash is not known. Refuses with `not-found` when too much is missing to be worth it.
 */
export async function catchUp(db: WorkingCopy, from: number, head: JournalHead): Promise<Result<void, IpcErrorCode>> {
  const refusal = fail('not-found' as const, 'The journal is too far ahead to follow entry by entry.');
  if (head.seq - from > MOST_ENTRIES) return refusal;
  const missing: JournalEntry[] = [];
  let seq = from;
  while (seq < head.seq) {
    const page = await call('store:entries-after', seq);
    if (!page.ok) return page;
    missing.push(...page.value);
    const last = page.value.at(-1);
    if (last === undefined) return refusal;
    seq = last.seq;
  }
  const wanted = missing.filter((entry) => entry.seq <= head.seq);
  // A damaged piece of the journal leaves a hole; the whole state, with its snapshot, is then the better source.
  if (wanted.length !== head.seq - from) return refusal;
  await applyEntries(db, wanted, head);
  return ok(undefined);
}
