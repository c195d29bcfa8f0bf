/** A picture as the system has read it. */
interface ReadPicture {
  readonly isEmpty: () => boolean;
  readonly toPNG: () => Uint8Array;
}

/** The parts of Electron's main process that put a picture on the clipboard, as they are documented for Electron 45. */
export interface ClipboardParts<Item, Picture extends ReadPicture> {
  readonly clipboard: { readonly write: (items: Item[]) => Promise<void> };
  /** Values by MIME type: of a picture a Blob of that very type. */
  readonly toItem: (items: Record<string, Blob>) => Item;
  readonly toPicture: (bytes: Buffer) => Picture;
}

const PNG = 'image/png';

/**
 * Puts a picture on the clipboard; false where the system cannot read it, and nothing is written then. Rejects where the
 * system refuses. What is copied is what Chromium has read and written anew, not the bytes as they came.
 */
export async function writePicture<Item, Picture extends ReadPicture>(
  { clipboard, toItem, toPicture }: ClipboardParts<Item, Picture>,
  bytes: Uint8Array,
): Promise<boolean> {
  const picture = toPicture(Buffer.from(bytes));
  if (picture.isEmpty()) return false;
  // Stand-in runtimes have the clipboard of before Electron 45: a call for pictures, and no items.
  const older: unknown = Reflect.get(clipboard, 'writeImage');
  if (typeof older === 'function') Reflect.apply(older, clipboard, [picture]);
  else await clipboard.write([toItem({ [PNG]: new Blob([new Uint8Array(picture.toPNG())], { type: PNG }) })]);
  return true;
}
