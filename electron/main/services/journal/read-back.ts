import type { Disk } from '../disk/disk';
import { type ReadLimit, readSegment, type SegmentContent } from './read-entries';
import { listSegments } from './segment-files';

/**
 * The segments that hold entries up to `upTo`, newest first, one at a time. Every entry is checked against its checksum
 * and brought back from the copy where it can be, as when reading forwards; `damaged` counts entries that went with a
 * lost file after the segment, or before the first of all, too.
 */
export async function* segmentsBack(
  disk: Disk,
  folder: string,
  upTo: number,
  tail: ReadLimit,
): AsyncGenerator<SegmentContent> {
  // One that was begun since is still being written.
  const files = (await listSegments(disk, folder)).filter(
    ({ path, firstSeq }) => firstSeq <= upTo || path === tail.path,
  );
  let after: SegmentContent | null = null;
  for (const [index, file] of [...files.entries()].reverse()) {
    const content = await readSegment(disk, file, file.path === tail.path ? tail.size : undefined);
    const lastSeq = content.entries.at(-1)?.seq ?? file.firstSeq - 1;
    const lost = (after !== null && isLostBetween(lastSeq, after)) || (index === 0 && isLostBetween(0, content));
    yield { ...content, damaged: content.damaged || lost };
    after = content;
  }
}

/** Whether entries are missing between this one and a segment that does not tell of them. */
function isLostBetween(lastSeq: number, { file, header }: SegmentContent): boolean {
  if (file.firstSeq <= lastSeq + 1) return false;
  return !(header?.missing.some(([from, to]) => from <= lastSeq + 1 && to >= file.firstSeq - 1) ?? false);
}
