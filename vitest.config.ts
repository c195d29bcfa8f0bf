import { defineConfig } from 'vitest/config';

/** A machine that does much else at once needs more than the second that is allowed otherwise. */
const PATIENT = { timeout: 10_000 };

/**
 * Two projects over plain Node: `unit` mirrors the source one file at a time, `integration` joins several real parts.
 * The real window is tested by Playwright (playwright.config.ts), so neither needs a browser environment.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
          // Laying out a whole report for its page numbers takes a while where much else is done at once.
          hookTimeout: 60_000,
          expect: { poll: PATIENT },
        },
      },
      {
        test: {
          name: 'integration',
          environment: 'node',
          include: ['test/integration/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
          expect: { poll: PATIENT },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
