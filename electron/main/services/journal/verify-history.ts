import type { Disk } from '../disk/disk';
import { chainHash } from './frame';
import { type ReadLimit, type SegmentContent, segmentsAfter } from './read-entries';
import { copyPath } from './segment-files';

/**
 * Is every segment readable, chained within itself and to the one before? Copies of segments that are whole and held by
 * a snapshot too are deleted; a damaged segment keeps its copy.
 */
export async function verifyHistory(
  disk: Disk,
  folder: string,
  tail: ReadLimit,
  snapshotSeq: number,
): Promise<boolean> {
  let whole = true;
  let end: string | null = null;
  for await (const segment of segmentsAfter(disk, folder, 0, tail)) {
    const { header, entries, file, intact, afterGap } = segment;
    const follows = end === null || afterGap || header?.base.hash === end;
    if (segment.damaged || !isChained(segment) || !follows) whole = false;
    end = entries.at(-1)?.hash ?? header?.base.hash ?? null;
    const held = (entries.at(-1)?.seq ?? 0) <= snapshotSeq;
    if (file.path !== tail.path && intact && held) await disk.rm(copyPath(file.path), { force: true });
  }
  return whole;
}

function isChained({ header, entries }: SegmentContent): boolean {
  let hash = header?.base.hash ?? '';
  for (const entry of entries) {
    if (chainHash(hash, entry.payload) !== entry.hash) return false;
    hash = entry.hash;
  }
  return true;
}
