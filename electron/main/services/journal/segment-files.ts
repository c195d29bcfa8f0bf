import { join } from 'node:path';
import type { JournalHead } from '#shared/domain/store/change';
import { type Disk, writeAll } from '../disk/disk';
import { errnoOf } from '../disk/disk-failure';
import { whileHeld, writeAtomically } from '../disk/write-atomically';
import { chainHash, encodeFrame } from './frame';
import type { SegmentHeader } from './scan-segment';

/** A journal is a folder of segments, each named after its first entry's number; segments are never deleted. */
export interface SegmentFile {
  readonly firstSeq: number;
  readonly path: string;
  /** True when the segment itself is gone and only its copy is there. */
  readonly copyOnly: boolean;
}

const NAME = /^(journal-\d{12})\.(?:ehcj|copy)$/;

export const segmentPath = (folder: string, firstSeq: number): string =>
  join(folder, `journal-${String(firstSeq).padStart(12, '0')}.ehcj`);

/** The second copy of a segment, kept until a snapshot holds its entries too. */
export const copyPath = (path: string): string => path.replace(/\.ehcj$/, '.copy');

/** Oldest first. A segment whose file is gone is there as long as its copy is. */
export async function listSegments(disk: Disk, folder: string): Promise<SegmentFile[]> {
  const names = new Set(await disk.readdir(folder));
  const stems = new Set([...names].flatMap((name) => NAME.exec(name)?.[1] ?? []));
  return [...stems].sort().map((stem) => ({
    firstSeq: Number(stem.slice(-12)),
    path: join(folder, `${stem}.ehcj`),
    copyOnly: !names.has(`${stem}.ehcj`),
  }));
}

/** A file's bytes; none at all when it does not exist. Other failures are thrown. */
export async function readIfThere(disk: Disk, path: string): Promise<Buffer> {
  try {
    return await disk.readFile(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/**
 * The bytes of a segment's copy; none at all when there is none.
 *
 * @param spare whether the segment is whole without it. A copy that cannot be read keeps nobody from such a one.
 */
export async function readCopy(disk: Disk, path: string, spare: boolean): Promise<Buffer> {
  try {
    return await whileHeld(() => readIfThere(disk, copyPath(path)));
  } catch (error) {
    if (errnoOf(error) === undefined || !spare) throw error;
    return Buffer.alloc(0);
  }
}

export interface WrittenSegment {
  readonly head: JournalHead;
  readonly size: number;
}

/**
 * Writes a whole segment atomically, chaining the payloads anew from `base`.
 *
 * @param entries in order; their numbers may skip what `missing` names.
 */
export async function writeSegment(
  disk: Disk,
  path: string,
  header: Omit<SegmentHeader, 'segment'>,
  entries: readonly { readonly seq: number; readonly payload: Buffer }[],
): Promise<WrittenSegment> {
  const first = Buffer.from(JSON.stringify({ segment: 1, ...header } satisfies SegmentHeader));
  const frames = [encodeFrame(header.base.hash, first)];
  let head = header.base;
  for (const { seq, payload } of entries) {
    head = { seq, hash: chainHash(head.hash, payload) };
    frames.push(encodeFrame(head.hash, payload));
  }
  const bytes = Buffer.concat(frames);
  await writeAtomically({ disk, target: path, write: (handle) => writeAll(handle, bytes, 0) });
  return { head, size: bytes.length };
}
