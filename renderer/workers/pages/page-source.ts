import type { PortListener, WorkerPort } from '../start-port-worker';
import { type PagesAnswer, type PagesRequest, pagesAnswerSchema } from './pages-messages';

/** Tests hand in their own. */
export type StartPagesPort = (listener: PortListener) => WorkerPort<PagesRequest>;

type Opened = Extract<PagesAnswer, { kind: 'opened' }>;
export type RefusedPages = Extract<PagesAnswer, { kind: 'refused' }>['code'] | 'slow' | 'broken';
/** Why a page is not there: it took too long, it cannot be read, or too much went wrong for more attempts. */
export type PageFailure = 'slow' | 'broken' | 'given-up';

export type OpenedPages =
  | { readonly ok: true; readonly frames: Opened['frames'] }
  | { readonly ok: false; readonly why: RefusedPages };
export type DrawnAnswer = Extract<PagesAnswer, { kind: 'drawn' }>;
export type TextAnswer = Extract<PagesAnswer, { kind: 'text' }>;

interface Asked {
  /** Null for the file as a whole. */
  readonly page: number | null;
  readonly request: (id: number) => Exclude<PagesRequest, { kind: 'drop' }>;
  readonly signal: AbortSignal | null;
  readonly settle: (outcome: PagesAnswer | PageFailure) => void;
}

export interface PageSourceOptions {
  readonly mostPages: number;
  /** For opening the file and for each page. */
  readonly seconds: number;
}

/** A file that broke this many workers is not tried again. */
const MOST_WORKERS = 4;

/**
 * The pages of one PDF, drawn one after the other in a worker. What is called off while it waits is never drawn; what
 * takes too long or breaks the worker costs that page alone: the worker is thrown away and another goes on.
 */
export class PageSource {
  readonly #start: StartPagesPort;
  readonly #options: PageSourceOptions;
  /** Pages that cost a worker: they are not tried again. */
  readonly #lost = new Map<number, PageFailure>();
  #waiting: Asked[] = [];
  #running: { readonly id: number; readonly asked: Asked; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  #port: WorkerPort<PagesRequest> | null = null;
  #bytes: Uint8Array = new Uint8Array();
  #lastId = 0;
  #workers = 0;
  #isOpen = false;
  #isClosed = false;

  constructor(start: StartPagesPort, options: PageSourceOptions) {
    this.#start = start;
    this.#options = options;
  }

  /** Starts a worker ahead: it reads its own program while the file is still being fetched. */
  start(): void {
    if (this.#port === null && !this.#isClosed) this.#startPort();
  }

  /** Opens the file and learns the size of every page. Call it once, before pages are asked for. */
  async open(bytes: Uint8Array): Promise<OpenedPages> {
    this.#bytes = bytes;
    const outcome = await this.#ask(null, null, this.#openRequest);
    if (typeof outcome === 'string') return { ok: false, why: outcome === 'slow' ? 'slow' : 'broken' };
    if (outcome.kind === 'opened') return { ok: true, frames: outcome.frames };
    return { ok: false, why: outcome.kind === 'refused' ? outcome.code : 'broken' };
  }

  /** Draws a page, counted from 1, this many pixels wide. Answers nothing at all once `signal` is aborted. */
  async draw(page: number, width: number, signal: AbortSignal): Promise<DrawnAnswer | PageFailure> {
    const outcome = await this.#ask(page, signal, (id) => ({ kind: 'draw', id, page, width }));
    if (typeof outcome === 'string') return outcome;
    return outcome.kind === 'drawn' ? outcome : 'broken';
  }

  /** The words of a page, counted from 1. Answers nothing at all once `signal` is aborted. */
  async text(page: number, signal: AbortSignal): Promise<TextAnswer | PageFailure> {
    const outcome = await this.#ask(page, signal, (id) => ({ kind: 'text', id, page }));
    if (typeof outcome === 'string') return outcome;
    return outcome.kind === 'text' ? outcome : 'broken';
  }

  /** Ends the worker. Nothing that still waits gets an answer. */
  close(): void {
    this.#isClosed = true;
    this.#waiting = [];
    if (this.#running !== null) clearTimeout(this.#running.timer);
    this.#running = null;
    this.#port?.terminate();
    this.#port = null;
  }

  readonly #openRequest = (id: number): Exclude<PagesRequest, { kind: 'drop' }> => ({
    kind: 'open',
    id,
    // A copy: the worker gives its bytes away, and another worker may need them again.
    bytes: new Uint8Array(this.#bytes),
    mostPages: this.#options.mostPages,
  });

  #ask(page: number | null, signal: AbortSignal | null, request: Asked['request']) {
    return new Promise<PagesAnswer | PageFailure>((settle) => {
      if (this.#isClosed || signal?.aborted === true) return;
      const lost = page === null ? undefined : this.#lost.get(page);
      if (lost !== undefined) {
        settle(lost);
        return;
      }
      const asked: Asked = { page, request, signal, settle };
      this.#waiting.push(asked);
      signal?.addEventListener('abort', () => this.#callOff(asked), { once: true });
      this.#next();
    });
  }

  #callOff(asked: Asked): void {
    this.#waiting = this.#waiting.filter((one) => one !== asked);
    if (this.#running?.asked === asked) this.#port?.post({ kind: 'drop', id: this.#running.id });
  }

  #next(): void {
    if (this.#running !== null || this.#isClosed) return;
    const asked = this.#waiting.shift();
    if (asked === undefined) return;
    if (this.#port === null && this.#workers >= MOST_WORKERS) {
      asked.settle('given-up');
      this.#next();
      return;
    }
    if (this.#port === null) this.#startPort();
    // A new worker has to open the file before it can do anything else.
    if (!this.#isOpen && asked.signal !== null) {
      this.#waiting.unshift(asked);
      this.#run({ page: null, request: this.#openRequest, signal: null, settle: this.#reopened });
    } else this.#run(asked);
  }

  /** A file that opened once and does not again is left alone: what still waits is given up. */
  readonly #reopened = (outcome: PagesAnswer | PageFailure): void => {
    if (typeof outcome !== 'string' && outcome.kind === 'opened') return;
    this.#port?.terminate();
    this.#port = null;
    this.#workers = MOST_WORKERS;
  };

  #run(asked: Asked): void {
    this.#lastId += 1;
    const timer = setTimeout(() => this.#discard('slow'), this.#options.seconds * 1_000);
    this.#running = { id: this.#lastId, asked, timer };
    this.#port?.post(asked.request(this.#lastId));
  }

  #startPort(): void {
    this.#workers += 1;
    const whileCurrent = (act: () => void) => {
      if (this.#port === port) act();
    };
    const port: WorkerPort<PagesRequest> = this.#start({
      message: (data) => whileCurrent(() => this.#answer(data)),
      crash: () => whileCurrent(() => this.#discard('broken')),
    });
    this.#port = port;
  }

  #answer(data: unknown): void {
    const answer = pagesAnswerSchema.safeParse(data);
    if (!answer.success || answer.data.id !== this.#running?.id) {
      this.#discard('broken');
      return;
    }
    const { asked, timer } = this.#running;
    clearTimeout(timer);
    this.#running = null;
    if (answer.data.kind === 'opened') this.#isOpen = true;
    if (asked.signal?.aborted !== true) asked.settle(answer.data.kind === 'failed' ? 'broken' : answer.data);
    else if (answer.data.kind === 'drawn') answer.data.bitmap.close();
    this.#next();
  }

  /** What else was asked of a page that cost a worker. */
  #giveUpOn(page: number, why: PageFailure): void {
    const same = this.#waiting.filter((asked) => asked.page === page);
    this.#waiting = this.#waiting.filter((asked) => asked.page !== page);
    for (const asked of same) asked.settle(why);
  }

  /** The worker goes, and with it the page it was at; others are asked of the next worker. */
  #discard(why: 'slow' | 'broken'): void {
    this.#port?.terminate();
    this.#port = null;
    this.#isOpen = false;
    const running = this.#running;
    this.#running = null;
    if (running !== null) {
      clearTimeout(running.timer);
      const { page } = running.asked;
      if (page !== null) {
        this.#lost.set(page, why);
        this.#giveUpOn(page, why);
      }
      if (running.asked.signal?.aborted !== true) running.asked.settle(why);
    }
    this.#next();
  }
}
