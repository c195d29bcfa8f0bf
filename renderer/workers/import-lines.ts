import type { ImportLine, ImportProgress, ImportSource, ImportSummary } from './import-types';
import { summariseLines } from './summarise-lines';

/** Least time between two pictures of a run, in milliseconds: drawing each step of each file would cost more than reading it. */
const PAUSE_MS = 250;

/** What a run shows: a line a file, replaced whole at every change so that React notices. */
export class ImportLines {
  #lines: readonly ImportLine[];
  #progress: ImportProgress;
  #running = true;
  #pause: ReturnType<typeof setTimeout> | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(files: readonly ImportSource[]) {
    this.#lines = files.map(({ name }, index) => ({ index, fileName: name, state: 'waiting', warnings: [] }));
    this.#progress = this.#current();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): ImportProgress => this.#progress;

  line(index: number): ImportLine {
    const line = this.#lines[index];
    if (line === undefined) throw new Error('There is no such file in this run.');
    return line;
  }

  change(index: number, fields: Partial<Omit<ImportLine, 'index' | 'fileName'>>): void {
    this.#lines = this.#lines.with(index, { ...this.line(index), ...fields });
    this.#showSoon();
  }

  /** Puts a final line in place: what an earlier state had and this one has not is gone, an open choice with it. */
  finish(index: number, fields: Omit<ImportLine, 'index' | 'fileName' | 'state' | 'warnings'> & Partial<ImportLine>) {
    const { fileName } = this.line(index);
    this.#lines = this.#lines.with(index, { warnings: [], ...fields, index, fileName, state: 'done' });
    this.#showSoon();
  }

  /** Refuses every file that has no outcome yet. */
  refuseRest(message: string): void {
    for (const { index, state } of this.#lines)
      if (state !== 'done') this.finish(index, { outcome: 'refused', code: 'not-saved', message });
  }

  stop(): ImportSummary {
    this.#running = false;
    this.#show();
    return summariseLines(this.#lines);
  }

  #current(): ImportProgress {
    const finished = this.#lines.filter(({ state }) => state === 'done').length;
    return { total: this.#lines.length, finished, running: this.#running, lines: this.#lines };
  }

  /** While files are read, changes are shown together; a choice made afterwards shows at once. */
  #showSoon(): void {
    if (!this.#running) this.#show();
    else this.#pause ??= setTimeout(() => this.#show(), PAUSE_MS);
  }

  #show(): void {
    if (this.#pause !== null) clearTimeout(this.#pause);
    this.#pause = null;
    this.#progress = this.#current();
    for (const listener of [...this.#listeners]) listener();
  }
}
