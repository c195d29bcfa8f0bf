import type { ImportLine, ImportProgress, ImportSummary, NamedFile } from './import-types';

/** What a run shows: a line a file, replaced whole at every change so that React notices. */
export class ImportLines {
  #lines: readonly ImportLine[];
  #progress: ImportProgress;
  readonly #listeners = new Set<() => void>();

  constructor(files: readonly NamedFile[]) {
    this.#lines = files.map(({ name }, index) => ({ index, fileName: name, state: 'waiting', warnings: [] }));
    this.#progress = this.#current(true);
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
    this.#show(this.#progress.running);
  }

  /** Puts a final line in place: what an earlier state had and this one has not is gone, an open choice with it. */
  finish(index: number, fields: Omit<ImportLine, 'index' | 'fileName' | 'state' | 'warnings'> & Partial<ImportLine>) {
    const { fileName } = this.line(index);
    this.#lines = this.#lines.with(index, { warnings: [], ...fields, index, fileName, state: 'done' });
    this.#show(this.#progress.running);
  }

  stop(): ImportSummary {
    this.#show(false);
    const many = (...outcomes: ImportLine['outcome'][]) =>
      this.#lines.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return {
      added: many('added'),
      known: many('same-file', 'same-reference'),
      refused: many('refused'),
      cancelled: many('cancelled'),
    };
  }

  #current(running: boolean): ImportProgress {
    const finished = this.#lines.filter(({ state }) => state === 'done').length;
    return { total: this.#lines.length, finished, running, lines: this.#lines };
  }

  #show(running: boolean): void {
    this.#progress = this.#current(running);
    for (const listener of [...this.#listeners]) listener();
  }
}
