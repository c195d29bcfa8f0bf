import { parentPort } from 'node:worker_threads';
import type { IntakeErrorCode } from '#shared/domain/plan/intake-errors';
import type { IntakeLimits } from '#shared/domain/plan/intake-limits';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { readPlanFile } from '#shared/intake/read-plan-file';
import type { Result } from '#shared/lib/result';

export interface ReaderRequest {
  readonly bytes: Uint8Array;
  readonly limits: IntakeLimits;
}

export type ReaderReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly result: Result<PlanText, IntakeErrorCode> };

const port = parentPort;
if (!port) throw new Error('The plan reader runs only as a worker thread.');

const reply = (message: ReaderReply) => port.postMessage(message);

port.on('message', async ({ bytes, limits }: ReaderRequest) => {
  reply({ kind: 'read', result: await readPlanFile(bytes, limits) });
});
reply({ kind: 'ready' });
