import type { JournalHead } from '#shared/domain/store/change';
import { chainHash } from './frame';
import type { EntryFrame } from './scan-segment';

export interface MergedEntries {
  readonly entries: readonly EntryFrame[];
  /** Entry numbers, first and last, that neither file holds. */
  readonly missing: readonly [number, number][];
  /** Entries whose checksum is right but whose rolling hash is not: changed by something other than this app. */
  readonly altered: readonly number[];
  /** True when at least one entry came from the copy. */
  readonly fromCopy: boolean;
}

/** What a segment continues. The hash is null where it is not known: then nothing can be held against its first entry. */
export type MergeBase = Omit<JournalHead, 'hash'> & { readonly hash: string | null };

/**
 * Puts a segment and its copy together, entry by entry: the one that fits the chain wins, the segment before the copy.
 * An entry that can be read is never thrown away, whatever is missing before it.
 *
 * @param base what the segment continues.
 */
export function mergeEntries(
  base: MergeBase,
  segment: readonly EntryFrame[],
  copy: readonly EntryFrame[],
): MergedEntries {
  const [own, other] = [bySeq(segment), bySeq(copy)];
  const last = Math.max(base.seq, segment.at(-1)?.seq ?? 0, copy.at(-1)?.seq ?? 0);
  const entries: EntryFrame[] = [];
  const missing: [number, number][] = [];
  const altered: number[] = [];
  let fromCopy = false;
  let previous: string | null = base.hash;
  for (let seq = base.seq + 1; seq <= last; seq += 1) {
    const choices: EntryFrame[] = [own.get(seq), other.get(seq)].filter((entry) => entry !== undefined);
    const fitting = choices.find((entry) => follows(previous, entry));
    const chosen = fitting ?? choices[0];
    if (chosen === undefined) addMissing(missing, seq);
    else {
      entries.push(chosen);
      if (fitting === undefined) altered.push(seq);
      fromCopy ||= chosen === other.get(seq);
    }
    previous = chosen?.hash ?? null;
  }
  return { entries, missing, altered, fromCopy };
}

/** After a missing entry the hash before is unknown, and nothing can be held against the next. */
function follows(previous: string | null, entry: EntryFrame): boolean {
  return previous === null || chainHash(previous, entry.payload) === entry.hash;
}

function bySeq(entries: readonly EntryFrame[]): Map<number, EntryFrame> {
  return new Map(entries.map((entry) => [entry.seq, entry]));
}

function addMissing(missing: [number, number][], seq: number): void {
  const last = missing.at(-1);
  if (last !== undefined && last[1] === seq - 1) last[1] = seq;
  else missing.push([seq, seq]);
}
