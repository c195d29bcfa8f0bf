import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { runToEnd } from '../run-app/run-to-end';
import { PROJECT_FOLDER } from '../system/project-folder';
import { type FailedTest, failedByPlaywright, failedByVitest } from './failed-tests';
import { NO_REPORT, type Tally, tallyPlaywright, tallyVitest } from './tally';

/** One test runner: how it is started, where it leaves its report and how that is counted. */
interface Suite {
  readonly program: string;
  readonly args: readonly string[];
  readonly report: string;
  readonly tally: (report: unknown, exitCode: number) => Tally;
  readonly failures: (report: unknown) => FailedTest[];
}

/** How a suite ended: its counts, and the tests that failed. */
export interface SuiteEnd {
  readonly tally: Tally;
  readonly failed: readonly FailedTest[];
}

const VITEST_REPORT = join(PROJECT_FOLDER, 'test-results/vitest.json');

const SUITES = {
  vitest: {
    program: join(packageFolder('vitest'), 'vitest.mjs'),
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
    report: VITEST_REPORT,
    tally: tallyVitest,
    failures: failedByVitest,
  },
  e2e: {
    program: join(packageFolder('@playwright/test'), 'cli.js'),
    args: ['test'],
    // As playwright.config.ts says.
    report: join(PROJECT_FOLDER, 'test-results/e2e.json'),
    tally: tallyPlaywright,
    failures: failedByPlaywright,
  },
} as const satisfies Record<string, Suite>;

export type SuiteName = keyof typeof SUITES;
export const SUITE_NAMES = ['vitest', 'e2e'] as const satisfies readonly SuiteName[];

/** Runs one suite to its end, showing what it prints, and counts its report. */
export async function runSuite(name: SuiteName, filters: readonly string[]): Promise<SuiteEnd> {
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
  if (report === undefined) {
    return { tally: NO_REPORT, failed: [] };
  }
  const read: unknown = JSON.parse(report);
  return { tally: suite.tally(read, exitCode), failed: suite.failures(read) };
}

function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
