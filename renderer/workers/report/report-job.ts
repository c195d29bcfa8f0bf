import { fail, ok, type Result } from '#shared/lib/result';
import { now } from '../../db/clock';
import { currentSession } from '../../db/session';
import { startAppWorker } from '../../platform/app-worker';
import { buildWordReport } from '../word-report-job';
import type { CouncilFile, WordReport } from '../word-report-messages';
import fileWorkerUrl from './file-worker?worker&url';
import type { CheckedFile, FileRequest, ReportAnswer, ReportForm, ReportRequest, ReportStep } from './report-messages';
import workerUrl from './report-worker?worker&url';

/** A report to be made; the workspace and the moment are those of the call. */
export type ReportInput = Omit<ReportRequest, 'workspace' | 'generatedAt'>;

export interface FileJob {
  /** Works the report out: the desk of its preview, so that what is worked out there already is not worked out twice. */
  readonly desk: ReportDesk;
  readonly input: ReportInput;
  readonly form: ReportForm;
  /** The council's own Word file, for a Word document. */
  readonly council?: CouncilFile | undefined;
  readonly onStep: (step: ReportStep) => void;
  /** Stops at once, whatever is going on; nothing was written by then. */
  readonly signal: AbortSignal;
}

export interface ReportFile
  extends CheckedFile,
    Pick<WordReport, 'notes'>,
    Pick<ReportAnswer, 'model' | 'cells' | 'leaks'> {}

const BROKE = 'The report could not be built. Nothing was written and your audits are safe. Try once more.';

/**
 * Makes a file of a report in three workers that each see only what they need: one knows the audits, one builds, one has the
 * gates look it through. Those two are gone when it is done, the first stays for the preview. Null where it was stopped.
 */
export async function makeReportFile({
  desk,
  input,
  form,
  council,
  onStep,
  signal,
}: FileJob): Promise<Result<ReportFile> | null> {
  onStep('reading');
  const answer = await orStopped(desk.answer(input), signal);
  if (answer === null || !answer.ok) return answer;
  const { model, privateWords, cells, leaks } = answer.value;
  onStep('building');
  const word = form === 'word' ? await unlessStopped(buildWordReport({ model, council, signal }), signal) : null;
  if (signal.aborted) return null;
  if (word !== null && !word.ok) return word;
  onStep('checking');
  const request: FileRequest = { form, model, privateWords, bytes: word?.value.bytes };
  const file = await inWorker<FileRequest, CheckedFile>(fileWorkerUrl, request, signal);
  if (file === null || 'ok' in file) return file;
  return ok({ ...file, model, cells, leaks, notes: word?.value.notes ?? [] });
}

async function requestOf(input: ReportInput): Promise<ReportRequest> {
  const { workspace, follower } = currentSession();
  // The worker reads the working copy: what was just saved should be in it.
  await follower.idle();
  return { ...input, workspace, generatedAt: now() };
}

/** Null where it was stopped, which that job tells by rejecting. */
async function unlessStopped<T>(job: Promise<T>, signal: AbortSignal): Promise<T | null> {
  try {
    return await job;
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

/** Null where it is stopped first: a worker that is ended never answers, one that is not goes on by itself. */
function orStopped<T>(answer: Promise<T>, signal: AbortSignal): Promise<T | null> {
  if (signal.aborted) return Promise.resolve(null);
  const stopped = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
  return Promise.race([answer, stopped]);
}

/** One question to a worker of its own. Null where it was stopped. */
async function inWorker<Request, Answer>(
  url: string,
  request: Request,
  signal: AbortSignal,
): Promise<Answer | Result<never> | null> {
  if (signal.aborted) return null;
  const worker = startAppWorker(url);
  try {
    return await orStopped(ask<Request, Answer>(worker, request), signal);
  } finally {
    worker.terminate();
  }
}

function ask<Request, Answer>(worker: Worker, request: Request): Promise<Answer | Result<never>> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(fail('internal', BROKE));
    };
    worker.postMessage(request);
  });
}

/** Works out one report after another, for the preview and for files, without doing the same work twice. */
export interface ReportDesk {
  /** For the preview. Null where a later call took its place before its turn came, or the desk was closed. */
  show(input: ReportInput): Promise<Result<ReportAnswer> | null>;
  /** For a file: from the data as they are stored now. Null where the desk was closed. */
  answer(input: ReportInput): Promise<Result<ReportAnswer> | null>;
  close(): void;
}

export function openReportDesk(): ReportDesk {
  let worker: Worker | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let last = 0;
  const closing = new AbortController();
  const { signal } = closing;
  const work = async (input: ReportInput): Promise<Result<ReportAnswer> | null> => {
    const request = await requestOf(input);
    if (signal.aborted) return null;
    worker ??= startAppWorker(workerUrl);
    const answer = await orStopped(ask<ReportRequest, Result<ReportAnswer>>(worker, request), signal);
    if (answer === null) return null;
    if (!answer.ok && answer.error.code === 'internal') {
      // A worker that broke is not asked again.
      worker?.terminate();
      worker = null;
    }
    return answer;
  };
  /** One after the other: the worker has one answer at a time. */
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const answer = turn.then(step);
    turn = answer.catch(() => undefined);
    return answer;
  };
  return {
    show: (input) => {
      last += 1;
      const number = last;
      const isWanted = () => number === last && !signal.aborted;
      return inTurn(async () => {
        const answer = isWanted() ? await work(input) : null;
        return isWanted() ? answer : null;
      });
    },
    answer: ({ stamp: _, ...input }) => inTurn(() => work(input)),
    close: () => {
      closing.abort();
      worker?.terminate();
    },
  };
}
