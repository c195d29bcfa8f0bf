import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PROJECT_FOLDER } from '../../../scripts/system/project-folder';

/** What runs in the worker besides the library: it takes all files, converts them one after the other, and says how long. */
const WORKER = `
postMessage('ready');
onmessage = async ({ data }) => {
  const from = performance.now();
  let characters = 0;
  for (const arrayBuffer of data) characters += (await mammoth.convertToHtml({ arrayBuffer })).value.length;
  postMessage({ took: performance.now() - from, characters });
};`;

/** The worker's code: the library as it is published for browsers, and the few lines above. */
export const mammothWorkerCode = async (): Promise<string> =>
  `${await readFile(join(PROJECT_FOLDER, 'node_modules/mammoth/mammoth.browser.min.js'), 'utf8')}\n${WORKER}`;

/**
 * Converts files with mammoth alone, one after the other in one worker of its own in this page. Starting the worker and
 * reading the files are not counted, which is to the library's advantage.
 *
 * @param page an empty window with a file input.
 * @returns milliseconds for all of them.
 */
export async function convertWithMammoth(page: Page, paths: readonly string[], code: string): Promise<number> {
  await page.getByLabel('Files').setInputFiles([...paths]);
  const { took, characters } = await page.evaluate(async (source) => {
    const input = document.querySelector('input');
    const files = await Promise.all([...(input?.files ?? [])].map((file) => file.arrayBuffer()));
    const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const worker = new Worker(address);
    const answer = () =>
      new Promise<{ took: number; characters: number }>((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = () => reject(new Error('The worker failed.'));
      });
    await answer();
    worker.postMessage(files, files);
    const done = await answer();
    worker.terminate();
    URL.revokeObjectURL(address);
    return done;
  }, code);
  // An empty result would be quick too.
  if (characters < paths.length * 10_000) throw new Error(`mammoth answered ${characters} characters only.`);
  return took;
}
