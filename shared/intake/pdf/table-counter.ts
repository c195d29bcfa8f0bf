import type { RuledGrid } from './ruled-grid';

export interface OpenTable {
  /** Number of the table in the document, from 0. */
  readonly number: number;
  /** Rows of the same table on earlier pages. */
  readonly rowsBefore: number;
}

/** Borders of one table may shift by this much from page to page, in points. */
const SHIFT = 4;

const sameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((x, index) => Math.abs(x - (b[index] ?? 0)) <= SHIFT);

/**
 * Numbers the tables of a document and joins the pieces of one that pages cut: a table whose columns stand where those of
 * the last one did, with no text between, goes on with its rows.
 */
export class TableCounter {
  #next = 0;
  #last: { readonly table: OpenTable; readonly grid: RuledGrid } | null = null;

  ruled(grid: RuledGrid): OpenTable {
    const last = this.#last;
    // A frame of one column is more likely the next box than the same one again.
    const continues = last !== null && grid.columns > 1 && sameColumns(last.grid.xs, grid.xs);
    const table = continues
      ? { number: last.table.number, rowsBefore: last.table.rowsBefore + last.grid.rows }
      : { number: this.#take(), rowsBefore: 0 };
    this.#last = { table, grid };
    return table;
  }

  loose(): OpenTable {
    this.#last = null;
    return { number: this.#take(), rowsBefore: 0 };
  }

  /** Text outside every table: what follows is a table of its own. */
  textBetween(): void {
    this.#last = null;
  }

  #take(): number {
    this.#next += 1;
    return this.#next - 1;
  }
}
