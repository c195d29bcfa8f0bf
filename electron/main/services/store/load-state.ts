import { z } from 'zod';
import { planSchema } from '#shared/domain/plan/plan';
import { registerSchema } from '#shared/domain/register/register';
import type { JournalEntry, JournalHead } from '#shared/domain/store/change';
import type { Journal } from '../journal/journal';
import type { Snapshots } from '../snapshots/snapshots';
import { applyEntry, type StateMap } from '../snapshots/state-map';

export interface LoadedState {
  readonly state: StateMap;
  readonly head: JournalHead;
  readonly unreadableSnapshots: number;
  /** True when entries that count for this state could not be read. */
  readonly damaged: boolean;
}

/**
 * The state as of the journal's head: the newest whole snapshot and the entries after it; without one, the whole
 * journal. Between segments others get their turn. @throws errors of the disk.
 */
export async function loadState(journal: Journal, snapshots: Snapshots): Promise<LoadedState> {
  const { head } = journal;
  const { snapshot, unreadable } = await snapshots.newest();
  const usable = snapshot !== null && snapshot.head.seq <= head.seq ? snapshot : null;
  const state: StateMap = usable?.state ?? new Map();
  const from = usable?.head.seq ?? 0;
  let last = from;
  let damaged = false;
  if (from < head.seq) {
    for await (const segment of journal.segmentsAfter(from)) {
      damaged ||= segment.damaged;
      for (const entry of segment.entries) {
        if (entry.seq <= last || entry.seq > head.seq) continue;
        applyEntry(state, parseStored(entry.payload));
        last = entry.seq;
      }
    }
    damaged ||= last < head.seq;
  }
  return { state, head, unreadableSnapshots: unreadable, damaged };
}

/** Stored by this app from a checked commit, and proved unchanged by its checksum; the shape is checked on the way out. */
export function parseStored(payload: Buffer): JournalEntry {
  return JSON.parse(payload.toString('utf8'));
}

const planLineSchema = z.object({ value: planSchema });
const registerLineSchema = z.object({ value: registerSchema });

/** The hash of every document that a plan or a register in this state refers to. */
export function referencedHashes(state: StateMap): Set<string> {
  const hashes = new Set<string>();
  for (const [key, line] of state) {
    if (key.startsWith('{"table":"registers"')) {
      hashes.add(registerLineSchema.parse(JSON.parse(line)).value.rowsHash);
      continue;
    }
    if (!key.startsWith('{"table":"plans"')) continue;
    const { value } = planLineSchema.parse(JSON.parse(line));
    for (const draft of value.drafts) hashes.add(draft.fileHash).add(draft.textHash);
  }
  return hashes;
}
