import type { Disk } from '../disk/disk';
import { errnoOf } from '../disk/disk-failure';
import { writeBytesAtomically } from '../disk/write-atomically';
import type { Recovery } from './recovery';
import { isWhole, scanSegment } from './scan-segment';
import { readCopy, type SegmentFile } from './segment-files';

/**
 * Puts finished segments back of which nothing is left but the copy. A copy that is not whole stays what it is: reading
 * still takes from it what it holds, and says what it does not.
 */
export async function restoreLostSegments(disk: Disk, files: readonly SegmentFile[]): Promise<Recovery[]> {
  const recoveries: Recovery[] = [];
  for (const { path } of files.filter(({ copyOnly }) => copyOnly)) {
    const bytes = await readCopy(disk, path, false);
    if (!isWhole(scanSegment(bytes))) continue;
    if (await putBack(disk, path, bytes)) recoveries.push({ kind: 'copy-only' });
  }
  return recoveries;
}

/** On a full disk the copy goes on standing for the segment, until there is room. */
async function putBack(disk: Disk, path: string, bytes: Buffer): Promise<boolean> {
  try {
    await writeBytesAtomically(disk, path, bytes);
    return true;
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return false;
  }
}
