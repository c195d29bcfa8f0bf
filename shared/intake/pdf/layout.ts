import type { CellPlace } from '#shared/domain/plan/plan-text';
import { readMark } from '#shared/domain/plan/section-mark';
import type { Piece } from './geometry';
import type { Vocabulary } from './join-lines';
import { type Line, linesOf } from './lines';
import { splitLooseColumns } from './loose-columns';
import { type Paragraph, paragraphsOf } from './paragraphs';
import { isEmpty, type Region, type TableRegion } from './regions';
import { type OpenTable, TableCounter } from './table-counter';

/** A paragraph in its place, in reading order. */
export interface Entry {
  readonly paragraph: Paragraph;
  readonly page: number;
  readonly cell: CellPlace | undefined;
}

/** What is known of the whole document before its pages are laid out. */
export interface DocumentMeasures {
  /** Usual step from line to line, in font sizes. */
  readonly pitch: number;
  /** Font size of most of the text. */
  readonly bodySize: number;
  readonly vocabulary: Vocabulary;
}

/** The cell that text stands in, and whether its table is only a frame of one column. */
interface Around {
  readonly place: CellPlace;
  readonly frame: boolean;
}

/** Headings are set larger than the text by at least this factor. */
export const HEADING_FACTOR = 1.12;

/** Turns the regions of page after page into paragraphs in reading order. */
export class Layout {
  readonly entries: Entry[] = [];
  readonly #measures: DocumentMeasures;
  readonly #tables = new TableCounter();
  #page = 0;

  constructor(measures: DocumentMeasures) {
    this.#measures = measures;
  }

  /** `rightEdge` is where full lines of the page's own text end. */
  addPage(page: number, region: Region, rightEdge: number): void {
    this.#page = page;
    this.#flow(region, rightEdge, undefined);
  }

  /** Text at an angle has no place among the lines; it follows the page it stands on. */
  addTurned(pieces: readonly Piece[]): void {
    for (const { text, bold, size, x } of pieces) {
      const paragraph = { text, bold, size: Math.min(size, this.#measures.bodySize), bullet: false, left: x };
      this.entries.push({ paragraph, page: this.#page, cell: undefined });
    }
  }

  /** Lines and tables of a region from top to bottom; lines between two tables are read together. */
  #flow(region: Region, rightEdge: number, around: Around | undefined): void {
    const tables = region.tables
      .filter((table) => table.cells.some(({ region: inner }) => !isEmpty(inner)))
      .sort((a, b) => a.grid.top - b.grid.top || a.grid.left - b.grid.left);
    let lines = linesOf(region.pieces);
    for (const table of tables) {
      const above = lines.filter((line) => line.y <= table.grid.top);
      lines = lines.filter((line) => line.y > table.grid.top);
      this.#lines(above, rightEdge, around);
      this.#table(table, around);
    }
    this.#lines(lines, rightEdge, around);
  }

  #lines(lines: readonly Line[], rightEdge: number, around: Around | undefined): void {
    if (lines.length === 0) return;
    if (around) {
      this.#paragraphs(lines, rightEdge, around);
      return;
    }
    const endsTable = (line: Line) => this.#endsTable(line);
    for (const part of splitLooseColumns(lines, this.#measures.pitch, endsTable, this.#tables.openEdges)) {
      if (part.kind === 'lines') {
        this.#paragraphs(part.lines, rightEdge, undefined);
        continue;
      }
      const table = this.#tables.loose(part.edges, (part.cells.at(-1)?.row ?? 0) + 1);
      for (const { row, column, lines: cellLines, right } of part.cells) {
        const place = { table: table.number, row: table.rowsBefore + row, column };
        this.#paragraphs(cellLines, right, { place, frame: false });
      }
    }
  }

  #endsTable(line: Line): boolean {
    if (line.size >= this.#measures.bodySize * HEADING_FACTOR) return true;
    const mark = readMark(line.text);
    return mark !== null && (mark.form === 'section' || mark.form === 'letter') && mark.title !== 'sentence';
  }

  #table(table: TableRegion, around: Around | undefined): void {
    const outer = around && !around.frame ? around : undefined;
    const numbered = outer ? null : this.#tables.ruled(table.grid, firstRowText(table));
    for (const { cell, region } of table.cells) {
      if (isEmpty(region) || (numbered?.repeatsHeader && cell.row === 0)) continue;
      const lefts = region.pieces.map((piece) => piece.x);
      const padding = Math.min(12, Math.max(2, Math.min(...lefts) - cell.left));
      const inner = outer ?? { place: placeOf(cell, numbered), frame: table.grid.columns === 1 };
      this.#flow(region, cell.right - padding, inner);
    }
  }

  #paragraphs(lines: readonly Line[], rightEdge: number, around: Around | undefined): void {
    const { pitch, vocabulary } = this.#measures;
    if (around === undefined) this.#tables.textBetween();
    for (const paragraph of paragraphsOf(lines, rightEdge, pitch, vocabulary)) {
      this.entries.push({ paragraph, page: this.#page, cell: around?.place });
    }
  }
}

const firstRowText = (table: TableRegion): string =>
  table.cells
    .filter(({ cell }) => cell.row === 0)
    .map(({ region }) =>
      linesOf(region.pieces)
        .map((line) => line.text)
        .join(' '),
    )
    .join('|');

function placeOf(
  cell: { row: number; column: number; rowSpan: number; columnSpan: number },
  table: OpenTable | null,
): CellPlace {
  return {
    table: table?.number ?? 0,
    row: (table?.rowsBefore ?? 0) + cell.row,
    column: cell.column,
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
  };
}
