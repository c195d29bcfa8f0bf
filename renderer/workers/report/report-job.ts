import { fail, type Result } from '#shared/lib/result';
import { now } from '../../db/clock';
import { currentSession } from '../../db/session';
import { startAppWorker } from '../../platform/app-worker';
import type { ReportAnswer, ReportMessage, ReportRequest, ReportStep } from './report-messages';
import workerUrl from './report-worker?worker&url';

/** A report to be made; the workspace and the moment are those of the call. */
export type ReportInput = Omit<ReportRequest, 'workspace' | 'generatedAt'>;

/** One that is being made. */
export interface ReportJob {
  /** Null where it was stopped. */
  readonly made: Promise<Result<ReportAnswer> | null>;
  readonly stop: () => void;
}

/**
 * Makes a report of what is stored, in a worker that is gone when it is done: it holds every audit while it works. Stopping ends
 * it at once; nothing was written by then.
 */
export function makeReport(input: ReportInput, onStep: (step: ReportStep) => void = () => undefined): ReportJob {
  const stopper = new AbortController();
  return { made: make(input, onStep, stopper.signal), stop: () => stopper.abort() };
}

async function make(
  input: ReportInput,
  onStep: (step: ReportStep) => void,
  stopped: AbortSignal,
): Promise<Result<ReportAnswer> | null> {
  const { workspace, follower } = currentSession();
  // The worker reads the working copy: what was just saved should be in it.
  await follower.idle();
  if (stopped.aborted) return null;
  const worker = startAppWorker(workerUrl);
  try {
    return await new Promise((resolve) => {
      stopped.addEventListener('abort', () => resolve(null));
      worker.addEventListener('message', ({ data }: MessageEvent<ReportMessage>) => {
        if (data.kind === 'step') onStep(data.step);
        else resolve(data.result);
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        resolve(fail('internal', BROKE));
      });
      worker.postMessage({ ...input, workspace, generatedAt: now() } satisfies ReportRequest);
    });
  } finally {
    worker.terminate();
  }
}

const BROKE = 'The report could not be built. Nothing was written and your audits are safe. Try once more.';
