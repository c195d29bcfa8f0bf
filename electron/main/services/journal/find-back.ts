import type { Disk } from '../disk/disk';
import { FRAME_HEADER, readFrame } from './frame';
import { type ReadLimit, readSegment } from './read-entries';
import type { EntryFrame } from './scan-segment';
import { listSegments, readIfThere, type SegmentFile } from './segment-files';

/** What was looked for in one segment. */
export interface FoundInSegment {
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** False where entries between the first and the last are missing. */
  readonly whole: boolean;
  /** The entries whose bytes hold one of the words, oldest first. */
  readonly entries: readonly EntryFrame[];
}

/**
 * Looks for entries that hold one of these words, in the newest segment first, one segment at a time. Only what is found
 * is checked against its checksum, so that a long journal can be gone through without holding up anything else; where
 * anything looks wrong, the segment is read with all care.
 */
export async function* findBack(
  disk: Disk,
  folder: string,
  words: readonly string[],
  tail: ReadLimit,
): AsyncGenerator<FoundInSegment> {
  for (const file of (await listSegments(disk, folder)).reverse()) {
    const limit = file.path === tail.path ? tail.size : undefined;
    const bytes = (await readIfThere(disk, file.path)).subarray(0, limit);
    yield lookQuickly(bytes, file, words) ?? (await lookClosely(disk, file, words, limit));
  }
}

function lookQuickly(bytes: Buffer, { firstSeq }: SegmentFile, words: readonly string[]): FoundInSegment | null {
  const starts = frameStarts(bytes);
  if (starts === null || starts.length === 0) return null;
  // The first frame is the segment's header.
  const lastSeq = firstSeq + starts.length - 2;
  const entries: EntryFrame[] = [];
  for (const index of new Set([...framesHolding(bytes, starts, words), starts.length - 1])) {
    if (index === 0) continue;
    const entry = entryAt(bytes, starts[index] ?? 0, firstSeq + index - 1);
    if (entry === null) return null;
    if (holdsOne(entry, words)) entries.push(entry);
  }
  return { firstSeq, lastSeq, whole: true, entries };
}

async function lookClosely(
  disk: Disk,
  file: SegmentFile,
  words: readonly string[],
  limit: number | undefined,
): Promise<FoundInSegment> {
  const { entries, damaged } = await readSegment(disk, file, limit);
  const { firstSeq } = file;
  const whole = !damaged && entries.every(({ seq }, index) => seq === firstSeq + index);
  const lastSeq = entries.at(-1)?.seq ?? firstSeq - 1;
  return { firstSeq, lastSeq, whole, entries: entries.filter((entry) => holdsOne(entry, words)) };
}

const holdsOne = ({ payload }: EntryFrame, words: readonly string[]): boolean =>
  words.some((word) => payload.includes(word));

/** The entry of this number at this place; null where it is not there or not whole. */
function entryAt(bytes: Buffer, offset: number, seq: number): EntryFrame | null {
  const frame = readFrame(bytes, offset);
  if (frame === null || !frame.payload.subarray(0, 32).toString('latin1').startsWith(`{"seq":${seq},`)) return null;
  return { ...frame, seq };
}

/** Where each frame starts, by the lengths alone; null where they do not lead to the very end. */
function frameStarts(bytes: Buffer): number[] | null {
  const starts: number[] = [];
  let offset = 0;
  while (offset + FRAME_HEADER < bytes.length) {
    starts.push(offset);
    offset += FRAME_HEADER + bytes.readUInt32LE(offset);
  }
  return offset === bytes.length ? starts : null;
}

/** Indexes of the frames in which a word stands, in order. */
function framesHolding(bytes: Buffer, starts: readonly number[], words: readonly string[]): number[] {
  const found = new Set<number>();
  for (const word of words) {
    let frame = 0;
    for (let at = bytes.indexOf(word); at !== -1; at = bytes.indexOf(word, starts[frame] ?? bytes.length)) {
      while ((starts[frame] ?? bytes.length) <= at && frame < starts.length) frame += 1;
      found.add(frame - 1);
    }
  }
  return [...found].sort((a, b) => a - b);
}
