import { z } from 'zod';
import type { JournalHead } from '#shared/domain/store/change';
import { errnoOf } from '../disk/disk-failure';
import { removeParts } from '../disk/write-atomically';
import { EMPTY_HASH } from './frame';
import type { JournalOptions } from './journal';
import { endOfSegment } from './read-entries';
import { recoverSegment } from './recover-segment';
import type { Recovery } from './recovery';
import { restoreLostSegments } from './restore-lost-segments';
import type { SegmentHeader } from './scan-segment';
import { listSegments, type SegmentFile, segmentPath, writeSegment } from './segment-files';

/** The segment that is appended to. */
export interface Tail {
  readonly path: string;
  readonly size: number;
  readonly head: JournalHead;
  readonly entries: number;
  readonly lastSavedAt: string | null;
  readonly recoveries: readonly Recovery[];
}

const EMPTY: JournalHead = { seq: 0, hash: EMPTY_HASH };
const timedSchema = z.object({ at: z.iso.datetime() });

/** Finds the last segment, makes it whole, or starts one. */
export async function openTail({ folder, disk, clock, keptBeyond }: JournalOptions): Promise<Tail> {
  await disk.mkdir(folder, { recursive: true });
  await removeParts(disk, folder);
  const files = await listSegments(disk, folder);
  const restored = await restoreLostSegments(disk, files.slice(0, -1));
  const last = files.at(-1);
  const previous = await previousEnd(disk, files.at(-2));
  const tail =
    last === undefined
      ? await startSegment(disk, folder, EMPTY, [])
      : await recoverLast(disk, last, previous, clock().replace(/[:.]/g, '-'));
  const lostAfter = tail.head.seq;
  const floor = await keptBeyond(lostAfter);
  if (floor === null) return { ...tail, recoveries: [...restored, ...tail.recoveries] };
  // What was done to the files that are left says nothing about those that are gone, and is not told besides.
  if (floor === 'lost') return { ...tail, recoveries: [{ kind: 'lost' }] };
  const begun = await startSegment(disk, folder, floor, [[lostAfter + 1, floor.seq]]);
  return { ...begun, lastSavedAt: tail.lastSavedAt, recoveries: [{ kind: 'continued-from-snapshot', lostAfter }] };
}

type Disk = JournalOptions['disk'];
type End = Awaited<ReturnType<typeof endOfSegment>>;

/**
 * The end of the segment before, needed only to say when something was last saved or what a lost header said: where the
 * disk will not give it, work goes on without.
 */
async function previousEnd(disk: Disk, before: SegmentFile | undefined): Promise<End> {
  if (before === undefined) return null;
  try {
    return await endOfSegment(disk, before);
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return null;
  }
}

async function startSegment(
  disk: Disk,
  folder: string,
  base: JournalHead,
  missing: SegmentHeader['missing'],
): Promise<Tail> {
  const path = segmentPath(folder, base.seq + 1);
  const { size } = await writeSegment(disk, path, { base, missing }, []);
  return { path, size, head: base, entries: 0, lastSavedAt: null, recoveries: [] };
}

async function recoverLast(disk: Disk, { firstSeq, path }: SegmentFile, previous: End, stamp: string): Promise<Tail> {
  const before = [EMPTY, previous].find((end) => end?.seq === firstSeq - 1);
  const base = { seq: firstSeq - 1, hash: before?.hash ?? null };
  const { lastPayload, ...recovered } = await recoverSegment(disk, path, base, stamp);
  return { path, ...recovered, lastSavedAt: timeOf(lastPayload ?? previous?.payload) };
}

function timeOf(payload: Buffer | undefined): string | null {
  if (payload === undefined) return null;
  const timed = timedSchema.safeParse(JSON.parse(payload.toString('utf8')));
  return timed.success ? timed.data.at : null;
}
