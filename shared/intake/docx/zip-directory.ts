import type { IntakeLimits } from '#shared/domain/plan/intake-limits';
import { refuse, refuseAbove } from '../refusal';

/** One part of a zip file as its central directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated (APPNOTE.TXT 4.4.5). */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes once unpacked, as the file says: good for telling how far work is, never for a limit. */
  readonly declaredBytes: number;
  /** The packed bytes, a view into the file. */
  readonly packed: Uint8Array;
}

const END_RECORD = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return refuse('corrupt');
}

/** Names that would leave a folder when unpacked, or that two programs could read differently. Word writes none of them. */
const isHostileName = (name: string): boolean =>
  name.startsWith('/') ||
  name.includes('\\') ||
  name.includes('\0') ||
  /^[A-Za-z]:/.test(name) ||
  name === '__proto__' ||
  /(^|\/)\.\.(\/|$)/.test(name);

/**
 * Lists the parts of a zip file from its central directory, as Word does, without unpacking anything.
 * Refuses with `corrupt` what is cut short or contradicts itself, `encrypted`, `too-large` for too many parts, and
 * `unsafe` for hostile or doubled names.
 */
export function readZipDirectory(bytes: Uint8Array, limits: IntakeLimits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_BYTES) refuse('corrupt');
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  refuseAbove('entries', count, limits.entries);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) refuse('corrupt');
    const nameBytes = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    if (isHostileName(name) || entries.has(name)) refuse('unsafe');
    if (!name.endsWith('/')) entries.set(name, readEntry(bytes, view, at, name));
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, name: string): ZipEntry {
  if (view.getUint16(at + 8, true) & ENCRYPTED) refuse('encrypted');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) return refuse('corrupt');
  const packedBytes = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER) refuse('corrupt');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedBytes > bytes.length) refuse('corrupt');
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    declaredBytes: view.getUint32(at + 24, true),
    packed: bytes.subarray(start, start + packedBytes),
  };
}
