import type { ElectronApplication } from '@playwright/test';

/** A picture as it is on the system's clipboard: pixels across and down, and the red, green and blue of its first one. */
export interface CopiedPicture {
  readonly width: number;
  readonly height: number;
  readonly corner: readonly number[];
}

export const copiedText = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());

/** Null where no picture has been copied. */
export const copiedPicture = (app: ElectronApplication): Promise<CopiedPicture | null> =>
  app.evaluate(async ({ clipboard, nativeImage }) => {
    // The clipboard of Electron 45 has items; that of its stand-in has a call for pictures.
    const bytes = async () => {
      const older: unknown = Reflect.get(clipboard, 'readImage');
      if (typeof older === 'function') return Reflect.apply(older, clipboard, []).toPNG();
      const item = (await clipboard.read()).find(({ types }) => types.includes('image/png'));
      const blob = await item?.getType('image/png');
      return blob instanceof Blob ? Buffer.from(await blob.arrayBuffer()) : Buffer.alloc(0);
    };
    const picture = nativeImage.createFromBuffer(await bytes());
    if (picture.isEmpty()) return null;
    return { ...picture.getSize(), corner: [...picture.toBitmap().subarray(0, 3)] };
  });
