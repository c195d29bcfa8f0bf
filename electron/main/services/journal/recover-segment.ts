import type { JournalHead } from '#shared/domain/store/change';
import type { Disk } from '../disk/disk';
import { writeBytesAtomically } from '../disk/write-atomically';
import { EMPTY_HASH } from './frame';
import { type MergeBase, mergeEntries } from './merge-entries';
import type { Recovery } from './recovery';
import { isWhole, scanSegment } from './scan-segment';
import { copyPath, readCopy, readIfThere, writeSegment } from './segment-files';
import { holdsAll, lossesOf, type SegmentParts } from './segment-losses';

export interface RecoveredSegment {
  readonly recoveries: readonly Recovery[];
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
  base: MergeBase,
  stamp: string,
): Promise<RecoveredSegment> {
  const bytes = await readIfThere(disk, path);
  const scan = scanSegment(bytes);
  const copyBytes = await readCopy(disk, path, isWhole(scan));
  const copy = scanSegment(copyBytes);
  const header = scan.header ?? copy.header ?? { base: { ...base, hash: base.hash ?? EMPTY_HASH }, missing: [] };
  const merged = mergeEntries(scan.header?.base ?? copy.header?.base ?? base, scan.entries, copy.entries);
  const parts: SegmentParts = { bytes, scan, copy, merged, known: header.missing };
  const recoveries = lossesOf(parts);
  const last = merged.entries.at(-1);
  const counted = { recoveries, entries: merged.entries.length, lastPayload: last?.payload ?? null };

  if (holdsAll(parts)) {
    const head = last === undefined ? header.base : { seq: last.seq, hash: last.hash };
    if (bytes.length > scan.wholeEnd) await cutTail(disk, path, bytes, scan.wholeEnd, stamp);
    return { head, size: scan.wholeEnd, ...counted };
  }

  if (bytes.length > 0) await writeBytesAtomically(disk, `${path}.damaged-${stamp}`, bytes);
  // Opening makes the copy anew, so a damaged one is kept too.
  if (copyBytes.length > 0 && !isWhole(copy))
    await writeBytesAtomically(disk, `${copyPath(path)}.damaged-${stamp}`, copyBytes);
  const before = header.missing.filter(([, to]) => to <= header.base.seq);
  const missing = [...before, ...merged.missing.map(([from, to]): [number, number] => [from, to])];
  const { head, size } = await writeSegment(disk, path, { base: header.base, missing }, merged.entries);
  return { head, size, ...counted };
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
