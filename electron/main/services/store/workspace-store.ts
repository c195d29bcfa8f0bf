import { join } from 'node:path';
import type { Commit, JournalEntry, JournalHead } from '#shared/domain/store/change';
import type { Notice, ResponseOf } from '#shared/ipc/contract';
import type { Clock } from '#shared/lib/dates';
import { fail, ok, type Result } from '#shared/lib/result';
import type { Disk } from '../disk/disk';
import { type DiskFailureCode, diskFailure } from '../disk/disk-failure';
import { FreeSpace, type SpaceLimits } from '../disk/free-space';
import { Documents } from '../documents/documents';
import { Journal } from '../journal/journal';
import type { Snapshot } from '../snapshots/snapshot-file';
import { Snapshots } from '../snapshots/snapshots';
import { type LoadedState, loadState, parseStored, referencedHashes } from './load-state';
import {
  DAMAGED_HISTORY,
  NO_ROOM_FOR_FILE,
  NO_SPACE,
  recoveryNotice,
  spaceNotices,
  UNREADABLE_SNAPSHOT,
} from './notices';
import { readSteps } from './read-steps';
import { readTrail } from './read-trail';

export interface StoreOptions {
  /** `<root>/work/<workspace>`; made when it does not exist. */
  readonly folder: string;
  readonly disk: Disk;
  readonly clock: Clock;
  readonly limits: SpaceLimits;
  /** Entries since the last snapshot that call for the next one. */
  readonly snapshotAfter: number;
  /** Notes a bug in work that nobody waits for; gets no stored content. */
  readonly report: (where: string, error: unknown) => void;
}

const STEPS_LOST =
  'Part of the history of this audit cannot be read, so what was done before this start cannot be undone. The work itself is kept.';

const PAGE = 2_000;
const MOST_ENTRIES = 1_000;
const RETRY_SNAPSHOT_MS = 15 * 60 * 1000;

/** One workspace on disk: its journal, snapshots and documents. One instance a folder. */
export class WorkspaceStore {
  readonly documents: Documents;
  readonly #options: StoreOptions;
  readonly #journal: Journal;
  readonly #snapshots: Snapshots;
  readonly #space: FreeSpace;
  readonly #notices: Map<string, Notice>;
  #pages: { readonly lines: readonly string[]; readonly head: JournalHead } | null = null;
  #snapshotting: Promise<string> | null = null;
  #notBefore = 0;

  private constructor(
    options: StoreOptions,
    journal: Journal,
    snapshots: Snapshots,
    documents: Documents,
    space: FreeSpace,
  ) {
    this.#options = options;
    this.#journal = journal;
    this.#snapshots = snapshots;
    this.documents = documents;
    this.#space = space;
    this.#notices = new Map(journal.recoveries.map(recoveryNotice).map((notice) => [notice.message, notice]));
  }

  /** @throws errors of the disk, when the folder cannot be made or read at all. */
  static async open(options: StoreOptions): Promise<WorkspaceStore> {
    const { folder, disk, clock } = options;
    const snapshots = new Snapshots(disk, join(folder, 'snapshots'));
    const space = new FreeSpace(disk, folder, options.limits);
    const refusal = async () => ((await space.check()) === 'full' ? NO_SPACE : null);
    const documents = new Documents(disk, join(folder, 'documents'), async (bytes) => {
      return (await refusal()) ?? ((await space.wouldFill(bytes)) ? NO_ROOM_FOR_FILE : null);
    });
    await disk.mkdir(folder, { recursive: true });
    await snapshots.prepare();
    await documents.prepare();
    const keptBeyond = async (seq: number) => {
      // The first commits come before the first document: documents without a single entry have outlived their journal.
      return (await snapshots.beyond(seq)) ?? (seq === 0 && (await documents.any()) ? 'lost' : null);
    };
    const journal = await Journal.open({ folder: join(folder, 'journal'), disk, clock, keptBeyond, refusal });
    return new WorkspaceStore(options, journal, snapshots, documents, space);
  }

  /** Where the work stands and what happened to it. May be asked again: reading can find damage later. */
  async status(): Promise<ResponseOf<'store:open'>> {
    const space = await this.#space.check();
    return {
      head: this.#journal.head,
      notices: [...this.#notices.values(), ...spaceNotices(space)],
      lastSavedAt: this.#journal.lastSavedAt,
      lastSnapshotAt: await this.#snapshots.lastMadeAt(),
      space,
    };
  }

  /** Answers when the commit is on the disk. A failed one has left nothing behind and can be sent again. */
  async commit(commit: Commit): Promise<Result<ResponseOf<'store:commit'>, DiskFailureCode>> {
    const saved = await this.#journal.commit(commit);
    if (!saved.ok) {
      this.#space.forget();
      return saved;
    }
    // What the journal had lost is in it again: what was said of the loss no longer holds.
    if (commit.action === 'give-back')
      for (const recovery of this.#journal.recoveries) this.#notices.delete(recoveryNotice(recovery).message);
    this.#snapshotWhenDue();
    return ok({ ...saved.value, space: this.#space.last });
  }

  /** In the background. After a failure not before the next quarter of an hour: on a full disk every try costs. */
  #snapshotWhenDue(): void {
    const due = this.#journal.tailEntries > this.#options.snapshotAfter && this.#snapshotting === null;
    if (!due || performance.now() < this.#notBefore) return;
    this.#notBefore = performance.now() + RETRY_SNAPSHOT_MS;
    this.snapshot().then(
      (made) => {
        if (made.ok) this.#notBefore = 0;
      },
      (error: unknown) => this.#options.report('snapshot', error),
    );
  }

  async compare(head: JournalHead): Promise<ResponseOf<'store:compare'>> {
    const here = this.#journal.head;
    if ((await this.#journal.hashAt(head.seq)) !== head.hash) return 'different';
    return head.seq === here.seq ? 'same' : 'behind';
  }

  async entriesAfter(seq: number): Promise<JournalEntry[]> {
    const entries: JournalEntry[] = [];
    for await (const segment of this.#journal.segmentsAfter(seq)) {
      this.#noteDamage(segment.damaged);
      for (const entry of segment.entries) {
        if (entry.seq > seq && entries.length < MOST_ENTRIES) entries.push(parseStored(entry.payload));
      }
      if (entries.length >= MOST_ENTRIES) break;
    }
    return entries;
  }

  /** The state in pages, all of one moment: cursor 0 takes it, the last page lets go of it. */
  async statePage(cursor: number): Promise<Result<ResponseOf<'store:state-page'>, 'bad-request'>> {
    if (cursor === 0) {
      const { state, head } = await this.#load();
      this.#pages = { lines: [...state.values()], head };
    }
    const pages = this.#pages;
    if (pages === null) return fail('bad-request', 'Reading the stored work starts at its first page.');
    const changes = pages.lines.slice(cursor, cursor + PAGE).map((line) => JSON.parse(line));
    const next = cursor + PAGE < pages.lines.length ? cursor + PAGE : null;
    if (next === null) this.#pages = null;
    return ok({ changes, next, head: pages.head });
  }

  async trail(auditId: string): Promise<JournalEntry[]> {
    const { entries, damaged } = await readTrail(this.#journal, auditId);
    this.#noteDamage(damaged);
    return [...entries];
  }

  /** What undo can take back in an audit after a restart. */
  async steps(auditId: string): Promise<Result<JournalEntry[], 'read-failed'>> {
    const entries = await readSteps(this.#journal, auditId);
    return entries === null ? fail('read-failed', STEPS_LOST) : ok([...entries]);
  }

  /** Makes a snapshot if something changed since the last one. Commits go on meanwhile. */
  async snapshot(): Promise<Result<{ at: string }, DiskFailureCode>> {
    try {
      this.#snapshotting ??= this.#makeSnapshot();
      return ok({ at: await this.#snapshotting });
    } catch (error) {
      return diskFailure(error);
    } finally {
      this.#snapshotting = null;
    }
  }

  /** Reads the whole history in a quiet moment; what it finds shows in the next status. True when all is whole. */
  async verify(): Promise<boolean> {
    const newest = await this.#newestSnapshot();
    const whole = await this.#journal.verify(newest?.head.seq ?? 0);
    this.#noteDamage(!whole);
    return whole;
  }

  /** Deletes documents that no plan refers to; does nothing unless the whole state could be read. */
  async removeOrphans(now: number): Promise<number> {
    const { state, damaged } = await this.#load();
    if (damaged || this.#journal.recoveries.length > 0) return 0;
    const referenced = referencedHashes(state);
    return this.documents.removeOrphans((hash) => referenced.has(hash), now);
  }

  async close(): Promise<void> {
    await this.#snapshotting?.catch(() => undefined);
    await this.#journal.close();
  }

  async #makeSnapshot(): Promise<string> {
    const made = await this.#snapshotOf(this.#journal.head.seq);
    if (made !== null) return made.at;
    await this.#journal.rotate();
    const { state, head } = await this.#load();
    const at = this.#options.clock();
    await this.#snapshots.write({ head, at, state });
    return at;
  }

  /** The snapshot up to entry `seq`, if there is one that can be read. Only read when a name says so. */
  async #snapshotOf(seq: number): Promise<Snapshot | null> {
    if (!(await this.#snapshots.list()).some((file) => file.seq === seq)) return null;
    const newest = await this.#newestSnapshot();
    return newest?.head.seq === seq ? newest : null;
  }

  async #newestSnapshot(): Promise<Snapshot | null> {
    const { snapshot, unreadable } = await this.#snapshots.newest();
    this.#noteUnreadable(unreadable);
    return snapshot;
  }

  async #load(): Promise<LoadedState> {
    const loaded = await loadState(this.#journal, this.#snapshots);
    this.#noteUnreadable(loaded.unreadableSnapshots);
    this.#noteDamage(loaded.damaged);
    return loaded;
  }

  #noteUnreadable(snapshots: number): void {
    if (snapshots > 0) this.#notices.set(UNREADABLE_SNAPSHOT.message, UNREADABLE_SNAPSHOT);
  }

  #noteDamage(damaged: boolean): void {
    if (damaged) this.#notices.set(DAMAGED_HISTORY.message, DAMAGED_HISTORY);
  }
}
