import type { JournalEntry, JournalHead } from '#shared/domain/store/change';
import { applyEntries, GapError } from './apply-changes';
import { catchUp } from './catch-up';
import { isDatabaseError } from './is-database-error';
import type { WorkingCopy } from './working-copy';

interface Arrived {
  readonly entry: JournalEntry;
  readonly head: JournalHead;
  readonly settled: (applied: boolean) => void;
}

/** Told what has just reached the working copy; null when it was more than one knows. */
export type AppliedListener = (entries: readonly JournalEntry[] | null) => void;

/**
 * Brings what main has acknowledged into the working copy, in order. What arrives while a transaction runs goes into the
 * next one together. A failure here loses nothing, since the journal has it: the copy stays a whole earlier part of the
 * journal, the next change tries to catch up, and so does the next start.
 */
export class JournalFollower {
  readonly #db: WorkingCopy;
  readonly #onApplied: AppliedListener;
  #seq: number;
  #arrived: Arrived[] = [];
  #running: Promise<void> | null = null;

  constructor(db: WorkingCopy, head: JournalHead, onApplied: AppliedListener) {
    this.#db = db;
    this.#seq = head.seq;
    this.#onApplied = onApplied;
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
          applied = await this.#apply(batch);
        } finally {
          for (const { settled } of batch) settled(applied);
        }
      }
    } finally {
      this.#running = null;
    }
  }

  async #apply(batch: readonly Arrived[]): Promise<boolean> {
    const entries = batch.map(({ entry }) => entry);
    const head = batch.at(-1)?.head;
    if (head === undefined) return true;
    const follows = entries[0]?.seq === this.#seq + 1;
    try {
      if (follows) await applyEntries(this.#db, entries, head);
      else if (!(await this.#catchUp(head))) return false;
    } catch (error) {
      // A full disk or a broken database is not a failure to save. The copy stays where it was, whole.
      if (isDatabaseError(error) || error instanceof GapError) return false;
      throw error;
    }
    this.#seq = Math.max(this.#seq, head.seq);
    this.#onApplied(follows ? entries : null);
    return true;
  }

  /** Asks the copy itself where it stands, rather than trusting what was thought before something went wrong. */
  async #catchUp(head: JournalHead): Promise<boolean> {
    const from = (await this.#db.meta.get('head'))?.seq ?? 0;
    return from >= head.seq || (await catchUp(this.#db, from, head)).ok;
  }
}
