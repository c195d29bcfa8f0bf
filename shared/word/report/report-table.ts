import type { Table as WordTable } from 'docx';
import type { Table } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import type { Cell, Threshold } from '#shared/domain/report/model/cells';
import { arialWidth } from '../arial-width';
import { cleanText } from '../clean-text';
import { dataTable, type TableCellContent } from '../data-table';
import { RATING_FILL } from '../look';
import { CELL_MARGIN, columnWidths } from './column-widths';

/** @param width room for it, in twentieths of a point. @param name such as `Table 3`. */
export function reportTable(table: Table, threshold: Threshold, width: number): WordTable {
  const widths = columnWidths(table, threshold, width);
  return dataTable({
    altTitle: table.title,
    altText: table.altText,
    width,
    columnWidths: widths,
    isTall: isTall(table, threshold, widths),
    headings: table.columns.map(({ heading }) => neverBlank(heading)),
    aligns: table.columns.map(({ align }) => align),
    rows: table.rows.map(({ cells, startsGroup = false, isWhole = false }) => ({
      startsGroup,
      isWhole,
      cells: cells.map((cell) => cellContent(cell, threshold)),
    })),
  });
}

/** Words take about a fifth more than their own width where lines are broken between them. */
const BROKEN = 1.2;
const TALL_LINES = 2;

const isTall = ({ rows }: Table, threshold: Threshold, widths: readonly number[]): boolean =>
  rows.some(({ cells }) =>
    cells.some((cell, at) => {
      const room = (widths[at] ?? 0) - 2 * CELL_MARGIN;
      return BROKEN * arialWidth(cellWords(cell, threshold), 240, false) > TALL_LINES * room;
    }),
  );

const cellContent = (cell: Cell, threshold: Threshold): TableCellContent => ({
  text: neverBlank(cellWords(cell, threshold)),
  fill: cell.kind === 'rating' ? RATING_FILL[cell.word] : null,
});

/** What is left of a text may be nothing, once what harms a Word file is gone. */
const neverBlank = (text: string): string => cleanText(text) || 'not given';
