import process from 'node:process';
import { parentPort } from 'node:worker_threads';
import type { IntakeLimits } from '#shared/domain/plan/intake-limits';
import { type PlanFileResult, readPlanFile } from '#shared/intake/read-plan-file';

export interface ReaderRequest {
  readonly bytes: Uint8Array;
  readonly limits: IntakeLimits;
}

export type ReaderReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly result: PlanFileResult }
  /** A fault of the program. Its name only: a message could hold words of the plan. */
  | { readonly kind: 'failed'; readonly name: string };

const port = parentPort;
if (!port) throw new Error('The plan reader runs only as a worker thread.');

// pdf.js gives up parts of a broken file in promises that nobody waits for; the answer comes all the same, or the clock does.
process.on('unhandledRejection', () => undefined);

const reply = (message: ReaderReply) => port.postMessage(message);

port.on('message', async ({ bytes, limits }: ReaderRequest) => {
  try {
    reply({ kind: 'read', result: await readPlanFile(bytes, limits) });
  } catch (error) {
    reply({ kind: 'failed', name: error instanceof Error ? error.name : 'unknown fault' });
  }
});
reply({ kind: 'ready' });
