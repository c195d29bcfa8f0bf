import type { ElectronApplication } from '@playwright/test';

/**
 * Answers the system's save dialog, which no test can press: with a path, or as if it had been cancelled. Everything
 * before and after the dialog stays the app's own.
 */
export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async (...args: unknown[]) => {
      Reflect.set(globalThis, 'lastSaveDialog', args.at(-1));
      return { canceled: chosen === null, filePath: chosen ?? '' };
    };
  }, path);
}

/** What the app last asked the dialog for: the name it suggests, without its folder, and the kinds of file. */
export async function lastSaveDialog(app: ElectronApplication): Promise<{ name: string; extensions: string[] }> {
  return app.evaluate(() => {
    const { defaultPath, filters } = Reflect.get(globalThis, 'lastSaveDialog');
    return {
      name: String(defaultPath).split(/[\\/]/).at(-1) ?? '',
      extensions: filters.flatMap((filter: { extensions: string[] }) => filter.extensions),
    };
  });
}
