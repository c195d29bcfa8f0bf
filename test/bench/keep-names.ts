import type { Page } from '@playwright/test';

/**
 * Lets the page run functions handed over from here: the TypeScript runner keeps the names of inner functions through a
 * helper of its own, which a page lacks. Needed once for each page.
 */
export const acceptNamedFunctions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Reflect.set(globalThis, '__name', (named: unknown) => named);
  });
