import { describe, expect, it } from 'vitest';
import { addTallies, closingLine, NO_REPORT, tallyPlaywright, tallyVitest } from '../../../../scripts/run-tests/tally';

const vitest = (changes: object = {}) => ({
  numPassedTests: 10,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 2,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
  ...changes,
});
const playwright = (stats: object = {}, errors: unknown[] = []) => ({
  errors,
  stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 1, ...stats },
});

describe('the closing count', () => {
  it('adds up both runners', () => {
    const total = addTallies([tallyVitest(vitest(), 0), tallyPlaywright(playwright(), 0)]);
    expect(closingLine(total)).toBe('15 passed, 0 failed, 4 skipped');
  });

  it('counts a test file that could not be loaded as a failure', () => {
    const report = vitest({ testResults: [{ status: 'failed', assertionResults: [] }] });
    expect(tallyVitest(report, 1)).toEqual({ passed: 10, failed: 1, skipped: 3 });
  });

  it('counts an error after the last test, of which only the exit code tells', () => {
    expect(tallyVitest(vitest(), 1).failed).toBe(1);
    expect(tallyPlaywright(playwright(), 1).failed).toBe(1);
  });

  it('does not count a failure twice when the exit code tells of it too', () => {
    expect(tallyVitest(vitest({ numFailedTests: 2 }), 1).failed).toBe(2);
    expect(tallyPlaywright(playwright({ unexpected: 3 }), 1).failed).toBe(3);
  });

  it('counts a flaky test and an error outside any test as failures', () => {
    expect(tallyPlaywright(playwright({ flaky: 1 }, ['boom']), 1).failed).toBe(2);
  });

  it('never takes a runner that left no report for a success', () => {
    expect(closingLine(addTallies([tallyVitest(vitest(), 0), NO_REPORT]))).toBe('10 passed, 1 failed, 3 skipped');
  });

  it('refuses a report it does not understand rather than counting nothing', () => {
    expect(() => tallyVitest({}, 0)).toThrow();
    expect(() => tallyPlaywright({}, 0)).toThrow();
  });
});
