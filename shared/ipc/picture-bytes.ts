/** Bytes that a picture for the clipboard may have: far more than any chart, far less than would hold the main process up. */
export const MOST_PICTURE_BYTES = 8 * 1024 * 1024;
/** Pixels that it may unfold to. A small file can claim more than there is memory for. */
export const MOST_PICTURE_PIXELS = 32_000_000;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The first chunk: 13 bytes of data, named IHDR. */
const HEADER_CHUNK = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const HEAD = [...SIGNATURE, ...HEADER_CHUNK];
const [WIDTH_AT, HEIGHT_AT] = [16, 20];
/** Signature, first chunk with its checksum, and the last chunk. */
const LEAST_BYTES = 8 + 25 + 12;

/** Whether these are the bytes of a PNG picture (ISO/IEC 15948) of a size that may go to the clipboard. */
export function isPictureForClipboard(bytes: Uint8Array): boolean {
  if (bytes.length < LEAST_BYTES || bytes.length > MOST_PICTURE_BYTES) return false;
  if (HEAD.some((byte, at) => bytes[at] !== byte)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(WIDTH_AT), view.getUint32(HEIGHT_AT)];
  return width > 0 && height > 0 && width * height <= MOST_PICTURE_PIXELS;
}
