import { startPortWorker } from '../start-port-worker';
import { PageSource, type StartPagesPort } from './page-source';
import type { PagesRequest } from './pages-messages';
import workerUrl from './pages-worker?worker&url';

/** Far above what a council may set for reading (settings allow 5,000). */
const MOST_PAGES = 5_000;
/** A page of a plan takes a fraction of one; a scan at 600 dots an inch on a slow laptop a few. */
const SECONDS_A_PAGE = 20;

/** Pages of a PDF that is still to be opened. Close it when they are out of sight. */
export const newPageSource = (): PageSource =>
  new PageSource(startPagesWorker, { mostPages: MOST_PAGES, seconds: SECONDS_A_PAGE });

const startPagesWorker: StartPagesPort = (listener) =>
  startPortWorker<PagesRequest>(workerUrl, listener, (request) =>
    request.kind === 'open' ? [request.bytes.buffer] : [],
  );
