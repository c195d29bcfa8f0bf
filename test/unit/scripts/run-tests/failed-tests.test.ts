import { describe, expect, it } from 'vitest';
import { failedByPlaywright, failedByVitest, failureLines } from '../../../../scripts/run-tests/failed-tests';

const vitestReport = {
  testResults: [
    {
      name: 'a.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { fullName: 'adds', status: 'passed', failureMessages: [] },
        { fullName: 'takes away', status: 'failed', failureMessages: ['2 is not 3\nseed: 7'] },
      ],
    },
    { name: 'b.test.ts', status: 'failed', message: 'cannot be loaded', assertionResults: [] },
  ],
};

const spec = (title: string, ok: boolean, status: string) => ({
  title,
  file: 'c.test.ts',
  line: 5,
  ok,
  tests: [{ status, results: [{ errors: ok ? [] : [{ message: 'no such button' }] }] }],
});
const playwrightReport = {
  suites: [
    {
      specs: [spec('opens', true, 'expected')],
      suites: [{ specs: [spec('closes', false, 'unexpected'), spec('flickers', true, 'flaky')] }],
    },
  ],
  errors: [{ message: 'a teardown broke' }],
};

describe('the failures that close a run', () => {
  it('are those of vitest, with files that could not be loaded', () => {
    expect(failedByVitest(vitestReport)).toEqual([
      { name: 'a.test.ts › takes away', said: '2 is not 3\nseed: 7' },
      { name: 'b.test.ts', said: 'cannot be loaded' },
    ]);
  });

  it('are those of Playwright at any depth, with flaky ones and errors outside of tests', () => {
    expect(failedByPlaywright(playwrightReport).map(({ name }) => name)).toEqual([
      'c.test.ts:5 › closes',
      'c.test.ts:5 › flickers',
      'outside of any test',
    ]);
  });

  it('are told by name with the first lines of what was said, and not at all where nothing failed', () => {
    const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
    const lines = failureLines([{ name: 'd.test.ts › goes on', said: long }, ...failedByVitest(vitestReport)]);
    expect(lines).toContain('FAILED a.test.ts › takes away\n    2 is not 3\n    seed: 7\n');
    expect(failedByVitest({ testResults: [{ ...vitestReport.testResults[1], message: long }] })[0]?.said).toMatch(
      /line 11$/,
    );
    expect(failureLines([])).toBe('');
  });
});
