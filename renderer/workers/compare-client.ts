import { type Session, sessionSignal } from '../db/session';
import { databaseName } from '../db/working-copy';
import { startAppWorker } from '../platform/app-worker';
import type { AskedOfCompare, CompareAnswer, CompareFilling, CompareRequest } from './compare-messages';
import workerUrl from './compare-worker?worker&url';
import { touchedBy } from './touched-by';

/** A question without its number. */
export type Question = WithoutId<AskedOfCompare>;
type WithoutId<Asked> = Asked extends unknown ? Omit<Asked, 'id'> : never;

export interface Listener {
  readonly answered: (answer: CompareAnswer) => void;
  /** The columns are still being filled; the answer comes when they are full. */
  readonly filling?: (filling: CompareFilling) => void;
  /** The worker broke; the next question starts a fresh one. */
  readonly broke: () => void;
}

/** Tables of the journal that figures are made from, besides answers: those count once their audit is handed in. */
const TABLES: ReadonlySet<string> = new Set(['audits', 'plans', 'samples', 'rubrics', 'people']);
/** Milliseconds of rest after a change before those who look are told: loading plans changes many in a second. */
const REST = 300;

/** The one worker of a session that keeps the columns. Starts ahead of need or with the first question, and lives on. */
export class CompareClient {
  /** Told once what was answered may have changed. */
  readonly changed = new Set<() => void>();
  readonly #session: Session;
  readonly #listeners = new Map<number, Listener>();
  #worker: Worker | null = null;
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasEnded = false;

  constructor(session: Session) {
    this.#session = session;
    const stop = sessionSignal.subscribe(() => {
      if (sessionSignal.get() === session) return;
      stop();
      this.#end();
    });
    session.applied.add(this.#onApplied);
  }

  readonly #onApplied = (entries: Parameters<typeof touchedBy>[0] | null): void => {
    if (entries?.every(({ changes }) => changes.every(({ table }) => !TABLES.has(table)))) return;
    // More than is known has changed, perhaps the whole database: what the worker holds open may be gone.
    if (entries === null) this.close();
    else this.#post({ kind: 'changed', touched: touchedBy(entries) });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const tell of this.changed) tell();
    }, REST);
  };

  /** The session is over: a worker begun now would hold a database open that is perhaps about to be removed. */
  #end(): void {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    this.#session.applied.delete(this.#onApplied);
    this.changed.clear();
    this.close();
  }

  /** Starts the worker before anything is asked, and lets it read what the first view needs. */
  warm(): void {
    if (!this.#hasEnded) this.#start().postMessage({ kind: 'warm' } satisfies CompareRequest);
  }

  /** Asks; answers how to cancel. After cancelling nothing more is heard, and nothing at all once the session is over. */
  ask(question: Question, listener: Listener): () => void {
    if (this.#hasEnded) return () => undefined;
    this.#last += 1;
    const id = this.#last;
    this.#listeners.set(id, listener);
    this.#start().postMessage({ ...question, id } satisfies AskedOfCompare);
    return () => {
      if (this.#listeners.delete(id)) this.#post({ kind: 'cancel', id });
    };
  }

  /** Ends the worker; the next question starts a fresh one. */
  close(): void {
    this.#listeners.clear();
    this.#worker?.terminate();
    this.#worker = null;
  }

  #start(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = startAppWorker(workerUrl);
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<CompareAnswer | CompareFilling>) => {
      if (data.kind === 'filling') {
        for (const { filling } of this.#listeners.values()) filling?.(data);
        return;
      }
      const listener = this.#listeners.get(data.id);
      this.#listeners.delete(data.id);
      listener?.answered(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      // One that was ended before says nothing of its successor.
      if (this.#worker === worker) this.#broke();
    });
    worker.postMessage({ kind: 'open', database: databaseName(this.#session.workspace) } satisfies CompareRequest);
    return worker;
  }

  #broke(): void {
    const left = [...this.#listeners.values()];
    this.close();
    for (const { broke } of left) broke();
  }

  #post(request: CompareRequest): void {
    this.#worker?.postMessage(request);
  }
}

const clients = new WeakMap<Session, CompareClient>();

/** The client of a session; made when first asked for. */
export function compareClientOf(session: Session): CompareClient {
  const client = clients.get(session) ?? new CompareClient(session);
  clients.set(session, client);
  return client;
}
