import { COUNCIL_FILE_ERRORS, type CouncilFileErrorCode } from '#shared/domain/report/council-file-errors';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { fail, type Result } from '#shared/lib/result';
import { startAppWorker } from '../platform/app-worker';
import type { CouncilFile, WordReport, WordReportRequest } from './word-report-messages';
import workerUrl from './word-report-worker?worker&url';

export interface WordReportJob {
  readonly model: ReportModel;
  /** The council's own file, for its style or as a template; read in the worker and nowhere else. */
  readonly council?: CouncilFile | undefined;
  /** Ends the worker and rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A report takes a few seconds; a file that takes longer than this was made to. */
const SECONDS_WITH_COUNCIL_FILE = 60;

const BROKE = 'The report could not be built. Nothing was written and your audits are safe. Try once more.';

/**
 * The Word file of a report, built in a worker of its own that sees the model and nothing else. Hand the bytes to the gates and
 * then to `saveReport`. Every failure is a sentence for the person at the desk.
 */
export function buildWordReport({
  model,
  council,
  signal,
}: WordReportJob): Promise<Result<WordReport, CouncilFileErrorCode | 'internal'>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(signal.reason);
    const worker = startAppWorker(workerUrl);
    const limit = council === undefined ? undefined : SECONDS_WITH_COUNCIL_FILE * 1_000;
    const timer =
      limit === undefined ? undefined : setTimeout(() => settle(fail('timeout', COUNCIL_FILE_ERRORS.timeout)), limit);
    const cancel = () => {
      end();
      reject(signal?.reason);
    };
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
    };
    const settle = (result: Result<WordReport, CouncilFileErrorCode | 'internal'>) => {
      end();
      resolve(result);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<Result<WordReport, CouncilFileErrorCode>>) =>
      settle(data),
    );
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      settle(fail('internal', BROKE));
    });
    worker.postMessage({ model, council } satisfies WordReportRequest);
  });
}
