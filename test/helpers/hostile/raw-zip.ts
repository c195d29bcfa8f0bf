import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';

/** A zip entry written exactly as told, however wrong: sizes, names and packed bytes are not checked. */
export interface RawEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly flags: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** An honest entry; a hostile one starts from this and changes a field. */
export function entry(name: string, content: Uint8Array | string): RawEntry {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, method: 8, flags: 0x0800, crc: crc32(bytes), size: bytes.length, packed: deflateSync(bytes) };
}

const DOS_DATE = ((2026 - 1980) << 9) | (1 << 5) | 5;

function fields(one: RawEntry): Uint8Array {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint16(0, 20, true);
  view.setUint16(2, one.flags, true);
  view.setUint16(4, one.method, true);
  view.setUint16(8, DOS_DATE, true);
  view.setUint32(10, one.crc, true);
  view.setUint32(14, one.packed.length, true);
  view.setUint32(18, one.size, true);
  view.setUint16(22, new TextEncoder().encode(one.name).length, true);
  return new Uint8Array(view.buffer);
}

const number = (value: number, bytes: 2 | 4): Uint8Array => {
  const view = new DataView(new ArrayBuffer(bytes));
  if (bytes === 2) view.setUint16(0, value, true);
  else view.setUint32(0, value, true);
  return new Uint8Array(view.buffer);
};

/** Writes the entries in order, with their directory; layout after PKWARE APPNOTE 4.3. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const one of entries) {
    const name = new TextEncoder().encode(one.name);
    const local = [number(0x04034b50, 4), fields(one), name, one.packed];
    directory.push(number(0x02014b50, 4), number(20, 2), fields(one), new Uint8Array(10), number(at, 4), name);
    for (const part of local) at += part.length;
    body.push(...local);
  }
  const directoryBytes = directory.reduce((sum, part) => sum + part.length, 0);
  const end = [
    number(0x06054b50, 4),
    new Uint8Array(4),
    number(entries.length, 2),
    number(entries.length, 2),
    number(directoryBytes, 4),
    number(at, 4),
    number(0, 2),
  ];
  return new Uint8Array(Buffer.concat([...body, ...directory, ...end]));
}
