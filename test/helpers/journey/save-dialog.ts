import type { ElectronApplication } from '@playwright/test';

/** What the app asked the system's save dialog for. */
export interface SaveQuestion {
  /** The name it suggests, without its folder. */
  readonly name: string;
  readonly extensions: readonly string[];
}

/**
 * Answers the system's save dialog, which no test can press, from now on: with a path, or as if it had been cancelled.
 * Everything before and after the dialog stays the app's own.
 */
export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    Reflect.set(globalThis, 'saveQuestions', []);
    dialog.showSaveDialog = async (...args: unknown[]) => {
      Reflect.get(globalThis, 'saveQuestions').push(args.at(-1));
      return { canceled: chosen === null, filePath: chosen ?? '' };
    };
  }, path);
}

/** What the dialog was asked since it was last told how to answer. */
export const saveQuestions = (app: ElectronApplication): Promise<SaveQuestion[]> =>
  app.evaluate(() => {
    const asked: { defaultPath: string; filters: { extensions: string[] }[] }[] = Reflect.get(
      globalThis,
      'saveQuestions',
    );
    return asked.map(({ defaultPath, filters }) => ({
      name: defaultPath.split(/[\\/]/).at(-1) ?? '',
      extensions: filters.flatMap(({ extensions }) => extensions),
    }));
  });
