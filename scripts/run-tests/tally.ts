import { z } from 'zod';

/** How many tests a run passed, failed and skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The parts of vitest's JSON report that count. */
const vitestReportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** The parts of Playwright's JSON report that count. */
const playwrightReportSchema = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/**
 * Counts a vitest report. A file that could not be loaded holds no test to fail and counts as one failure; so does an
 * exit code that no failure in the report explains, such as an error after the last test.
 */
export function tallyVitest(report: unknown, exitCode: number): Tally {
  const run = vitestReportSchema.parse(report);
  const unloaded = run.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: run.numPassedTests,
    failed: atLeastOneUnlessClean(run.numFailedTests + unloaded.length, exitCode),
    skipped: run.numPendingTests + run.numTodoTests,
  };
}

/** Counts a Playwright report. An error outside any test is a failure, and so is a test that passed at a second try. */
export function tallyPlaywright(report: unknown, exitCode: number): Tally {
  const { errors, stats } = playwrightReportSchema.parse(report);
  return {
    passed: stats.expected,
    failed: atLeastOneUnlessClean(stats.unexpected + stats.flaky + errors.length, exitCode),
    skipped: stats.skipped,
  };
}

function atLeastOneUnlessClean(failed: number, exitCode: number): number {
  return exitCode === 0 ? failed : Math.max(failed, 1);
}

/** A part of the run that left no report at all: it has failed, whatever it printed. */
export const NO_REPORT: Tally = { passed: 0, failed: 1, skipped: 0 };

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    skipped: tallies.reduce((sum, tally) => sum + tally.skipped, 0),
  };
}

/** The line that closes a test run. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
