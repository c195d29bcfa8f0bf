import { ClipboardItem, clipboard, nativeImage } from 'electron';
import type { PutPicture } from './copy-picture';

/** Writes to the clipboard only; nothing here ever reads it. */
export const putOnClipboard: PutPicture = async (bytes) => {
  const picture = nativeImage.createFromBuffer(Buffer.from(bytes));
  if (picture.isEmpty()) return false;
  // Stand-in runtimes have the clipboard of before Electron 45, and no items.
  if ('writeImage' in clipboard && typeof clipboard.writeImage === 'function') clipboard.writeImage(picture);
  // What is copied is what Chromium has read and written anew, not the bytes as they came.
  else await clipboard.write([new ClipboardItem({ 'image/png': new Blob([new Uint8Array(picture.toPNG())]) })]);
  return true;
};
