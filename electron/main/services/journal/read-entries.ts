import type { JournalHead } from '#shared/domain/store/change';
import type { Disk } from '../disk/disk';
import { EMPTY_HASH } from './frame';
import { mergeEntries } from './merge-entries';
import { type EntryFrame, isWhole, type SegmentHeader, scanSegment } from './scan-segment';
import { listSegments, readCopy, readIfThere, type SegmentFile } from './segment-files';

export interface SegmentContent {
  readonly file: SegmentFile;
  readonly header: SegmentHeader | null;
  readonly entries: readonly EntryFrame[];
  /** True when its own file is whole, without the help of the copy. */
  readonly intact: boolean;
  /** True when something in it could be neither read nor restored, beyond what an earlier repair has already told. */
  readonly damaged: boolean;
}

/** A segment among others: `damaged` counts entries that went with a lost file before it, too. */
export interface FollowingSegment extends SegmentContent {
  /** True when it does not go on where the one before ends, or where the asked-for entries start. */
  readonly afterGap: boolean;
}

/**
 * Reads one segment with the help of its copy, where there still is one.
 *
 * @param limit bytes that are good; what is behind them is being written just now.
 */
export async function readSegment(
  disk: Disk,
  file: SegmentFile,
  limit = Number.POSITIVE_INFINITY,
): Promise<SegmentContent> {
  const bytes = await readIfThere(disk, file.path);
  const scan = scanSegment(bytes.subarray(0, Math.min(limit, bytes.length)));
  const intact = isWhole(scan);
  if (intact) return { file, header: scan.header, entries: scan.entries, intact, damaged: false };
  const copy = scanSegment(await readCopy(disk, file.path, false));
  const header = scan.header ?? copy.header;
  const base = header?.base ?? { seq: file.firstSeq - 1, hash: EMPTY_HASH };
  const merged = mergeEntries(base, scan.entries, copy.entries);
  const restored = copy.entries.length > 0 && merged.missing.length === 0 && merged.altered.length === 0;
  return { file, header, entries: merged.entries, intact, damaged: !restored };
}

/** Where a segment that may be read ends, and how much of the last one is good. */
export interface ReadLimit {
  readonly path: string;
  readonly size: number;
}

/** The segments that may hold entries after `seq`, oldest first, one at a time. */
export async function* segmentsAfter(
  disk: Disk,
  folder: string,
  seq: number,
  tail: ReadLimit,
): AsyncGenerator<FollowingSegment> {
  const files = await listSegments(disk, folder);
  let reached = seq;
  for (const [index, file] of files.entries()) {
    const next = files[index + 1];
    if (next !== undefined && next.firstSeq <= seq + 1) continue;
    const content = await readSegment(disk, file, file.path === tail.path ? tail.size : undefined);
    const afterGap = file.firstSeq > reached + 1;
    const told = content.header?.missing.some(([from, to]) => from <= reached + 1 && to >= file.firstSeq - 1) ?? false;
    yield { ...content, afterGap, damaged: content.damaged || (afterGap && !told) };
    reached = Math.max(reached, content.entries.at(-1)?.seq ?? file.firstSeq - 1);
  }
}

/** The rolling hash up to entry `seq`, or null where the journal cannot tell. */
export async function hashAt(disk: Disk, folder: string, seq: number, tail: ReadLimit): Promise<string | null> {
  if (seq === 0) return EMPTY_HASH;
  for await (const { header, entries } of segmentsAfter(disk, folder, seq - 1, tail)) {
    if (header?.base.seq === seq) return header.base.hash;
    const entry = entries.find((candidate) => candidate.seq === seq);
    if (entry !== undefined) return entry.hash;
  }
  return null;
}

/** What the last entry of a segment leaves behind, or null when none can be read. */
export async function endOfSegment(disk: Disk, file: SegmentFile): Promise<(JournalHead & { payload: Buffer }) | null> {
  const last = (await readSegment(disk, file)).entries.at(-1);
  return last === undefined ? null : { seq: last.seq, hash: last.hash, payload: last.payload };
}
