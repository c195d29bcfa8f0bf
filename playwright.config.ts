import { defineConfig } from '@playwright/test';

/**
 * The real application in a real window. One worker, because every test starts an Electron of its own and the tests
 * that kill it must not disturb a neighbour; no retries, because a test that passes the second time has found a fault.
 */
export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './scripts/virtual-display/playwright-setup.ts',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/e2e',
  timeout: 120_000,
  // CI has 90 minutes for everything: better a named failure than an end without a word.
  globalTimeout: 70 * 60_000,
  expect: { timeout: 15_000 },
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
