import { z } from 'zod';
import { journalHeadSchema } from '#shared/domain/store/change';
import { FRAME_HEADER, type Frame, readFrame } from './frame';

/** The first frame of every segment: what came before it. */
export const segmentHeaderSchema = z.strictObject({
  segment: z.literal(1),
  base: journalHeadSchema,
  /** Entry numbers, first and last, that damage took from this segment before it was repaired. */
  missing: z.array(z.tuple([z.int(), z.int()])),
});
export type SegmentHeader = z.infer<typeof segmentHeaderSchema>;

export interface EntryFrame extends Frame {
  readonly seq: number;
}

export interface SegmentScan {
  readonly header: SegmentHeader | null;
  /** Every readable entry, in the order of the file, those after damage too. */
  readonly entries: readonly EntryFrame[];
  /** End of the last frame that is whole and has nothing unreadable before it. */
  readonly wholeEnd: number;
  /** True when readable entries follow something unreadable: no torn write looks like that. */
  readonly damagedInside: boolean;
  readonly size: number;
}

/** True when a header and nothing unreadable was found. */
export const isWhole = ({ header, damagedInside, wholeEnd, size }: SegmentScan): boolean =>
  header !== null && !damagedInside && wholeEnd === size;

const SEQ_START = '{"seq":';

/** Reads a segment's bytes. Never throws: what cannot be read is passed over and shows in the answer. */
export function scanSegment(bytes: Buffer): SegmentScan {
  const first = readFrame(bytes, 0);
  const header = first === null ? null : parseHeader(first.payload);
  const entries: EntryFrame[] = [];
  let wholeEnd = header === null || first === null ? 0 : first.end;
  let broken = header === null;
  let damagedInside = false;
  for (let offset = wholeEnd; offset < bytes.length; ) {
    const frame = readFrame(bytes, offset) ?? nextFrame(bytes, offset);
    if (frame === null) break;
    const seq = seqOf(frame.payload);
    if (frame.offset !== offset || seq === null) broken = true;
    if (seq !== null) {
      entries.push({ ...frame, seq });
      damagedInside ||= broken;
    }
    if (!broken) wholeEnd = frame.end;
    offset = frame.end;
  }
  return { header, entries, wholeEnd, damagedInside, size: bytes.length };
}

/** The next readable entry after damage. Every payload starts with its number, which makes it findable. */
function nextFrame(bytes: Buffer, after: number): Frame | null {
  for (let at = bytes.indexOf(SEQ_START, after); at !== -1; at = bytes.indexOf(SEQ_START, at + 1)) {
    const frame = at - FRAME_HEADER > after ? readFrame(bytes, at - FRAME_HEADER) : null;
    if (frame !== null) return frame;
  }
  return null;
}

function seqOf(payload: Buffer): number | null {
  if (!payload.subarray(0, SEQ_START.length).equals(Buffer.from(SEQ_START))) return null;
  const seq = Number.parseInt(payload.toString('latin1', SEQ_START.length, SEQ_START.length + 16), 10);
  return Number.isSafeInteger(seq) && seq > 0 ? seq : null;
}

function parseHeader(payload: Buffer): SegmentHeader | null {
  try {
    return segmentHeaderSchema.parse(JSON.parse(payload.toString('utf8')));
  } catch {
    return null;
  }
}
