import { z } from 'zod';

/** A test that failed: its file and title, and the first lines of what was said of it. */
export interface FailedTest {
  readonly name: string;
  readonly said: string;
}

/** So many lines tell a property's seed and counterexample, and yet leave room for the next failure. */
const LINES_SHOWN = 12;

const vitestFileSchema = z.object({
  name: z.string(),
  status: z.string(),
  message: z.string(),
  assertionResults: z.array(
    z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
  ),
});
const vitestReportSchema = z.object({ testResults: z.array(vitestFileSchema) });

/** The tests that failed by a vitest report, and the files that could not be loaded. */
export function failedByVitest(report: unknown): FailedTest[] {
  return vitestReportSchema.parse(report).testResults.flatMap((file) => {
    if (file.status === 'failed' && file.assertionResults.length === 0) {
      return [{ name: file.name, said: firstLines(file.message) }];
    }
    return file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => ({
        name: `${file.name} › ${test.fullName}`,
        said: firstLines(test.failureMessages?.join('\n') ?? ''),
      }));
  });
}

const errorSchema = z.object({ message: z.string().optional() });
const specSchema = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  ok: z.boolean(),
  tests: z.array(
    z.object({ status: z.string(), results: z.array(z.object({ errors: z.array(errorSchema).default([]) })) }),
  ),
});
const suiteSchema = z.object({
  specs: z.array(specSchema),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});
const playwrightReportSchema = z.object({ suites: z.array(suiteSchema), errors: z.array(errorSchema) });

/** The tests that failed, or passed at a second try only, by a Playwright report, and the errors outside any test. */
export function failedByPlaywright(report: unknown): FailedTest[] {
  const { suites, errors } = playwrightReportSchema.parse(report);
  const outside = errors.map((error) => ({ name: 'outside of any test', said: firstLines(error.message ?? '') }));
  return [...suites.flatMap(failedInSuite), ...outside];
}

function failedInSuite(suite: z.infer<typeof suiteSchema>): FailedTest[] {
  const own = suite.specs
    .filter((spec) => !spec.ok || spec.tests.some(({ status }) => status === 'flaky'))
    .map((spec) => ({
      name: `${spec.file}:${spec.line} › ${spec.title}`,
      said: firstLines(
        spec.tests
          .flatMap(({ results }) => results)
          .flatMap((result) => result.errors)
          .map(({ message }) => message ?? '')
          .join('\n'),
      ),
    }));
  return [...own, ...(suite.suites ?? []).flatMap(failedInSuite)];
}

function firstLines(text: string): string {
  return text.split('\n').slice(0, LINES_SHOWN).join('\n');
}

/** What closes a run after failures, so that the end of a long log names them all. Empty where nothing failed. */
export function failureLines(failed: readonly FailedTest[]): string {
  return failed.map(({ name, said }) => `FAILED ${name}\n${said.replace(/^/gm, '    ')}\n`).join('');
}
