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
  const request = await requestOf(input);
  if (stopped.aborted) return null;
  const worker = startAppWorker(workerUrl);
  try {
    return await Promise.race([ask(worker, request, onStep), once(stopped)]);
  } finally {
    worker.terminate();
  }
}

const once = (stopped: AbortSignal): Promise<null> =>
  new Promise((resolve) => stopped.addEventListener('abort', () => resolve(null)));

async function requestOf(input: ReportInput): Promise<ReportRequest> {
  const { workspace, follower } = currentSession();
  // The worker reads the working copy: what was just saved should be in it.
  await follower.idle();
  return { ...input, workspace, generatedAt: now() };
}

function ask(
  worker: Worker,
  request: ReportRequest,
  onStep: (step: ReportStep) => void = () => undefined,
): Promise<Result<ReportAnswer>> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ReportMessage>) => {
      if (data.kind === 'step') onStep(data.step);
      else resolve(data.result);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(fail('internal', BROKE));
    };
    worker.postMessage(request);
  });
}

/** Works out one report after another while a preview is looked at, without reading the same stored data each time. */
export interface PreviewDesk {
  /** Null where a later call took its place before its turn came, or the desk was closed. */
  show(input: ReportInput): Promise<Result<ReportAnswer> | null>;
  close(): void;
}

export function openPreviewDesk(): PreviewDesk {
  let worker: Worker | null = null;
  let turn = Promise.resolve();
  let last = 0;
  let isClosed = false;
  const work = async (input: ReportInput, number: number): Promise<Result<ReportAnswer> | null> => {
    const request = await requestOf(input);
    if (isClosed || number !== last) return null;
    worker ??= startAppWorker(workerUrl);
    const answer = await ask(worker, request);
    // A worker that broke is not asked again.
    if (!answer.ok && answer.error.code === 'internal') {
      worker?.terminate();
      worker = null;
    }
    return number === last && !isClosed ? answer : null;
  };
  return {
    show: (input) => {
      last += 1;
      const number = last;
      const answer = turn.then(() => (number === last ? work(input, number) : null));
      turn = answer.then(
        () => undefined,
        () => undefined,
      );
      return answer;
    },
    close: () => {
      isClosed = true;
      worker?.terminate();
    },
  };
}

const BROKE = 'The report could not be built. Nothing was written and your audits are safe. Try once more.';
