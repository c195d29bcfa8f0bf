import { useEffect, useMemo, useRef, useState } from 'react';
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

const CLOSED: FiguresImportState = { kind: 'closed' };
const STOPPED = 'The file could not be read to its end, so nothing was kept. Try once more.';

/** Reads one file of monthly figures in a worker and follows what a person says of it. Nothing is stored here. */
export function useFiguresImport() {
  const [state, setState] = useState<FiguresImportState>(CLOSED);
  const run = useRef<Run | null>(null);
  const actions = useMemo(() => {
    const start = (file: File) => {
      run.current?.end();
      run.current = new Run(file, setState);
    };
    const close = () => {
      run.current?.end();
      run.current = null;
      setState(CLOSED);
    };
    return {
      start,
      close,
      /** Another sheet, or the row where the headings stand. */
      look: (sheet: number, headerRow?: number) => void run.current?.look(sheet, headerRow),
      use: (layout: FiguresLayout, sheet: number, index: number, use: ColumnUse) =>
        void run.current?.read(sheet, withUse(layout, index, use)),
    };
  }, []);
  useEffect(() => () => run.current?.end(), []);
  return { state, ...actions };
}

export type FiguresImport = ReturnType<typeof useFiguresImport>;

const withUse = (layout: FiguresLayout, index: number, use: ColumnUse): FiguresLayout => ({
  ...layout,
  columns: layout.columns.map((column) => (column.index === index ? { ...column, use } : column)),
});

/** One file from its opening to its end; what comes late is told to nobody. */
class Run {
  readonly #abort = new AbortController();
  readonly #tell: (state: FiguresImportState) => void;
  readonly #name: string;
  #open: OpenFigures | null = null;
  #file: FiguresFile | null = null;

  constructor(file: File, tell: (state: FiguresImportState) => void) {
    this.#name = file.name;
    this.#tell = (state) => {
      if (!this.#abort.signal.aborted) tell(state);
    };
    void this.#guarded(() => this.#begin(file));
  }

  end(): void {
    this.#abort.abort(new DOMException('The import was closed.', 'AbortError'));
    this.#open?.close();
  }

  look(sheet: number, headerRow?: number): Promise<void> {
    return this.#guarded(async () => {
      this.#busy();
      await this.#find(sheet, headerRow);
    });
  }

  read(sheet: number, layout: FiguresLayout): Promise<void> {
    return this.#guarded(async () => {
      this.#busy();
      await this.#read(sheet, layout);
    });
  }

  async #begin(file: File): Promise<void> {
    this.#tell({ kind: 'reading', name: this.#name, share: 0 });
    const opened = await openFigures(file, {
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
    this.#tell({ kind: 'open', file: this.#file, busy: false });
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
