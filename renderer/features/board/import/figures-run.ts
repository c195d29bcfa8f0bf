import type { ColumnUse, FiguresLayout, ReadFigures } from '#shared/domain/board/import/figures-file';
import { type OpenFigures, openFigures } from '../../../workers/figures-job';

/** A file that is open, with its table as it is read now. */
export interface FiguresFile {
  readonly name: string;
  readonly sheets: OpenFigures['contents']['sheets'];
  readonly warnings: readonly string[];
  readonly sheet: number;
  /** Null where no table of figures was found in the sheet; then `problem` says so. */
  readonly table: { readonly layout: FiguresLayout; readonly read: ReadFigures } | null;
  readonly problem: string | null;
}

export type FiguresImportState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'reading'; readonly name: string; readonly share: number }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
  | { readonly kind: 'open'; readonly file: FiguresFile; readonly busy: boolean };

const STOPPED = 'The file could not be read to its end, so nothing was kept. Try once more.';

const withUse = (layout: FiguresLayout, index: number, use: ColumnUse): FiguresLayout => ({
  ...layout,
  columns: layout.columns.map((column) => (column.index === index ? { ...column, use } : column)),
});

/** One file from its opening to its end; what comes late is told to nobody. */
export class FiguresRun {
  readonly #abort = new AbortController();
  readonly #tell: (state: FiguresImportState) => void;
  readonly #name: string;
  #open: OpenFigures | null = null;
  #file: FiguresFile | null = null;
  /** The columns as they were asked for last, which may not be read yet. */
  #asked: { readonly sheet: number; readonly layout: FiguresLayout } | null = null;
  /** The worker answers one request at a time. */
  #turn: Promise<void>;
  /** Requests whose turn has not come: what is shown before them is not what was asked for last. */
  #pending = 0;

  /** @param open tests hand in their own. */
  constructor(file: File, tell: (state: FiguresImportState) => void, open: typeof openFigures = openFigures) {
    this.#name = file.name;
    this.#tell = (state) => {
      if (!this.#abort.signal.aborted) tell(state);
    };
    this.#turn = this.#guarded(() => this.#begin(file, open));
  }

  end(): void {
    this.#abort.abort(new DOMException('The import was closed.', 'AbortError'));
    this.#open?.close();
  }

  /** Another sheet, or the row where the headings stand. */
  look(sheet: number, headerRow?: number): Promise<void> {
    this.#asked = null;
    return this.#next(() => this.#find(sheet, headerRow));
  }

  /** What one column is. Of several changes on end the last one alone is read, with all of them in it. */
  use(shown: FiguresLayout, sheet: number, index: number, use: ColumnUse): Promise<void> {
    const asked = this.#asked;
    const isOfShown = asked !== null && asked.sheet === sheet && asked.layout.headerRow === shown.headerRow;
    const layout = withUse(isOfShown ? asked.layout : shown, index, use);
    this.#asked = { sheet, layout };
    return this.#next(async () => {
      if (this.#asked?.layout === layout) await this.#read(sheet, layout);
    });
  }

  #next(work: () => Promise<void>): Promise<void> {
    this.#busy();
    this.#pending += 1;
    this.#turn = this.#turn.then(async () => {
      this.#pending -= 1;
      await this.#guarded(work);
    });
    return this.#turn;
  }

  async #begin(file: File, open: typeof openFigures): Promise<void> {
    this.#tell({ kind: 'reading', name: this.#name, share: 0 });
    const opened = await open(file, {
      signal: this.#abort.signal,
      onProgress: ({ share }) => this.#tell({ kind: 'reading', name: this.#name, share }),
    });
    if (!opened.ok) return this.#tell({ kind: 'failed', name: this.#name, message: opened.error.message });
    this.#open = opened.value;
    if (this.#abort.signal.aborted) return opened.value.close();
    await this.#find();
  }

  async #find(sheet?: number, headerRow?: number): Promise<void> {
    const found = await this.#opened().find(sheet, headerRow);
    if (!found.ok) return this.#show({ sheet: sheet ?? 0, table: null, problem: found.error.message });
    await this.#read(found.value.sheet, found.value.layout);
  }

  async #read(sheet: number, layout: FiguresLayout): Promise<void> {
    const read = await this.#opened().read(sheet, layout);
    if (read.ok) return this.#show({ sheet, table: { layout, read: read.value }, problem: null });
    this.#show({ sheet, table: this.#file?.table ?? null, problem: read.error.message });
  }

  #opened(): OpenFigures {
    if (this.#open === null) throw new Error('A file of figures was looked at before it was open.');
    return this.#open;
  }

  #busy(): void {
    if (this.#file !== null) this.#tell({ kind: 'open', file: this.#file, busy: true });
  }

  #show(shown: Pick<FiguresFile, 'sheet' | 'table' | 'problem'>): void {
    const { sheets, warnings } = this.#opened().contents;
    this.#file = { name: this.#name, sheets, warnings, ...shown };
    this.#tell({ kind: 'open', file: this.#file, busy: this.#pending > 0 });
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      // Closed by the person, or the worker ended: of the second it is told.
      this.#tell({ kind: 'failed', name: this.#name, message: STOPPED });
    }
  }
}
