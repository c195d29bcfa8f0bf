import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPictureForClipboard, MOST_PICTURE_BYTES } from '#shared/ipc/picture-bytes';
import { pictureHead } from '../../helpers/picture-head';

test('a PNG of a usual size may go to the clipboard', () => {
  expect(isPictureForClipboard(pictureHead(1920, 800))).toBe(true);
});

test('a view into a larger buffer is read where it lies', () => {
  const whole = new Uint8Array(300);
  whole.set(pictureHead(10, 10), 100);
  expect(isPictureForClipboard(whole.subarray(100, 220))).toBe(true);
  expect(isPictureForClipboard(whole)).toBe(false);
});

test('one of no pixels, of more than there is memory for, too short or too long may not', () => {
  expect(isPictureForClipboard(pictureHead(0, 10))).toBe(false);
  expect(isPictureForClipboard(pictureHead(10, 0))).toBe(false);
  expect(isPictureForClipboard(pictureHead(0xffffffff, 0xffffffff))).toBe(false);
  expect(isPictureForClipboard(pictureHead(32_000, 1_001))).toBe(false);
  expect(isPictureForClipboard(pictureHead(10, 10).subarray(0, 44))).toBe(false);
  expect(isPictureForClipboard(pictureHead(10, 10, MOST_PICTURE_BYTES))).toBe(true);
  expect(isPictureForClipboard(pictureHead(10, 10, MOST_PICTURE_BYTES + 1))).toBe(false);
});

test('any other byte in the signature or the name of the first chunk is refused', () => {
  fc.assert(
    fc.property(fc.nat(15), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = pictureHead(10, 10);
      bytes[at] = (bytes[at] ?? 0) ^ change;
      expect(isPictureForClipboard(bytes)).toBe(false);
    }),
  );
});

test('bytes of any other kind are refused', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => !isPictureForClipboard(bytes)));
});
