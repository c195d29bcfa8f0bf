import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../../electron/main/services/journal/crc32';
import { chainHash, EMPTY_HASH, encodeFrame, readFrame } from '../../../../electron/main/services/journal/frame';

const payloads = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes));

describe('a frame', () => {
  test('has the check value of CRC-32 that the standard gives for 123456789', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });

  test('reads back as it was written, wherever it stands', () => {
    fc.assert(
      fc.property(payloads, fc.nat(50), (payload, before) => {
        const hash = chainHash(EMPTY_HASH, payload);
        const frame = readFrame(Buffer.concat([Buffer.alloc(before), encodeFrame(hash, payload)]), before);
        expect(frame?.hash).toBe(hash);
        expect(frame?.payload).toEqual(payload);
      }),
    );
  });

  test('is not read once any one of its bytes has changed', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), fc.integer({ min: 1, max: 255 }), (payload, where, change) => {
        const bytes = encodeFrame(chainHash(EMPTY_HASH, payload), payload);
        const at = where % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(readFrame(bytes, 0)).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  test('is not read when it ends too early', () => {
    const bytes = encodeFrame(EMPTY_HASH, Buffer.from('{"seq":1}'));
    for (let length = 0; length < bytes.length; length += 1) expect(readFrame(bytes.subarray(0, length), 0)).toBeNull();
  });
});
