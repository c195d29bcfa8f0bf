import type { Table as WordTable } from 'docx';
import type { Table } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import type { Cell, Threshold } from '#shared/domain/report/model/cells';
import { cleanText } from '../clean-text';
import { dataTable, type TableCellContent } from '../data-table';
import { RATING_FILL } from '../look';
import { columnWidths } from './column-widths';

/** @param width room for it, in twentieths of a point. @param name such as `Table 3`. */
export const reportTable = (table: Table, threshold: Threshold, width: number): WordTable =>
  dataTable({
    altTitle: table.title,
    altText: table.altText,
    width,
    columnWidths: columnWidths(table, threshold, width),
    headings: table.columns.map(({ heading }) => neverBlank(heading)),
    aligns: table.columns.map(({ align }) => align),
    rows: table.rows.map(({ cells, startsGroup = false }) => ({
      startsGroup,
      cells: cells.map((cell) => cellContent(cell, threshold)),
    })),
  });

const cellContent = (cell: Cell, threshold: Threshold): TableCellContent => ({
  text: neverBlank(cellWords(cell, threshold)),
  fill: cell.kind === 'rating' ? RATING_FILL[cell.word] : null,
});

/** What is left of a text may be nothing, once what harms a Word file is gone. */
const neverBlank = (text: string): string => cleanText(text) || 'not given';
