import { expect, type Locator, type Page } from '@playwright/test';

/** What the window says became of one file. */
export interface LoadedLine {
  readonly fileName: string;
  /** One word: `Added`, `Refused`, `Already there` … */
  readonly outcome: string;
  /** The sentence under the name; empty where there is none. */
  readonly message: string;
  readonly warnings: readonly string[];
}

/** Files that exist, or files made up on the spot. */
export type PlanFiles = readonly string[] | readonly { readonly name: string; readonly bytes: Uint8Array }[];

/**
 * Gives files to the app through its own file input, as the file picker does, and waits until each has its outcome.
 *
 * @param timeoutMs for all of them together.
 */
export async function loadPlans(window: Page, files: PlanFiles, timeoutMs = 60_000): Promise<LoadedLine[]> {
  await choosePlans(window, files);
  const run = newestRun(window);
  await expect(run.getByText(`${files.length} of ${files.length} files`)).toBeVisible({ timeout: timeoutMs });
  return readLines(run);
}

/** Gives files to the app and does not wait. */
export async function choosePlans(window: Page, files: PlanFiles): Promise<void> {
  const chosen = files.map((file) =>
    typeof file === 'string'
      ? file
      : { name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes) },
  );
  const paths = chosen.filter((file) => typeof file === 'string');
  const buffers = chosen.filter((file) => typeof file !== 'string');
  await window.getByLabel('Plan files').setInputFiles(paths.length > 0 ? paths : buffers);
}

const newestRun = (window: Page): Locator =>
  window.getByRole('region', { name: 'Loading plans' }).locator('.import-run').first();

async function readLines(run: Locator): Promise<LoadedLine[]> {
  const lines = await run.getByRole('listitem').all();
  return Promise.all(
    lines.map(async (line) => ({
      fileName: (await line.locator('.import-name').textContent()) ?? '',
      outcome: (await line.locator('.import-word').textContent()) ?? '',
      message: (await line.locator('.import-message').allTextContents()).join(' '),
      warnings: await line.locator('.import-warning').allTextContents(),
    })),
  );
}
