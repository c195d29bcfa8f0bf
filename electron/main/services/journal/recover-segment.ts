import type { JournalHead } from '#shared/domain/store/change';
import type { Disk } from '../disk/disk';
import { writeBytesAtomically } from '../disk/write-atomically';
import { type MergedEntries, mergeEntries } from './merge-entries';
import { type SegmentScan, scanSegment } from './scan-segment';
import { copyPath, readIfThere, writeSegment } from './segment-files';

/** What opening the last segment found and did about it. */
export type Recovery =
  | { readonly kind: 'clean' }
  | { readonly kind: 'tail-cut'; readonly bytes: number }
  | { readonly kind: 'restored-from-copy' }
  | { readonly kind: 'damaged'; readonly missing: MergedEntries['missing']; readonly altered: readonly number[] };

export interface RecoveredSegment {
  readonly recovery: Recovery;
  readonly head: JournalHead;
  /** Bytes that are good; the next frame goes here. */
  readonly size: number;
  readonly entries: number;
  readonly lastPayload: Buffer | null;
}

/**
 * Makes the last segment whole before anything is appended to it: appending after a torn record is how LevelDB loses
 * databases. A torn tail is cut off; anything else is put together from segment and copy. The bytes that were there are
 * kept beside it under a name with the time in it.
 *
 * @param base what the segment continues, used when its own header cannot be read.
 */
export async function recoverSegment(
  disk: Disk,
  path: string,
  base: JournalHead,
  stamp: string,
): Promise<RecoveredSegment> {
  const bytes = await readIfThere(disk, path);
  const scan = scanSegment(bytes);
  const copy = scanSegment(await readIfThere(disk, copyPath(path)));
  const header = scan.header ?? copy.header ?? { base, missing: [] };
  const merged = mergeEntries(header.base, scan.entries, copy.entries);
  const missing = merged.missing.filter(([from]) => !header.missing.some((known) => known[0] === from));
  const lastPayload = merged.entries.at(-1)?.payload ?? null;
  const counted = { entries: merged.entries.length, lastPayload };

  if (isPrefix(scan, merged) && missing.length === 0 && merged.altered.length === 0) {
    const head = lastHead(header.base, merged);
    const cut = bytes.length - scan.wholeEnd;
    if (cut > 0) await cutTail(disk, path, bytes, scan.wholeEnd, stamp);
    return {
      recovery: cut > 0 ? { kind: 'tail-cut', bytes: cut } : { kind: 'clean' },
      head,
      size: scan.wholeEnd,
      ...counted,
    };
  }

  if (bytes.length > 0) await writeBytesAtomically(disk, `${path}.damaged-${stamp}`, bytes);
  const known = { base: header.base, missing: merged.missing.map(([from, to]): [number, number] => [from, to]) };
  const { head, size } = await writeSegment(disk, path, known, merged.entries);
  const lost = missing.length > 0 || merged.altered.length > 0;
  const recovery: Recovery = lost
    ? { kind: 'damaged', missing, altered: merged.altered }
    : { kind: 'restored-from-copy' };
  return { recovery, head, size, ...counted };
}

/** Does the segment by itself, from its start without a break, hold everything that could be found? */
function isPrefix(scan: SegmentScan, merged: MergedEntries): boolean {
  return (
    scan.header !== null && !scan.damagedInside && !merged.fromCopy && merged.entries.length === scan.entries.length
  );
}

function lastHead(base: JournalHead, merged: MergedEntries): JournalHead {
  const last = merged.entries.at(-1);
  return last === undefined ? base : { seq: last.seq, hash: last.hash };
}

async function cutTail(disk: Disk, path: string, bytes: Buffer, end: number, stamp: string): Promise<void> {
  await writeBytesAtomically(disk, `${path}.cut-${stamp}`, bytes.subarray(end));
  const handle = await disk.open(path, 'r+');
  try {
    await handle.truncate(end);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
