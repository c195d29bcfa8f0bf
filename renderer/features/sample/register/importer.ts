import type { MappedRegister, RegisterProgress } from '#shared/domain/register/mapped-register';
import type { Register } from '#shared/domain/register/register';
import type { Result } from '#shared/lib/result';
import { createSignal, type Signal } from '../../../components/signal';
import { importRegister } from '../../../db/actions/registers';
import { now } from '../../../db/clock';
import { holdWorkspace } from '../../../db/hold-workspace';
import { readKnownSources, readRegistersOfFile } from '../../../db/reads-of-registers';
import { freshId } from '../../../db/record-ids';
import { putDocument } from '../../../platform/documents';
import type { OpenRegister, openRegister } from '../../../workers/register-job';
import type { SheetLook } from '../../../workers/register-messages';
import { draftOfFile, namesOf, readableSources, withLook } from './draft-of-file';
import { draftProblem } from './draft-problem';
import type { ImportDraft, ImportState, ImportWork } from './import-state';
import { importedWords } from './import-words';
import { rowsDocument } from './rows-document';

interface WorkHooks {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: RegisterProgress) => void;
}

/** As many as a register can name. */
const MOST_DROPPED = 200;

const LOST = 'The file could not be read to its end. Nothing was stored; choose the file once more.';

/**
 * One import of a register after the other, from the chosen file to its rows on disk. Nothing is stored before the last
 * step, and that step stores all or nothing.
 */
export class RegisterImporter {
  readonly state: Signal<ImportState> = createSignal<ImportState>({ kind: 'idle', note: null });
  readonly #open: typeof openRegister;
  #register: OpenRegister | null = null;
  #stop: AbortController | null = null;
  #turn: Promise<void> = Promise.resolve();

  /** @param open starts the reading of files; tests hand in their own. */
  constructor(open: typeof openRegister) {
    this.#open = open;
  }

  /** Opens the file, or the files of one SEN2 return, and proposes how to read it. An import before it ends. */
  async choose(files: readonly File[]): Promise<void> {
    if (files.length === 0 || !this.canCancel()) return;
    this.#end();
    const fileName = namesOf(files);
    await this.#work('opening', fileName, async (hooks) => {
      const opened = await this.#open(files, hooks);
      if (!opened.ok) return () => this.state.set({ kind: 'refused', fileName, message: opened.error.message });
      const register = opened.value;
      hooks.signal.addEventListener('abort', () => register.close(), { once: true });
      const { contents } = register;
      const [look, already, known] = await Promise.all([
        register.look(contents.likelySheet),
        readRegistersOfFile(contents.fileHash),
        readKnownSources(),
      ]);
      return () => {
        this.#register = register;
        if (!look.ok) return this.#refuse(fileName, look);
        const remembered = readableSources(known);
        const draft = draftOfFile({ fileName, contents, already, remembered, look: look.value });
        this.state.set({ kind: 'columns', draft, problem: null });
      };
    });
  }

  /** Other headings: another sheet, or another row of the same. */
  async look(sheet: number, headerRow?: number): Promise<void> {
    const [before, register] = [this.state.get(), this.#register];
    if (before.kind !== 'columns' || register === null) return;
    const look = await this.#inTurn(() => register.look(sheet, headerRow));
    // Whatever was said of the columns meanwhile was said of other headings.
    if (this.#register !== register || this.state.get().kind !== 'columns') return;
    if (look.ok) this.state.set({ kind: 'columns', draft: withLook(before.draft, sheet, look.value), problem: null });
    else this.state.set({ ...before, problem: look.error.message });
  }

  /** What a person says about the file. On the check it is seen only once the rows are read anew. */
  change(next: (draft: ImportDraft) => ImportDraft): void {
    const before = this.state.get();
    if (before.kind === 'columns') this.state.set({ ...before, draft: next(before.draft), problem: null });
    if (before.kind === 'check') this.state.set({ ...before, draft: next(before.draft), changed: true, problem: null });
  }

  /** Reads the rows as they would be kept, or says what is still to be said first. */
  async check(): Promise<void> {
    const [before, register] = [this.state.get(), this.#register];
    if ((before.kind !== 'columns' && before.kind !== 'check') || register === null) return;
    const { draft } = before;
    const problem = draftProblem(draft);
    if (problem !== null) return this.state.set({ ...before, problem });
    await this.#work('mapping', draft.fileName, async (hooks) => {
      const { sheet, look, mapping, options } = draft;
      const mapped = await this.#inTurn(() => register.map(sheet, look.headerRow, mapping, options, hooks));
      return () => {
        if (mapped.ok) this.state.set({ kind: 'check', draft, mapped: mapped.value, changed: false, problem: null });
        else this.state.set({ kind: 'columns', draft, problem: mapped.error.message });
      };
    });
  }

  backToColumns(): void {
    const before = this.state.get();
    if (before.kind === 'check') this.state.set({ kind: 'columns', draft: before.draft, problem: null });
  }

  /** Stores what the check shows: the rows as one document, then one commit that refers to it. */
  async keep(): Promise<void> {
    const before = this.state.get();
    if (before.kind !== 'check' || before.changed) return;
    const { draft, mapped } = before;
    await this.#work('keeping', draft.fileName, async ({ signal, onProgress }) => {
      const total = mapped.rows.length;
      const bytes = await rowsDocument(mapped.rows, signal, (rows) =>
        onProgress({ stage: 'mapping', share: rows / Math.max(1, total), rows }),
      );
      if (bytes === null) return () => undefined;
      // From here on it is one short step: nothing half is to be stopped.
      this.#stop = null;
      const release = holdWorkspace();
      try {
        const put = await putDocument('register', bytes);
        if (!put.ok) return () => this.state.set({ ...before, problem: put.error.message });
        const register = registerOf(draft, mapped, put.value);
        await importRegister(register, draft.mapping);
        return () => {
          this.#end();
          this.state.set({ kind: 'idle', note: { kind: 'imported', words: importedWords(register) } });
        };
      } finally {
        release();
      }
    });
  }

  /** Gives the import up; nothing of it was stored. */
  cancel(): void {
    const { kind } = this.state.get();
    if (kind === 'idle' || !this.canCancel()) return;
    this.#end();
    const words = 'The import was cancelled. Nothing of the file was stored.';
    this.state.set({ kind: 'idle', note: kind === 'refused' ? null : { kind: 'cancelled', words } });
  }

  /** False in the moment in which the register is written. */
  canCancel(): boolean {
    const state = this.state.get();
    return state.kind !== 'busy' || this.#stop !== null;
  }

  forgetNote(): void {
    if (this.state.get().kind === 'idle') this.state.set({ kind: 'idle', note: null });
  }

  #refuse(fileName: string, { error }: Extract<Result<SheetLook>, { ok: false }>): void {
    this.#end();
    this.state.set({ kind: 'refused', fileName, message: error.message });
  }

  /** A file answers one question at a time. */
  #inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const asked = this.#turn.then(ask);
    this.#turn = asked.then(
      () => undefined,
      () => undefined,
    );
    return asked;
  }

  /** Work that takes a while, and what to do with its outcome unless it was given up meanwhile. */
  async #work(work: ImportWork, fileName: string, run: (hooks: WorkHooks) => Promise<() => void>): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    this.state.set({ kind: 'busy', work, fileName, progress: null });
    const onProgress: WorkHooks['onProgress'] = (progress) => {
      if (!stop.signal.aborted) this.state.set({ kind: 'busy', work, fileName, progress });
    };
    try {
      const settle = await run({ signal: stop.signal, onProgress });
      if (stop.signal.aborted) return;
      this.#stop = null;
      settle();
    } catch (error) {
      if (stop.signal.aborted) return;
      this.#refuse(fileName, { ok: false, error: { code: 'corrupt', message: LOST } });
      throw error;
    }
  }

  /** Ends what is going on, and with the worker all that was read. */
  #end(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#register?.close();
    this.#register = null;
  }
}

function registerOf({ fileName, contents, source, title }: ImportDraft, mapped: MappedRegister, rowsHash: string) {
  return {
    id: freshId('register'),
    title: title.trim(),
    source: source.trim(),
    fileName,
    fileHash: contents.fileHash,
    rowsHash,
    rows: mapped.rows.length,
    importedAt: now(),
    leftOut: [...mapped.leftOutBy],
    dropped: droppedHeadings(mapped),
    ...(mapped.issued === null ? {} : { issued: mapped.issued }),
  } satisfies Register;
}

/** Headings of the dropped columns, of very many the first. */
function droppedHeadings({ dropped }: MappedRegister): string[] {
  const headings = dropped.map(({ heading }) => heading);
  if (headings.length <= MOST_DROPPED) return headings;
  const more = headings.length - MOST_DROPPED + 1;
  return [...headings.slice(0, MOST_DROPPED - 1), `${more} more`];
}
