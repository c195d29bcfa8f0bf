import type { IntakeLimits } from '#shared/domain/plan/intake-limits';
import { isoWeek } from '#shared/lib/dates';
import { type AddedPlan, findKnownFile } from '../db/actions/add-plan';
import { now } from '../db/clock';
import { holdWorkspace } from '../db/hold-workspace';
import { type Deferred, deferred } from './deferred';
import type { DisposableReader } from './disposable-reader';
import { ImportLines } from './import-lines';
import type { ImportOptions, ImportRun, ImportSummary, NamedFile } from './import-types';
import type { PlanDetails } from './keep-plan';
import { Keeper } from './keeper';
import { type PreparedFile, prepareFile } from './prepare-file';

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
  /** Told what became of it: another file of the run may be the same. */
  readonly claim: Deferred<AddedPlan | null>;
}

/**
 * One run over many files. Readers never wait: the next files' bytes are read while they parse, and what they have read
 * is written while they go on.
 */
export class ImportRunner implements ImportRun {
  readonly subscribe: ImportRun['subscribe'];
  readonly getSnapshot: ImportRun['getSnapshot'];
  readonly done: Promise<ImportSummary>;
  readonly #files: readonly NamedFile[];
  readonly #options: ImportOptions;
  readonly #parts: RunnerParts;
  readonly #lines: ImportLines;
  readonly #keeper: Keeper;
  /** First file of this run with a hash, and what becomes of it. */
  readonly #claims = new Map<string, { readonly index: number; readonly added: Promise<AddedPlan | null> }>();
  readonly #ahead: Promise<Ready | null>[] = [];
  readonly #saving = new Set<Promise<void>>();
  #next = 0;
  #cancelled = false;

  constructor(files: readonly NamedFile[], options: ImportOptions, parts: RunnerParts) {
    this.#files = files;
    this.#options = options;
    this.#parts = parts;
    this.#lines = new ImportLines(files);
    this.#keeper = new Keeper(this.#lines);
    this.subscribe = this.#lines.subscribe;
    this.getSnapshot = this.#lines.getSnapshot;
    this.done = this.#run();
  }

  /** A property and not a method, so that it can be handed to a button as it is. */
  readonly cancel = (): void => {
    this.#cancelled = true;
    for (const reader of this.#parts.readers) reader.stop();
  };

  async #run(): Promise<ImportSummary> {
    const letGo = holdWorkspace();
    try {
      const limits = await this.#parts.limits();
      await Promise.all(this.#parts.readers.map((reader) => this.#keepReading(reader, limits)));
      while (this.#saving.size > 0) await Promise.all(this.#saving);
    } finally {
      for (const reader of this.#parts.readers) reader.stop();
      letGo();
    }
    return this.#lines.stop();
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

  /** Null when nothing is left to parse: the file is refused or known, or the run was stopped. */
  async #prepare(index: number, limits: IntakeLimits): Promise<Ready | null> {
    const file = this.#files[index];
    if (file === undefined || this.#stopped(index)) return null;
    const prepared = await prepareFile(file, limits);
    if (this.#stopped(index)) return null;
    if (!prepared.ok) {
      this.#lines.finish(index, { outcome: 'refused', ...prepared.error });
      return null;
    }
    const { fileHash } = prepared.value;
    const twin = this.#claims.get(fileHash);
    if (twin !== undefined) {
      this.#track(this.#followTwin(index, fileHash, twin));
      return null;
    }
    const claim = deferred<AddedPlan | null>();
    this.#claims.set(fileHash, { index, added: claim.promise });
    if (!(await this.#offerIfKnown(index, fileHash))) return { index, file: prepared.value, limits, claim };
    claim.resolve(null);
    return null;
  }

  async #offerIfKnown(index: number, fileHash: string): Promise<boolean> {
    const known = await findKnownFile(fileHash);
    if (known !== null) this.#keeper.offerKnown(index, known, this.#detailsOf(index));
    return known !== null;
  }

  /** The same file twice in one run: whatever the first came to holds for the second. */
  async #followTwin(index: number, fileHash: string, twin: { index: number; added: Promise<unknown> }): Promise<void> {
    await twin.added;
    if (await this.#offerIfKnown(index, fileHash)) return;
    const { outcome, message = '', code } = this.#lines.line(twin.index);
    if (outcome === 'refused' && code !== undefined) this.#lines.finish(index, { outcome, message, code });
    else this.#lines.finish(index, { outcome: 'same-file', message: 'The list holds this very file twice.' });
  }

  async #read({ index, file, limits, claim }: Ready, reader: DisposableReader): Promise<void> {
    if (this.#stopped(index)) return claim.resolve(null);
    this.#lines.change(index, { state: 'reading' });
    const { bytes, fileName } = file;
    const read = await reader.read({ id: index, fileName, bytes, limits });
    if (this.#stopped(index)) return claim.resolve(null);
    if (read.ok) {
      const details = this.#detailsOf(index);
      this.#track(this.#keeper.keep(index, { prepared: file, read: read.value, details }).then(claim.resolve));
      return;
    }
    const { code, message } = read.error;
    if (code !== 'cancelled') this.#lines.finish(index, { outcome: 'refused', code, message });
    claim.resolve(null);
  }

  #stopped(index: number): boolean {
    if (this.#cancelled) this.#lines.finish(index, { outcome: 'cancelled', message: 'Stopped before it was added.' });
    return this.#cancelled;
  }

  #detailsOf(index: number): PlanDetails {
    const known = this.#options.detailsOf?.(this.#files[index]?.name ?? '');
    return { week: isoWeek(now()), ...known };
  }

  #track(work: Promise<void>): void {
    const tracked = work.finally(() => this.#saving.delete(tracked));
    this.#saving.add(tracked);
  }
}
