import { createHash } from 'node:crypto';
import { crc32 } from './crc32';

/**
 * One frame of a journal segment: payload length (u32, little endian), CRC-32 of hash and payload (u32), the rolling
 * SHA-256 up to and with this payload (32 bytes), the payload (UTF-8 JSON).
 */
export interface Frame {
  /** Where the frame starts in its file, in bytes. */
  readonly offset: number;
  /** Where the next one starts. */
  readonly end: number;
  /** Lower-case hex, as stored. */
  readonly hash: string;
  readonly payload: Buffer;
}

export const FRAME_HEADER = 40;
export const EMPTY_HASH = '0'.repeat(64);
/** A commit holds at most 1,000 changes; anything longer is a damaged length. */
const MAX_PAYLOAD = 256 * 1024 * 1024;

/** The rolling hash after one more payload: SHA-256 over the hash before it (32 bytes) and the payload. */
export function chainHash(previous: string, payload: Uint8Array): string {
  return createHash('sha256').update(previous, 'hex').update(payload).digest('hex');
}

/** @param hash the rolling hash that already counts this payload in, in hex. */
export function encodeFrame(hash: string, payload: Uint8Array): Buffer {
  const frame = Buffer.allocUnsafe(FRAME_HEADER + payload.length);
  frame.writeUInt32LE(payload.length, 0);
  frame.write(hash, 8, 'hex');
  frame.set(payload, FRAME_HEADER);
  frame.writeUInt32LE(crc32(frame.subarray(8)), 4);
  return frame;
}

/** The whole and undamaged frame at `offset`, or null. The payload is a view, not a copy. */
export function readFrame(bytes: Buffer, offset: number): Frame | null {
  if (offset < 0 || offset + FRAME_HEADER > bytes.length) return null;
  const length = bytes.readUInt32LE(offset);
  const end = offset + FRAME_HEADER + length;
  if (length === 0 || length > MAX_PAYLOAD || end > bytes.length) return null;
  if (crc32(bytes.subarray(offset + 8, end)) !== bytes.readUInt32LE(offset + 4)) return null;
  return {
    offset,
    end,
    hash: bytes.toString('hex', offset + 8, offset + FRAME_HEADER),
    payload: bytes.subarray(offset + FRAME_HEADER, end),
  };
}
