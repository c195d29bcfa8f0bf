import { z } from 'zod';
import type { JournalHead } from '#shared/domain/store/change';
import { removeParts } from '../disk/write-atomically';
import { EMPTY_HASH } from './frame';
import type { JournalOptions } from './journal';
import { endOfSegment } from './read-entries';
import { recoverSegment, type Recovery as SegmentRecovery } from './recover-segment';
import { listSegments, type SegmentFile, segmentPath, writeSegment } from './segment-files';

/** What opening a journal found: as for its last segment, or that files are gone which a snapshot shows once existed. */
export type Recovery = SegmentRecovery | { readonly kind: 'continued-from-snapshot'; readonly lostAfter: number };

/** The segment that is appended to. */
export interface Tail {
  readonly path: string;
  readonly size: number;
  readonly head: JournalHead;
  readonly entries: number;
  readonly lastSavedAt: string | null;
  readonly recovery: Recovery;
}

const EMPTY: JournalHead = { seq: 0, hash: EMPTY_HASH };
const timedSchema = z.object({ at: z.iso.datetime() });

/** Finds the last segment, makes it whole, or starts one. */
export async function openTail({ folder, disk, clock, snapshotBeyond }: JournalOptions): Promise<Tail> {
  await disk.mkdir(folder, { recursive: true });
  await removeParts(disk, folder);
  const files = await listSegments(disk, folder);
  const last = files.at(-1);
  const previous = last === undefined ? null : await previousEnd(disk, files, last);
  const tail =
    last === undefined
      ? await startSegment(disk, folder, EMPTY, { kind: 'clean' })
      : await recoverLast(disk, last, previous, clock().replace(/[:.]/g, '-'));
  const floor = await snapshotBeyond(tail.head.seq);
  if (floor === null) return tail;
  const recovery = { kind: 'continued-from-snapshot', lostAfter: tail.head.seq } as const;
  return { ...(await startSegment(disk, folder, floor, recovery)), lastSavedAt: tail.lastSavedAt };
}

type Disk = JournalOptions['disk'];
type End = Awaited<ReturnType<typeof endOfSegment>>;

/** The end of the segment before, needed only to say when something was last saved or what a lost header said. */
async function previousEnd(disk: Disk, files: readonly SegmentFile[], last: SegmentFile): Promise<End> {
  const before = files.at(-2);
  return before === undefined || before === last ? null : endOfSegment(disk, before);
}

async function startSegment(disk: Disk, folder: string, base: JournalHead, recovery: Recovery): Promise<Tail> {
  const path = segmentPath(folder, base.seq + 1);
  const { size } = await writeSegment(disk, path, { base, missing: [] }, []);
  return { path, size, head: base, entries: 0, lastSavedAt: null, recovery };
}

async function recoverLast(disk: Disk, file: SegmentFile, previous: End, stamp: string): Promise<Tail> {
  const before = { seq: file.firstSeq - 1, hash: previous?.hash ?? EMPTY_HASH };
  const { recovery, head, size, entries, lastPayload } = await recoverSegment(disk, file.path, before, stamp);
  return { path: file.path, size, head, entries, recovery, lastSavedAt: timeOf(lastPayload ?? previous?.payload) };
}

function timeOf(payload: Buffer | undefined): string | null {
  if (payload === undefined) return null;
  const timed = timedSchema.safeParse(JSON.parse(payload.toString('utf8')));
  return timed.success ? timed.data.at : null;
}
