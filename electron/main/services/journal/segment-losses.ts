import { FRAME_HEADER } from './frame';
import type { MergedEntries } from './merge-entries';
import type { Recovery } from './recovery';
import type { SegmentHeader, SegmentScan } from './scan-segment';

/** A segment as it was found, its copy, and what both make together. */
export interface SegmentParts {
  readonly bytes: Buffer;
  readonly scan: SegmentScan;
  readonly copy: SegmentScan;
  readonly merged: MergedEntries;
  /** What its header says is missing: that was told when it was found. */
  readonly known: SegmentHeader['missing'];
}

/** Does the segment by itself, from its start without a break, hold everything that could be found and should be there? */
export function holdsAll(parts: SegmentParts): boolean {
  const { scan, merged } = parts;
  const whole = scan.header !== null && !scan.damagedInside && !merged.fromCopy;
  return whole && merged.entries.length === scan.entries.length && !isDamaged(parts);
}

/** What is wrong with a segment, and so what a person has to be told. Nothing when it is whole. */
export function lossesOf(parts: SegmentParts): Recovery[] {
  const { scan, copy, merged } = parts;
  if (saysNothing(scan)) {
    if (saysNothing(copy)) return [{ kind: 'nothing-read' }];
    return isDamaged(parts) ? [damageOf(parts), { kind: 'copy-only' }] : [{ kind: 'copy-only' }];
  }
  const cut = cutOf(parts);
  if (isDamaged(parts)) return [damageOf(parts), ...cut];
  // Everything but an end that was lost is there; saying that nothing is missing would deny it.
  if (holdsAll(parts) || cut.some(({ unfinished }) => !unfinished)) return cut;
  const fromCopy = merged.fromCopy || (scan.header === null && copy.header !== null);
  return [{ kind: fromCopy ? 'restored-from-copy' : 'mended' }, ...cut];
}

const saysNothing = ({ header, entries }: SegmentScan): boolean => header === null && entries.length === 0;

const newlyMissing = ({ merged, known }: SegmentParts) =>
  merged.missing.filter(([from]) => !known.some(([first]) => first === from));

const isDamaged = (parts: SegmentParts): boolean => newlyMissing(parts).length > 0 || parts.merged.altered.length > 0;

const damageOf = (parts: SegmentParts): Recovery => ({
  kind: 'damaged',
  missing: newlyMissing(parts),
  altered: parts.merged.altered,
});

/** The end of the segment that can be read neither here nor in the copy. */
function cutOf({ bytes, scan, copy }: SegmentParts): (Recovery & { kind: 'tail-cut' })[] {
  const own = scan.entries.at(-1);
  const tail = bytes.subarray(Math.max(scan.wholeEnd, own?.end ?? 0));
  if (tail.length === 0 || (copy.entries.at(-1)?.seq ?? 0) > (own?.seq ?? 0)) return [];
  return [{ kind: 'tail-cut', bytes: tail.length, unfinished: isUnfinished(tail) }];
}

/** Shorter than it says it is, or zeros: the room that a file system had made for bytes which never came. */
function isUnfinished(tail: Buffer): boolean {
  if (tail.length < FRAME_HEADER) return true;
  return tail.readUInt32LE(0) > tail.length - FRAME_HEADER || tail.every((byte) => byte === 0);
}
