import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { crc32 } from 'node:zlib';

/** A change as it lies on the disk. */
export interface KeptChange {
  readonly table: string;
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>> | null;
}

export interface KeptEntry {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly reason?: string;
  readonly by: { readonly id: string; readonly initials: string };
  readonly changes: readonly KeptChange[];
}

export interface ReadJournal {
  /** Oldest first, numbered without a gap. */
  readonly entries: readonly KeptEntry[];
  /** Rolling hash after the last entry, hex. */
  readonly hash: string;
  /** Newest segment: what a kill can tear. */
  readonly lastSegment: string;
  /** Bytes after the last whole frame of the newest segment; 0 after a clean end. */
  readonly tornBytes: number;
}

const HEADER = 40;
const SEGMENT = /^journal-\d{12}\.ehcj$/;

const segmentsOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => SEGMENT.test(name)).sort();

/** The file that the next entry is written to, without reading what may be years of others. */
export const newestSegment = async (folder: string): Promise<string> =>
  join(folder, (await segmentsOf(folder)).at(-1) ?? '');

/**
 * Reads a journal straight from the disk, sharing no code with the app, so that a fault in the app's own reading or
 * writing cannot hide itself. Frame: payload length (u32, little endian), CRC-32 of the rest (u32), rolling SHA-256 (32
 * bytes), payload (UTF-8 JSON); a segment's first frame describes what it continues.
 *
 * @param folder the folder that holds the segments.
 * @throws Error when a checksum, the chain of hashes or the numbering does not fit.
 */
export async function readJournal(folder: string): Promise<ReadJournal> {
  const names = await segmentsOf(folder);
  const entries: KeptEntry[] = [];
  let hash = '0'.repeat(64);
  let tornBytes = 0;
  for (const [index, name] of names.entries()) {
    const bytes = await readFile(join(folder, name));
    const { frames, end } = splitFrames(bytes);
    tornBytes = bytes.length - end;
    if (tornBytes > 0 && index < names.length - 1) throw new Error(`${name} is torn, and it is not the newest`);
    const [header, ...rest] = frames;
    if (header === undefined) continue;
    checkBase(JSON.parse(header.payload.toString('utf8')), { seq: entries.length, hash }, name);
    for (const frame of rest) {
      hash = createHash('sha256').update(hash, 'hex').update(frame.payload).digest('hex');
      if (hash !== frame.hash) throw new Error(`${name}: the chain breaks after entry ${entries.length}`);
      const entry: KeptEntry = JSON.parse(frame.payload.toString('utf8'));
      if (entry.seq !== entries.length + 1)
        throw new Error(`${name}: entry ${entry.seq} follows entry ${entries.length}`);
      entries.push(entry);
    }
  }
  return { entries, hash, lastSegment: join(folder, names.at(-1) ?? ''), tornBytes };
}

interface RawFrame {
  readonly hash: string;
  readonly payload: Buffer;
}

function splitFrames(bytes: Buffer): { readonly frames: readonly RawFrame[]; readonly end: number } {
  const frames: RawFrame[] = [];
  let end = 0;
  while (end + HEADER <= bytes.length) {
    const next = end + HEADER + bytes.readUInt32LE(end);
    if (next > bytes.length || crc32(bytes.subarray(end + 8, next)) !== bytes.readUInt32LE(end + 4)) break;
    frames.push({ hash: bytes.toString('hex', end + 8, end + HEADER), payload: bytes.subarray(end + HEADER, next) });
    end = next;
  }
  return { frames, end };
}

function checkBase(header: unknown, before: { readonly seq: number; readonly hash: string }, name: string): void {
  const text = JSON.stringify(header);
  if (!text.includes(`"seq":${before.seq},"hash":"${before.hash}"`)) {
    throw new Error(`${name} does not continue entry ${before.seq}: ${text.slice(0, 200)}`);
  }
}

/** Finds the journal of a workspace inside a profile. @throws Error when there is none or more than one. */
export async function findJournal(profile: string, workspace: 'council' | 'sample' = 'council'): Promise<string> {
  const files = await readdir(profile, { recursive: true });
  const folders = new Set(
    files
      .filter((file) => SEGMENT.test(file.split(sep).at(-1) ?? ''))
      .map((file) => join(profile, ...file.split(sep).slice(0, -1)))
      .filter((folder) => folder.split(sep).includes(workspace)),
  );
  const [folder, second] = [...folders];
  if (folder === undefined || second !== undefined) {
    throw new Error(`Expected one journal of the ${workspace} in the profile, found ${folders.size}`);
  }
  return folder;
}

/** The state the entries lead to: for each table the newest value of each record that was not removed. */
export function foldEntries(entries: readonly KeptEntry[]): Map<string, Map<string, KeptChange['value']>> {
  const tables = new Map<string, Map<string, KeptChange['value']>>();
  for (const { table, id, value } of entries.flatMap(({ changes }) => changes)) {
    const records = tables.get(table) ?? new Map<string, KeptChange['value']>();
    tables.set(table, records);
    if (value === null) records.delete(id);
    else records.set(id, value);
  }
  return tables;
}
