import { fail, type Result } from '#shared/lib/result';
import { startAppWorker } from '../platform/app-worker';

/**
 * Starts a worker for one request and ends it once it has answered with a Result: what it held is gone when it is done.
 * A worker that breaks is answered with `broke`, a sentence for the person at the desk.
 */
export function runOnce<Request, Answer>(url: string, request: Request, broke: string): Promise<Result<Answer>> {
  return new Promise<Result<Answer>>((resolve) => {
    const worker = startAppWorker(url);
    const settle = (result: Result<Answer>) => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Result<Answer>>) => settle(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      settle(fail('internal', broke));
    });
    worker.postMessage(request);
  });
}
