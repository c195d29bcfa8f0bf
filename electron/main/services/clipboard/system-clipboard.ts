import { ClipboardItem, clipboard, nativeImage } from 'electron';
import type { PutPicture } from './copy-picture';
import { writePicture } from './write-picture';

/** Writes to the clipboard only; nothing here ever reads it. */
export const putOnClipboard: PutPicture = (bytes) =>
  writePicture(
    { clipboard, toItem: (items) => new ClipboardItem(items), toPicture: (from) => nativeImage.createFromBuffer(from) },
    bytes,
  );
