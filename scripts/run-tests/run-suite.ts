import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { runToEnd } from '../run-app/run-to-end';
import { PROJECT_FOLDER } from '../system/project-folder';
import { NO_REPORT, type Tally, tallyPlaywright, tallyVitest } from './tally';

/** One test runner: how it is started, where it leaves its report and how that is counted. */
interface Suite {
  readonly program: string;
  readonly args: readonly string[];
  readonly report: string;
  readonly tally: (report: unknown, exitCode: number) => Tally;
}

const VITEST_REPORT = join(PROJECT_FOLDER, 'test-results/vitest.json');

const SUITES = {
  vitest: {
    program: join(packageFolder('vitest'), 'vitest.mjs'),
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
    report: VITEST_REPORT,
    tally: tallyVitest,
  },
  e2e: {
    program: join(packageFolder('@playwright/test'), 'cli.js'),
    args: ['test'],
    // As playwright.config.ts says.
    report: join(PROJECT_FOLDER, 'test-results/e2e.json'),
    tally: tallyPlaywright,
  },
} as const satisfies Record<string, Suite>;

export type SuiteName = keyof typeof SUITES;
export const SUITE_NAMES = ['vitest', 'e2e'] as const satisfies readonly SuiteName[];

/** Runs one suite to its end, showing what it prints, and counts its report. */
export async function runSuite(name: SuiteName, filters: readonly string[]): Promise<Tally> {
  const suite: Suite = SUITES[name];
  await mkdir(dirname(suite.report), { recursive: true });
  // An earlier run's report must never be counted for this one.
  await rm(suite.report, { force: true });
  const exitCode = await runToEnd({
    command: execPath,
    args: [suite.program, ...suite.args, ...filters],
    cwd: PROJECT_FOLDER,
  });
  const report = await readFile(suite.report, 'utf8').catch(() => undefined);
  return report === undefined ? NO_REPORT : suite.tally(JSON.parse(report), exitCode);
}

function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
