import type { Commit, JournalEntry, JournalHead } from '#shared/domain/store/change';
import type { Clock } from '#shared/lib/dates';
import { type Failure, ok, type Result } from '#shared/lib/result';
import type { Disk } from '../disk/disk';
import { type DiskFailureCode, diskFailure } from '../disk/disk-failure';
import { type FoundInSegment, findBack } from './find-back';
import { chainHash, encodeFrame } from './frame';
import { openTail, type Tail } from './open-tail';
import { segmentsBack } from './read-back';
import { type FollowingSegment, hashAt, type SegmentContent, segmentsAfter } from './read-entries';
import type { Recovery } from './recovery';
import { segmentPath, writeSegment } from './segment-files';
import { SegmentWriter } from './segment-writer';
import { verifyHistory } from './verify-history';

export interface JournalOptions {
  readonly folder: string;
  readonly disk: Disk;
  readonly clock: Clock;
  /**
   * Where a snapshot beyond entry `seq` stands: a journal that ends before one has lost files and continues there. `lost`
   * when there are only signs that there was more.
   */
  readonly keptBeyond: (seq: number) => Promise<JournalHead | 'lost' | null>;
  /** Asked before each append, in the commits' own order: why nothing more is taken now, or null. */
  readonly refusal: () => Promise<Failure<DiskFailureCode> | null>;
}

export interface Saved {
  readonly head: JournalHead;
  readonly savedAt: string;
}

interface Waiting {
  readonly commit: Commit;
  readonly answer: (result: Result<Saved, DiskFailureCode>) => void;
  readonly reject: (error: unknown) => void;
}

/** Commits that are written with one sync; the rest follows with the next, so that no frame keeps the others waiting. */
const MOST_AT_ONCE = 500;

/** The append-only record of every change: the truth about a workspace. One instance a folder. */
export class Journal {
  readonly #options: JournalOptions;
  /** What opening it found; empty when all was well. */
  readonly recoveries: readonly Recovery[];
  #head: JournalHead;
  #lastSavedAt: string | null;
  #writer: SegmentWriter;
  #tailEntries: number;
  /** A new segment that may or may not be there: nothing may be appended to the old one before it is gone. */
  #stray: string | null = null;
  #waiting: Waiting[] = [];
  /** Appends and rotations, strictly one after the other. */
  #work: Promise<unknown> = Promise.resolve();

  private constructor(options: JournalOptions, tail: Tail) {
    this.#options = options;
    this.recoveries = tail.recoveries;
    this.#head = tail.head;
    this.#lastSavedAt = tail.lastSavedAt;
    this.#writer = new SegmentWriter(options.disk, tail.path, tail.size);
    this.#tailEntries = tail.entries;
  }

  /** Opens the folder, makes its end whole first, and says in `recoveries` what that took. @throws errors of the disk. */
  static async open(options: JournalOptions): Promise<Journal> {
    const journal = new Journal(options, await openTail(options));
    await journal.#writer.renewCopy();
    return journal;
  }

  get head(): JournalHead {
    return this.#head;
  }

  /** When the last entry was kept, ISO 8601; null while the journal is empty. */
  get lastSavedAt(): string | null {
    return this.#lastSavedAt;
  }

  /** Entries since the last rotation. */
  get tailEntries(): number {
    return this.#tailEntries;
  }

  /** Answers once the commit is synced to the disk, or has failed and left nothing behind. */
  commit(commit: Commit): Promise<Result<Saved, DiskFailureCode>> {
    return new Promise((answer, reject) => {
      this.#waiting.push({ commit, answer, reject });
      if (this.#waiting.length === 1) void this.#oneAtATime(() => this.#flush());
    });
  }

  /** The rolling hash up to entry `seq`; null where it is unknown. */
  async hashAt(seq: number): Promise<string | null> {
    if (seq === this.#head.seq) return this.#head.hash;
    return seq > this.#head.seq ? null : hashAt(this.#options.disk, this.#options.folder, seq, this.#limit());
  }

  /** Segments that may hold entries after `seq`, up to what is synced now. */
  segmentsAfter(seq: number): AsyncGenerator<FollowingSegment> {
    return segmentsAfter(this.#options.disk, this.#options.folder, seq, this.#limit());
  }

  /** Entries that hold one of these words, a segment at a time from the newest back, up to what is synced now. */
  findBack(words: readonly string[]): AsyncGenerator<FoundInSegment> {
    return findBack(this.#options.disk, this.#options.folder, words, this.#limit());
  }

  /** Segments that hold entries up to `upTo`, which is no later than the head, from the newest back. */
  segmentsBack(upTo: number): AsyncGenerator<SegmentContent> {
    return segmentsBack(this.#options.disk, this.#options.folder, upTo, this.#limit());
  }

  /** Starts a new segment, so that reading from a snapshot on reads little. @returns where the old one ends. */
  rotate(): Promise<JournalHead> {
    return this.#oneAtATime(async () => {
      if (this.#tailEntries === 0) return this.#head;
      const { disk, folder } = this.#options;
      const path = segmentPath(folder, this.#head.seq + 1);
      this.#stray = path;
      const { size } = await writeSegment(disk, path, { base: this.#head, missing: [] }, []);
      this.#stray = null;
      const old = this.#writer;
      this.#writer = new SegmentWriter(disk, path, size);
      this.#tailEntries = 0;
      await old.close();
      await this.#writer.renewCopy();
      return this.#head;
    });
  }

  /**
   * Reads all finished segments, checks that each continues the one before, and lets go of copies that are no longer
   * needed. For a quiet moment: it reads the whole journal, one segment at a time.
   *
   * @param snapshotSeq the entry up to which a snapshot holds everything too.
   * @returns true when all of it is whole.
   */
  verify(snapshotSeq: number): Promise<boolean> {
    return verifyHistory(this.#options.disk, this.#options.folder, this.#limit(), snapshotSeq);
  }

  async close(): Promise<void> {
    await this.#oneAtATime(() => this.#writer.close());
  }

  #limit() {
    return { path: this.#writer.path, size: this.#writer.size };
  }

  #oneAtATime<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#work.then(task);
    this.#work = done.catch(() => undefined);
    return done;
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting.splice(0, MOST_AT_ONCE);
    if (this.#waiting.length > 0) void this.#oneAtATime(() => this.#flush());
    try {
      const refusal = await this.#options.refusal();
      if (refusal !== null) {
        for (const { answer } of batch) answer({ ok: false, error: refusal });
        return;
      }
      const saved = await this.#append(batch.map(({ commit }) => commit));
      for (const [index, { answer }] of batch.entries()) {
        const own = saved[index];
        if (own !== undefined) answer(ok(own));
      }
    } catch (error) {
      refuse(batch, error);
    }
  }

  async #append(commits: readonly Commit[]): Promise<Saved[]> {
    const savedAt = this.#options.clock();
    const frames: Buffer[] = [];
    const saved: Saved[] = [];
    let head = this.#head;
    for (const commit of commits) {
      const entry: JournalEntry = { seq: head.seq + 1, at: savedAt, ...commit };
      const payload = Buffer.from(JSON.stringify(entry));
      head = { seq: entry.seq, hash: chainHash(head.hash, payload) };
      frames.push(encodeFrame(head.hash, payload));
      saved.push({ head, savedAt });
    }
    if (this.#stray !== null) await this.#options.disk.rm(this.#stray, { force: true });
    this.#stray = null;
    await this.#writer.append(Buffer.concat(frames));
    this.#head = head;
    this.#lastSavedAt = savedAt;
    this.#tailEntries += commits.length;
    return saved;
  }
}

/** A failed disk is an answer; a bug is thrown at everyone who waits. */
function refuse(batch: readonly Waiting[], error: unknown): void {
  for (const { answer, reject } of batch) {
    try {
      answer(diskFailure(error));
    } catch (bug) {
      reject(bug);
    }
  }
}
