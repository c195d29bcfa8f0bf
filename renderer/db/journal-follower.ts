import type { JournalEntry, JournalHead } from '#shared/domain/store/change';
import { createSignal, type Signal } from '../components/signal';
import { applyEntries, GapError } from './apply-changes';
import { catchUp } from './catch-up';
import { isDatabaseError } from './is-database-error';
import type { WorkingCopy } from './working-copy';

interface Arrived {
  readonly entry: JournalEntry;
  readonly head: JournalHead;
  readonly settled: (applied: boolean) => void;
}

/** Milliseconds until the copy is tried again after it could not be written. */
const RETRY_MS = 2_000;
/** Milliseconds after which a write that neither ends nor fails is given up. It may still end: the journal's order guards it. */
const PATIENCE_MS = 5_000;

/** On a full disk the engine sometimes neither does what it is asked to nor refuses. */
class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

/** Runs something after so many milliseconds, unless what it answers is called first. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** Told what has just reached the working copy; null when it was more than one knows. */
export type AppliedListener = (entries: readonly JournalEntry[] | null) => void;

/**
 * Brings what main has acknowledged into the working copy, in order. What arrives while a transaction runs goes into the
 * next one together. A failure here loses nothing, since the journal has it: the copy stays a whole earlier part of the
 * journal and is tried again, opened anew, until it has caught up; so does the next start.
 */
export class JournalFollower {
  /** True while the copy lacks something that is in the journal, so that screens show less than was saved. */
  readonly behind: Signal<boolean> = createSignal(false);
  readonly #db: WorkingCopy;
  readonly #onApplied: AppliedListener;
  readonly #later: Later;
  #stopTimer: (() => void) | null = null;
  #closed = false;
  #seq: number;
  #arrived: Arrived[] = [];
  #running: Promise<void> | null = null;

  constructor(db: WorkingCopy, head: JournalHead, onApplied: AppliedListener, later: Later) {
    this.#db = db;
    this.#seq = head.seq;
    this.#onApplied = onApplied;
    this.#later = later;
  }

  /** Stops trying: the workspace is being left. */
  close(): void {
    this.#closed = true;
    this.#stopTimer?.();
  }

  /** Resolves once the working copy holds the entry (true) or could not take it (false). */
  follow(entry: JournalEntry, head: JournalHead): Promise<boolean> {
    return new Promise((settled) => {
      this.#arrived.push({ entry, head, settled });
      this.#running ??= this.#run();
    });
  }

  /** Resolves once everything that has arrived is in the working copy, or could not be. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    try {
      while (this.#arrived.length > 0) {
        const batch = this.#arrived;
        this.#arrived = [];
        let applied = false;
        try {
          applied = await this.#apply(
            batch.map(({ entry }) => entry),
            batch.at(-1)?.head,
          );
        } finally {
          for (const { settled } of batch) settled(applied);
        }
      }
    } finally {
      this.#running = null;
    }
  }

  async #apply(entries: readonly JournalEntry[], head: JournalHead | undefined): Promise<boolean> {
    if (head === undefined) return true;
    const follows = entries[0]?.seq === this.#seq + 1;
    try {
      if (follows) await this.#orGiveUp(applyEntries(this.#db, entries, head));
      else if (!(await this.#orGiveUp(this.#catchUp(head)))) return this.#fallBehind(head);
    } catch (error) {
      // A full disk or a broken database is not a failure to save. The copy stays where it was, whole.
      if (isDatabaseError(error) || error instanceof GapError || error instanceof NoAnswerError)
        return this.#fallBehind(head);
      throw error;
    }
    this.#seq = Math.max(this.#seq, head.seq);
    this.behind.set(false);
    this.#onApplied(follows ? entries : null);
    return true;
  }

  async #orGiveUp<T>(work: Promise<T>): Promise<T> {
    let stop: () => void = () => undefined;
    const limit = new Promise<never>((_resolve, reject) => {
      stop = this.#later(() => reject(new NoAnswerError('The working copy does not answer.')), PATIENCE_MS);
    });
    try {
      return await Promise.race([work, limit]);
    } finally {
      stop();
    }
  }

  /** Asks the copy itself where it stands, rather than trusting what was thought before something went wrong. */
  async #catchUp(head: JournalHead): Promise<boolean> {
    const from = (await this.#db.meta.get('head'))?.seq ?? 0;
    return from >= head.seq || (await catchUp(this.#db, from, head)).ok;
  }

  #fallBehind(head: JournalHead): false {
    this.behind.set(true);
    this.#stopTimer?.();
    this.#stopTimer = this.#later(() => void this.#tryAgain(head), RETRY_MS);
    return false;
  }

  async #tryAgain(head: JournalHead): Promise<void> {
    await this.#running;
    if (this.#closed || !this.behind.get()) return;
    this.#running ??= this.#mend(head);
    await this.#running;
  }

  /** After a full disk the engine refuses every table until the database is opened anew. */
  async #mend(head: JournalHead): Promise<void> {
    this.#db.close({ disableAutoOpen: false });
    try {
      await this.#apply([], head);
    } finally {
      this.#running = null;
    }
    if (this.#arrived.length > 0) this.#running ??= this.#run();
  }
}
