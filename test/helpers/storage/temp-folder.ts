import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A real folder of its own for one test, gone when the test is over. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
