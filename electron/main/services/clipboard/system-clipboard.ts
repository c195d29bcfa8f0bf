import { clipboard, nativeImage } from 'electron';
import type { PutPicture } from './copy-picture';

/** Writes to the clipboard only; nothing here ever reads it. */
export const putOnClipboard: PutPicture = (bytes) => {
  const picture = nativeImage.createFromBuffer(Buffer.from(bytes));
  if (picture.isEmpty()) return false;
  clipboard.writeImage(picture);
  return true;
};
