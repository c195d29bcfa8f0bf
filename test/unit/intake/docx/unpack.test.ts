import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import { crc32 } from '#shared/intake/docx/crc32';
import { makeUnpacker } from '#shared/intake/docx/unpack';
import type { ZipEntry } from '#shared/intake/docx/zip-directory';
import { readZipDirectory } from '#shared/intake/docx/zip-directory';
import { entry, rawZip } from '../../../helpers/hostile/raw-zip';

const limits = DEFAULT_INTAKE_LIMITS;
const MEBIBYTE = 1024 * 1024;
const packed = (bytes: Uint8Array, name = 'word/document.xml'): ZipEntry => ({
  name,
  method: 8,
  declaredBytes: bytes.length,
  crc: crc32(bytes),
  packed: deflateSync(bytes),
});

describe('crc32', () => {
  it('agrees with the published check value, whole or in parts', () => {
    const bytes = new TextEncoder().encode('123456789');
    expect(crc32(bytes)).toBe(0xcbf43926);
    expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
  });
});

describe('makeUnpacker', () => {
  it('gives back the bytes that were packed', () => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 251);
    expect(makeUnpacker(bytes.length, limits).unpack(packed(bytes))).toEqual(bytes);
    expect(makeUnpacker(3, limits).unpack({ ...packed(bytes), method: 0, packed: bytes })).toEqual(bytes);
  });

  it('refuses a wrong checksum and a broken stream as corrupt', () => {
    const whole = packed(new Uint8Array(1000).fill(65));
    const code = (one: ZipEntry) => () => makeUnpacker(1000, limits).unpack(one);
    expect(code({ ...whole, crc: whole.crc ^ 1 })).toThrow('corrupt');
    expect(code({ ...whole, packed: whole.packed.slice(0, 3) })).toThrow('corrupt');
    expect(code({ ...whole, packed: Uint8Array.of(255, 255, 255) })).toThrow('corrupt');
  });

  it('counts over all parts, wanted or not, and stops at the limit', () => {
    const one = packed(new Uint8Array(600));
    const unpacker = makeUnpacker(1_000_000, { ...limits, inflatedBytes: 1500 });
    unpacker.count(one);
    unpacker.unpack(one);
    expect(() => unpacker.count(one)).toThrow('too-large');
  });

  it('refuses more text than the text limit, but not as many bytes of pictures', () => {
    const one = packed(new Uint8Array(600));
    const small = { ...limits, textBytes: 1000 };
    expect(() => [1, 2].map(() => makeUnpacker(1_000_000, small).count(one))).not.toThrow();
    const unpacker = makeUnpacker(1_000_000, small);
    unpacker.unpack(one);
    expect(() => unpacker.unpack(one)).toThrow('too-large');
  });

  it('stops a bomb long before it is unpacked', () => {
    const bomb = packed(new Uint8Array(200 * MEBIBYTE), 'word/media/image1.png');
    let peak = 0;
    const before = process.memoryUsage().arrayBuffers;
    const unpacker = makeUnpacker(bomb.packed.length, limits);
    expect(() => {
      try {
        unpacker.count(bomb);
      } finally {
        peak = process.memoryUsage().arrayBuffers - before;
      }
    }).toThrow('too-large');
    expect(peak).toBeLessThan(128 * MEBIBYTE);
  });
});

describe('readZipDirectory', () => {
  it('lists the parts and leaves folders out', () => {
    const zip = rawZip([entry('word/', ''), entry('word/document.xml', 'x')]);
    expect([...readZipDirectory(zip, limits).keys()]).toEqual(['word/document.xml']);
  });

  it.each(['../evil.xml', 'word/../../evil.xml', '/etc/evil.xml', 'C:/evil.xml', 'word\\evil.xml', 'word/a\0.xml'])(
    'refuses the name %j as unsafe',
    (name) => {
      expect(() => readZipDirectory(rawZip([entry(name, 'x')]), limits)).toThrow('unsafe');
    },
  );

  it('refuses too many parts, doubled names, encryption and a directory that points nowhere', () => {
    const many = rawZip(Array.from({ length: 12 }, (_, index) => entry(`part${index}.xml`, 'x')));
    expect(() => readZipDirectory(many, { ...limits, entries: 11 })).toThrow('too-large');
    expect(() => readZipDirectory(rawZip([entry('a.xml', 'x'), entry('a.xml', 'y')]), limits)).toThrow('unsafe');
    expect(() => readZipDirectory(rawZip([{ ...entry('a.xml', 'x'), flags: 1 }]), limits)).toThrow('encrypted');
    expect(() => readZipDirectory(many.slice(40), limits)).toThrow('corrupt');
    expect(() => readZipDirectory(many.slice(0, -10), limits)).toThrow('corrupt');
  });
});
