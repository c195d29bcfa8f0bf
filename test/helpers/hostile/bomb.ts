import { crc32 } from 'node:zlib';
import { Deflate } from 'fflate';
import type { RawEntry } from './raw-zip';

const MEBIBYTE = 1024 * 1024;

/** Deflates bytes into whole blocks that end on a byte border, so that they can be repeated and strung together. */
function openBlocks(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: 9 }, (chunk) => {
    chunks.push(chunk.slice());
  });
  deflate.push(bytes);
  deflate.flush(true);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Last block of a deflate stream, holding nothing (RFC 1951, 3.2.4). */
const LAST_BLOCK = new Uint8Array([1, 0, 0, 0xff, 0xff]);

/**
 * An entry that inflates to `before`, then `mebibytes` of spaces, then `after`. One packed mebibyte is repeated, so
 * making it costs a moment and a few hundred kilobytes; size and checksum are those of the real content.
 */
export function bombEntry(name: string, mebibytes: number, before = '', after = ''): RawEntry {
  const filler = new Uint8Array(MEBIBYTE).fill(0x20);
  const head = new TextEncoder().encode(before);
  const tail = new TextEncoder().encode(after);
  const packedFiller = openBlocks(filler);
  let crc = crc32(head);
  for (let index = 0; index < mebibytes; index++) crc = crc32(filler, crc);
  return {
    name,
    method: 8,
    flags: 0,
    // Of no bytes at all, zlib answers 0 rather than the checksum so far.
    crc: tail.length > 0 ? crc32(tail, crc) : crc,
    size: head.length + mebibytes * MEBIBYTE + tail.length,
    packed: new Uint8Array(
      Buffer.concat([
        ...(head.length > 0 ? [openBlocks(head)] : []),
        ...Array.from({ length: mebibytes }, () => packedFiller),
        ...(tail.length > 0 ? [openBlocks(tail)] : []),
        LAST_BLOCK,
      ]),
    ),
  };
}
