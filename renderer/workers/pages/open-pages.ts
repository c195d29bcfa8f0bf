import { startAppWorker } from '../../platform/app-worker';
import { PageSource, type StartPagesPort } from './page-source';
import workerUrl from './pages-worker?worker&url';

/** Far above what a council may set for reading (settings allow 5,000). */
const MOST_PAGES = 5_000;
/** A page of a plan takes a fraction of one; a scan at 600 dots an inch on a slow laptop a few. */
const SECONDS_A_PAGE = 20;

/** The pages of a PDF, not opened yet. Close it when they are out of sight. */
export const pagesOf = (bytes: Uint8Array): PageSource =>
  new PageSource(startPagesWorker, { bytes, mostPages: MOST_PAGES, seconds: SECONDS_A_PAGE });

const startPagesWorker: StartPagesPort = ({ message, crash }) => {
  const worker = startAppWorker(workerUrl);
  const { port1: port, port2: theirs } = new MessageChannel();
  port.addEventListener('message', ({ data }) => message(data));
  port.addEventListener('messageerror', crash);
  port.start();
  worker.addEventListener('error', (event) => {
    // An error of pdf.js may quote the plan; handled here, it does not reach the console.
    event.preventDefault();
    crash();
  });
  worker.postMessage(null, [theirs]);
  return {
    post: (request) => port.postMessage(request, request.kind === 'open' ? [request.bytes.buffer] : []),
    terminate: () => {
      worker.terminate();
      port.close();
    },
  };
};
