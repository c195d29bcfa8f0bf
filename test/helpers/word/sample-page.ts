import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_FOLDER } from '../../../scripts/system/project-folder';

export interface SamplePage {
  readonly html: string;
  readonly tables: number;
  /** Titles of its charts. */
  readonly charts: readonly string[];
}

/** The web page of the sample report, made in a process of its own: Playwright's loader takes no JSON modules. */
export async function samplePage(): Promise<SamplePage> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(PROJECT_FOLDER, 'node_modules/tsx/dist/cli.mjs'),
      join(PROJECT_FOLDER, 'test/helpers/word/print-sample-page.ts'),
    ],
    { maxBuffer: 16 * 1024 * 1024 },
  );
  return JSON.parse(stdout);
}
