import type { IntakeLimits } from '#shared/domain/plan/intake-limits';
import { isoWeek } from '#shared/lib/dates';
import { findKnownFile, type KnownFile } from '../db/actions/add-plan';
import { now } from '../db/clock';
import { holdWorkspace } from '../db/hold-workspace';
import { type Deferred, deferred } from './deferred';
import type { DisposableReader } from './disposable-reader';
import { FileOrder } from './file-order';
import { ImportLines } from './import-lines';
import type { ImportOptions, ImportRun, ImportSource, ImportSummary } from './import-types';
import type { ReadPlan } from './intake-messages';
import type { PlanDetails } from './keep-plan';
import { Keeper } from './keeper';
import { isStored } from './mend-draft';
import { type PreparedFile, prepareFile } from './prepare-file';
import { tellFailure } from './tell-failure';

export interface RunnerParts {
  readonly limits: () => Promise<IntakeLimits>;
  readonly readers: readonly DisposableReader[];
}

/** Files being written at once, at most: each holds its bytes and its text in memory. */
const MOST_SAVING = 4;

/** A file that is ready to be parsed. */
interface Ready {
  readonly index: number;
  readonly file: PreparedFile;
  readonly limits: IntakeLimits;
  /** The plan that has this file already, of which something is to be put back; null for a new file. */
  readonly broken: KnownFile | null;
  /** Settled once it has its outcome: another file of the run may be the same. */
  readonly claim: Deferred<void>;
}

interface Claim {
  readonly index: number;
  readonly done: Promise<void>;
}

/**
 * One run over many files. Readers never wait: the next files' bytes are read while they parse, and what they have read
 * is written while they go on.
 */
export class ImportRunner implements ImportRun {
  readonly subscribe: ImportRun['subscribe'];
  readonly getSnapshot: ImportRun['getSnapshot'];
  readonly done: Promise<ImportSummary>;
  readonly #files: readonly ImportSource[];
  readonly #options: ImportOptions;
  readonly #parts: RunnerParts;
  readonly #lines: ImportLines;
  readonly #keeper: Keeper;
  readonly #order: FileOrder;
  /** First file of this run with a hash, and when it has its outcome. */
  readonly #claims = new Map<string, Claim>();
  readonly #ahead: Promise<Ready | null>[] = [];
  readonly #saving = new Set<Promise<unknown>>();
  #next = 0;
  #cancelled = false;

  constructor(files: readonly ImportSource[], options: ImportOptions, parts: RunnerParts) {
    this.#files = files;
    this.#options = options;
    this.#parts = parts;
    this.#lines = new ImportLines(files);
    this.#keeper = new Keeper(this.#lines);
    this.#order = new FileOrder(files.length);
    this.subscribe = this.#lines.subscribe;
    this.getSnapshot = this.#lines.getSnapshot;
    this.done = this.#run();
  }

  /** A property and not a method, so that it can be handed to a button as it is. */
  readonly cancel = (): void => {
    this.#cancelled = true;
    for (const reader of this.#parts.readers) reader.stop();
  };

  /** Never rejects because of a file, and lets go of the workspace only once every file has its outcome. */
  async #run(): Promise<ImportSummary> {
    const letGo = holdWorkspace();
    try {
      await this.#readAll().catch((error: unknown) => this.#lines.refuseRest(tellFailure(error, 'loading')));
      return this.#lines.stop();
    } finally {
      for (const reader of this.#parts.readers) reader.stop();
      letGo();
    }
  }

  async #readAll(): Promise<void> {
    const limits = await this.#parts.limits();
    const readings = await Promise.allSettled(this.#parts.readers.map((reader) => this.#keepReading(reader, limits)));
    while (this.#saving.size > 0) await Promise.allSettled(this.#saving);
    for (const reading of readings) if (reading.status === 'rejected') throw reading.reason;
  }

  async #keepReading(reader: DisposableReader, limits: IntakeLimits): Promise<void> {
    for (let taken = this.#take(limits); taken !== undefined; taken = this.#take(limits)) {
      const ready = await taken;
      if (ready !== null) await this.#read(ready, reader);
      while (this.#saving.size >= MOST_SAVING) await Promise.race(this.#saving);
    }
  }

  /** The next file whose bytes are being read; keeps as many ahead as there are readers. */
  #take(limits: IntakeLimits): Promise<Ready | null> | undefined {
    while (this.#ahead.length <= this.#parts.readers.length && this.#next < this.#files.length) {
      this.#ahead.push(this.#prepare(this.#next, limits));
      this.#next += 1;
    }
    return this.#ahead.shift();
  }

  /** Null when nothing is left to parse: the file is refused or known, or the run was stopped. Never rejects. */
  async #prepare(index: number, limits: IntakeLimits): Promise<Ready | null> {
    const claim = deferred<void>();
    const ready = await this.#orRefuse(index, () => this.#lookAt(index, limits, claim));
    if (ready === null) this.#letGo(index, claim);
    return ready;
  }

  async #lookAt(index: number, limits: IntakeLimits, claim: Ready['claim']): Promise<Ready | null> {
    const source = this.#files[index];
    if (source === undefined || this.#stopped(index)) return null;
    const prepared = await prepareFile(source, limits);
    if (this.#stopped(index)) return null;
    if (!prepared.ok) {
      this.#lines.finish(index, { outcome: 'refused', ...prepared.error });
      return null;
    }
    const { fileHash } = prepared.value;
    const twin = this.#claims.get(fileHash);
    if (twin !== undefined) {
      this.#track(this.#orRefuse(index, () => this.#followTwin(index, fileHash, twin)));
      return null;
    }
    this.#claims.set(fileHash, { index, done: claim.promise });
    const known = await findKnownFile(fileHash);
    if (known === null || !(await isStored(known.stored)))
      return { index, file: prepared.value, limits, broken: known, claim };
    this.#keeper.offerKnown(index, known, this.#detailsOf(index));
    return null;
  }

  /** The same file twice in one run: whatever the first came to holds for the second. */
  async #followTwin(index: number, fileHash: string, twin: Claim): Promise<void> {
    await twin.done;
    const { outcome, message = '', code } = this.#lines.line(twin.index);
    if (outcome === 'refused' && code !== undefined) return this.#lines.finish(index, { outcome, message, code });
    const known = await findKnownFile(fileHash);
    if (known !== null && (await isStored(known.stored))) this.#keeper.offerKnown(index, known, this.#detailsOf(index));
    else this.#lines.finish(index, { outcome: 'same-file', message: 'The list holds this very file twice.' });
  }

  async #read(ready: Ready, reader: DisposableReader): Promise<void> {
    const { index, file, limits, claim } = ready;
    if (this.#stopped(index)) return this.#letGo(index, claim);
    this.#lines.change(index, { state: 'reading' });
    const { bytes, fileName } = file;
    const read = await this.#orRefuse(index, () => reader.read({ id: index, fileName, bytes, limits }));
    if (read === null || this.#stopped(index)) return this.#letGo(index, claim);
    if (read.ok) return this.#track(this.#keep(ready, read.value));
    const { code, message } = read.error;
    if (code !== 'cancelled') this.#lines.finish(index, { outcome: 'refused', code, message });
    this.#letGo(index, claim);
  }

  async #keep({ index, file, broken, claim }: Ready, read: ReadPlan): Promise<void> {
    const readFile = { prepared: file, read, details: this.#detailsOf(index), draftOf: this.#draftOf(index) };
    const keep = () => this.#keeper.keep(index, readFile, this.#order.turn(index));
    const mend = (known: KnownFile) => this.#keeper.mend(index, known, readFile);
    await this.#orRefuse(index, () => (broken === null ? keep() : mend(broken)));
    this.#letGo(index, claim);
  }

  /** Nothing waits for this file any more: no twin, and no later file that needs a number. */
  #letGo(index: number, claim: Ready['claim']): void {
    claim.resolve();
    this.#order.turn(index).settle();
  }

  /** What the work answers; null where it failed, which ends this file's line and no other's. */
  async #orRefuse<T>(index: number, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      const message = tellFailure(error, 'loading');
      this.#lines.finish(index, { outcome: 'refused', code: 'not-saved', message });
      return null;
    }
  }

  #stopped(index: number): boolean {
    if (this.#cancelled) this.#lines.finish(index, { outcome: 'cancelled', message: 'Stopped before it was added.' });
    return this.#cancelled;
  }

  #detailsOf(index: number): PlanDetails {
    const source = this.#files[index];
    const known = this.#options.detailsOf?.(source?.name ?? '');
    return { week: isoWeek(now()), ...known, ...(source !== undefined && 'file' in source ? source.details : {}) };
  }

  #draftOf(index: number): string | undefined {
    const source = this.#files[index];
    return source !== undefined && 'file' in source ? source.draftOf : undefined;
  }

  #track(work: Promise<unknown>): void {
    const tracked = work.finally(() => this.#saving.delete(tracked));
    this.#saving.add(tracked);
  }
}
