import type { RuledGrid } from './ruled-grid';

export interface OpenTable {
  /** Number of the table in the document, from 0. */
  readonly number: number;
  /** Rows of the same table on earlier pages. */
  readonly rowsBefore: number;
  /** The first row only says again what the table's first row said, as Word repeats header rows on every page. */
  readonly repeatsHeader: boolean;
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
  #last: { readonly table: OpenTable; readonly grid: RuledGrid; readonly header: string } | null = null;
  #loose: { readonly edges: readonly number[]; readonly number: number; readonly rows: number } | null = null;

  /** `header` is the text of the table's first row. */
  ruled(grid: RuledGrid, header: string): OpenTable {
    const last = this.#last;
    this.#loose = null;
    const repeatsHeader = last !== null && header !== '' && header === last.header && grid.rows > 1;
    // A frame of one column is more likely the next box than the same one again, unless it begins with the same words.
    if (!last || !sameColumns(last.grid.xs, grid.xs) || (grid.columns === 1 && !repeatsHeader)) {
      const table = { number: this.#take(), rowsBefore: 0, repeatsHeader: false };
      this.#last = { table, grid, header };
      return table;
    }
    const table = {
      number: last.table.number,
      rowsBefore: last.table.rowsBefore + last.grid.rows,
      repeatsHeader,
    };
    this.#last = { table, grid, header: last.header };
    return table;
  }

  /** Column edges of a table without drawn lines that nothing has followed yet; a page break may have cut it. */
  get openEdges(): readonly number[] {
    return this.#loose?.edges ?? [];
  }

  loose(edges: readonly number[], rows: number): OpenTable {
    const last = this.#loose;
    this.#last = null;
    const table =
      last?.edges === edges
        ? { number: last.number, rowsBefore: last.rows, repeatsHeader: false }
        : { number: this.#take(), rowsBefore: 0, repeatsHeader: false };
    this.#loose = { edges, number: table.number, rows: table.rowsBefore + rows };
    return table;
  }

  /** Text outside every table: what follows is a table of its own. */
  textBetween(): void {
    this.#last = null;
    this.#loose = null;
  }

  #take(): number {
    this.#next += 1;
    return this.#next - 1;
  }
}
