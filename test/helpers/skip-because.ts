import { test } from '@playwright/test';

/** A test's name that says why it does not run on this machine, so that a green run cannot hide it. */
export const named = (name: string, reason: string | undefined): string =>
  reason === undefined ? name : `${name} (not on this machine: ${reason})`;

/** Ends the running test as skipped where there is a reason; goes on where there is none. */
export function skipBecause(reason: string | undefined): void {
  if (reason !== undefined) test.info().skip(true, reason);
}
