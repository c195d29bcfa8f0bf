import type { Commit, JournalEntry, JournalHead } from '#shared/domain/store/change';
import type { IpcErrorCode } from '#shared/ipc/contract';
import type { Result } from '#shared/lib/result';
import { createSignal, type Signal } from '../components/signal';
import { sameRecord } from './same-record';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving'; readonly at: string | null }
  | { readonly kind: 'failed'; readonly message: string; readonly waiting: number };

/** Main's word that a commit is synced to disk. */
export interface Acknowledgement {
  readonly head: JournalHead;
  readonly savedAt: string;
  readonly space: 'ok' | 'low' | 'full';
}

/** The calls of main that the queue needs, and a timer. */
export interface QueueParts {
  send(commit: Commit): Promise<Result<Acknowledgement, IpcErrorCode>>;
  entriesAfter(seq: number): Promise<Result<readonly JournalEntry[], IpcErrorCode>>;
  currentHead(): Promise<Result<JournalHead, IpcErrorCode>>;
  later(run: () => void, milliseconds: number): () => void;
}

const RETRY_MS = [1_000, 2_000, 5_000];
const RETRY_LATER_MS = 10_000;

interface Waiting {
  readonly commit: Commit;
  tries: number;
  readonly saved: (acknowledgement: Acknowledgement) => void;
}

/**
 * Sends commits to main one at a time, in the order they were made, until each is on disk. A commit that fails stays
 * first and is tried again; those behind it wait, because a later version of a record must never be overtaken.
 */
export class CommitQueue {
  readonly state: Signal<SaveState>;
  readonly space: Signal<Acknowledgement['space']>;
  readonly #parts: QueueParts;
  readonly #waiting: Waiting[] = [];
  #sending = false;
  #stopTimer: (() => void) | null = null;
  #seq: number;
  #savedAt: string | null;
  #closed = false;

  constructor(parts: QueueParts, start: { seq: number; savedAt: string | null; space: Acknowledgement['space'] }) {
    this.#parts = parts;
    this.#seq = start.seq;
    this.#savedAt = start.savedAt;
    this.state = createSignal<SaveState>({ kind: 'saved', at: start.savedAt });
    this.space = createSignal(start.space);
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Number of the newest entry that is known to be on disk. */
  get savedSeq(): number {
    return this.#seq;
  }

  /** Resolves once the commit is on disk. When nothing waits it is sent before this returns. */
  submit(commit: Commit): Promise<Acknowledgement> {
    return new Promise((saved) => {
      this.#waiting.push({ commit, tries: 0, saved });
      this.#next();
      this.#showFailedCount();
    });
  }

  retryNow(): void {
    this.#stopTimer?.();
    this.#stopTimer = null;
    this.#next();
  }

  /** Stops trying. Only for a workspace that is being left with nothing waiting, and for tests. */
  close(): void {
    this.#closed = true;
    this.#stopTimer?.();
  }

  #next(): void {
    const [first] = this.#waiting;
    if (first === undefined || this.#sending || this.#stopTimer !== null || this.#closed) return;
    this.#sending = true;
    const sent = first.tries === 0 ? this.#parts.send(first.commit) : this.#sendAgain(first.commit);
    first.tries += 1;
    if (this.state.get().kind !== 'failed') this.state.set({ kind: 'saving', at: this.#savedAt });
    void sent.then((result) => this.#settle(first, result));
  }

  #settle(first: Waiting, result: Result<Acknowledgement, IpcErrorCode>): void {
    this.#sending = false;
    if (!result.ok) {
      this.state.set({ kind: 'failed', message: result.error.message, waiting: this.#waiting.length });
      this.#stopTimer = this.#parts.later(() => this.retryNow(), RETRY_MS[first.tries - 1] ?? RETRY_LATER_MS);
      return;
    }
    this.#waiting.shift();
    this.#seq = result.value.head.seq;
    this.#savedAt = result.value.savedAt;
    this.space.set(result.value.space);
    first.saved(result.value);
    this.state.set({ kind: this.#waiting.length === 0 ? 'saved' : 'saving', at: this.#savedAt });
    this.#next();
  }

  #showFailedCount(): void {
    const state = this.state.get();
    if (state.kind === 'failed') this.state.set({ ...state, waiting: this.#waiting.length });
  }

  /**
   * A failed call may still have reached the disk, its answer lost on the way. Looks before sending again, so that no
   * action stands in the trail twice.
   */
  async #sendAgain(commit: Commit): Promise<Result<Acknowledgement, IpcErrorCode>> {
    const since = await this.#parts.entriesAfter(this.#seq);
    if (!since.ok) return since;
    const last = since.value.at(-1);
    if (last === undefined) return this.#parts.send(commit);
    const { seq: _seq, at, ...recorded } = last;
    if (!sameRecord(recorded, commit)) return this.#parts.send(commit);
    const head = await this.#parts.currentHead();
    return head.ok ? { ok: true, value: { head: head.value, savedAt: at, space: this.space.get() } } : head;
  }
}
