import type { CellPlace } from '#shared/domain/plan/plan-text';
import type { CellLook, Looks } from './looks';
import type { MammothNode } from './mammoth-document';
import { type CellWidth, tableShares } from './table-shares';

export interface PlacedCell {
  readonly place: CellPlace;
  readonly children: readonly MammothNode[];
}

export interface PlacedTable {
  /** In reading order, row by row. */
  readonly cells: readonly PlacedCell[];
  /** Number of grid columns. */
  readonly columns: number;
  /** The part of the width of each column, where the file says it. */
  readonly shares: readonly number[] | undefined;
}

/** Word writes at most 63 columns; more in a file is a mistake or an attack, and is cut. */
const MAX_SPAN = 64;

type Table = Extract<MammothNode, { type: 'table' }>;
type TableRow = Extract<MammothNode, { type: 'tableRow' }>;

/** Follows which grid columns are taken by cells that reach down from rows above. */
class Grid {
  readonly cells: PlacedCell[] = [];
  readonly widths: CellWidth[] = [];
  readonly #table: number;
  readonly #looks: Looks;
  /** For each grid column, the first row that is free again. */
  readonly #freeFrom: number[] = [];
  #row = 0;

  constructor(table: number, looks: Looks) {
    this.#table = table;
    this.#looks = looks;
  }

  get columns(): number {
    return this.#freeFrom.length;
  }

  addRow(row: TableRow): void {
    let column = 0;
    for (const cell of row.children) {
      while ((this.#freeFrom[column] ?? 0) > this.#row) column += 1;
      column += this.#addCell(cell, column, row.isHeader);
    }
    this.#row += 1;
  }

  /** Anything else in a table is still text; it gets a row of its own. */
  addLoose(node: MammothNode): void {
    this.#addCell(node, 0, false);
    this.#row += 1;
  }

  /** Returns the number of columns the cell takes. */
  #addCell(node: MammothNode, column: number, header: boolean): number {
    const cell = node.type === 'tableCell' ? node : { colSpan: 1, rowSpan: 1, children: [node] };
    const across = Math.min(MAX_SPAN, Math.max(1, cell.colSpan || 1));
    const down = Math.max(1, cell.rowSpan || 1);
    for (let at = column; at < column + across; at += 1) this.#freeFrom[at] = this.#row + down;
    const look = this.#lookOf(cell.children);
    if (look?.width !== undefined) this.widths.push({ column, span: across, width: look.width });
    const place = {
      table: this.#table,
      row: this.#row,
      column,
      ...(down > 1 ? { rowSpan: down } : {}),
      ...(across > 1 ? { columnSpan: across } : {}),
      ...(header ? { header } : {}),
      ...(look?.shaded ? { shaded: true } : {}),
    };
    this.cells.push({ place, children: cell.children });
    return across;
  }

  /** The cell's properties stand at its head. */
  #lookOf([first]: readonly MammothNode[]): CellLook | undefined {
    return first?.type === 'bookmarkStart' ? this.#looks.cell(first.name) : undefined;
  }
}

/** Gives every cell of a table its row and column on the grid, stepping over cells that reach down from rows above. */
export function placeCells(table: Table, number: number, looks: Looks): PlacedTable {
  const grid = new Grid(number, looks);
  for (const row of table.children) {
    if (row.type === 'tableRow') grid.addRow(row);
    else grid.addLoose(row);
  }
  const shares = tableShares(grid.columns, grid.widths, looks.table(table.styleId)?.grid ?? []);
  return { cells: grid.cells, columns: grid.columns, shares };
}
