import type { ElectronApplication } from '@playwright/test';

/**
 * Keeps everything that the window asks of the stored documents waiting, as a slow disk does, until it is let go of.
 *
 * @returns lets go; what was asked for is then answered by the app's own handler.
 */
export async function holdDocuments(app: ElectronApplication): Promise<() => Promise<void>> {
  await app.evaluate(({ ipcMain }) => {
    const channel = 'document:get';
    // Electron has no public way to a handler that is there already.
    const own: (...args: unknown[]) => unknown = Reflect.get(ipcMain, '_invokeHandlers').get(channel);
    const held = new Promise<void>((letGo) => Reflect.set(globalThis, 'letDocumentsGo', letGo));
    ipcMain.removeHandler(channel);
    ipcMain.handle(channel, async (...args) => {
      await held;
      return own(...args);
    });
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'letDocumentsGo')());
}
