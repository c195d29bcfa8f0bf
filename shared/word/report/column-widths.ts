import type { Row, Table } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import type { Threshold } from '#shared/domain/report/model/cells';
import { arialWidth } from '../arial-width';
import { evenOut, type Lines, startLines, widenBest } from './row-heights';

/** Beside the text of a cell, on either side, in twentieths of a point. */
export const CELL_MARGIN = 70;

/** Room is shared out by this many rows of a long table. */
const MOST_ROWS = 80;

/**
 * Widths of a table's columns in twentieths of a point, which add up to `width`. No word is broken while there is room for all; what
 * is left goes, step by step, to the column by which the rows become lowest for the room that it takes.
 */
export function columnWidths(table: Pick<Table, 'columns' | 'rows'>, threshold: Threshold, width: number): number[] {
  const least = table.columns.map((_, at) => leastOf(table, at, threshold));
  const sum = least.reduce((total, one) => total + one, 0);
  if (sum >= width)
    return filled(
      least.map((one) => Math.floor((one * width) / sum)),
      width,
    );
  const lines = linesOf(table, threshold);
  let state = startLines(lines, least, width - sum);
  for (let next = widenBest(lines, state); next !== null; next = widenBest(lines, state)) state = next;
  return evenOut(lines, filled(state.widths, width), least);
}

/** What is left over goes to the first column, which names the row. */
function filled(widths: readonly number[], width: number): number[] {
  const sum = widths.reduce((total, one) => total + one, 0);
  return widths.map((one, at) => (at === 0 ? one + width - sum : one));
}

/** Another font may take the place of Arial: of lines a little, of words, which would be broken, more. */
const ALLOWANCE = { line: 1.03, word: 1.1 } as const;
/** Tables are set in 12 pt, in twentieths of a point. */
const TYPE_SIZE = 240;

/** Where no word breaks. */
function leastOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>, at: number, threshold: Threshold): number {
  const texts = rows.flatMap(({ cells, isWhole }) =>
    cells[at] === undefined ? [] : [longestWord(cellWords(cells[at], threshold), isWhole === true && at === 0)],
  );
  const most = texts.reduce((longest, one) => Math.max(longest, one), longestWord(columns[at]?.heading ?? '', true));
  return most + 2 * CELL_MARGIN;
}

/** What each cell would take on one line, row by row, after the headings. */
function linesOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>, threshold: Threshold): Lines {
  const rowLines = ({ cells, isWhole = false }: Row): number[] =>
    cells.map((cell, at) => lineWidth(cellWords(cell, threshold), isWhole && at === 0));
  return {
    rows: [columns.map(({ heading }) => lineWidth(heading, true)), ...rows.slice(0, MOST_ROWS).map(rowLines)],
    areFigures: columns.map(({ align }) => align === 'right'),
  };
}

const lineWidth = (text: string, isBold: boolean): number =>
  Math.ceil(ALLOWANCE.line * arialWidth(text, TYPE_SIZE, isBold));

const longestWord = (text: string, isBold: boolean): number =>
  Math.max(...text.split(/\s+/u).map((word) => Math.ceil(ALLOWANCE.word * arialWidth(word, TYPE_SIZE, isBold))));
