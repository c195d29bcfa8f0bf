import type { Table } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import type { Threshold } from '#shared/domain/report/model/cells';
import { arialWidth } from '../arial-width';

/** Beside the text of a cell, on either side, in twentieths of a point. */
export const CELL_MARGIN = 70;

interface Need {
  /** Where no word breaks. */
  readonly least: number;
  /** What each cell would take on one line, and the heading on two. */
  readonly lines: readonly number[];
  readonly weight: number;
}

/** Room is shared out in pieces of this size, by this many rows of a long table. */
const PIECE = 80;
const MOST_ROWS = 80;
/** How much worse two lines are than one: rows are as high as their highest cell. */
const STEEPNESS = 4;
/** Figures read better on one line. */
const WEIGHT = { right: 3, left: 1 } as const;

/**
 * Widths of a table's columns in twentieths of a point, which add up to `width`. No word is broken while there is room for all; what
 * is left goes, piece by piece, to the column that gains most lines by it, so that rows are as low as they can be.
 */
export function columnWidths(table: Pick<Table, 'columns' | 'rows'>, threshold: Threshold, width: number): number[] {
  const needs = table.columns.map((_, at) => needOf(table, at, threshold));
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  if (least >= width)
    return filled(
      needs.map((need) => Math.floor((need.least * width) / least)),
      width,
    );
  const widths = needs.map((need) => need.least);
  const gains = needs.map((need, at) => gainOf(need, widths[at] ?? 0));
  for (let room = width - least; room >= PIECE; room -= PIECE) {
    const best = gains.indexOf(Math.max(...gains));
    const need = needs[best];
    if (need === undefined || (gains[best] ?? 0) <= 0) break;
    widths[best] = (widths[best] ?? 0) + PIECE;
    gains[best] = gainOf(need, widths[best] ?? 0);
  }
  return filled(widths, width);
}

/** What a column of this width would gain by one more piece. */
const gainOf = (need: Need, width: number): number => heightOf(need, width) - heightOf(need, width + PIECE);

const heightOf = ({ lines, weight }: Need, width: number): number =>
  lines.reduce((sum, line) => sum + weight * Math.max(1, line / width) ** STEEPNESS, 0);

/** What is left over goes to the first column, which names the row. */
function filled(widths: readonly number[], width: number): number[] {
  const sum = widths.reduce((total, one) => total + one, 0);
  return widths.map((one, at) => (at === 0 ? one + width - sum : one));
}

/** Another font may take the place of Arial: of lines a little, of words, which would be broken, more. */
const ALLOWANCE = { line: 1.03, word: 1.1 } as const;
/** Tables are set in 12 pt, in twentieths of a point. */
const TYPE_SIZE = 240;

function needOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>, at: number, threshold: Threshold): Need {
  const { heading = '', align = 'left' } = columns[at] ?? {};
  const texts = rows.flatMap(({ cells }) => (cells[at] === undefined ? [] : [cellWords(cells[at], threshold)]));
  const longest = texts.reduce((most, words) => Math.max(most, longestWord(words, 'plain')), 0);
  const margins = 2 * CELL_MARGIN;
  return {
    least: Math.max(longestWord(heading, 'bold'), longest) + margins,
    lines: [
      Math.ceil((ALLOWANCE.word * arialWidth(heading, TYPE_SIZE, true)) / 2) + margins,
      ...texts
        .slice(0, MOST_ROWS)
        .map((words) => Math.ceil(ALLOWANCE.line * arialWidth(words, TYPE_SIZE, false)) + margins),
    ],
    weight: WEIGHT[align],
  };
}

const longestWord = (text: string, face: 'bold' | 'plain'): number =>
  Math.max(
    ...text.split(/\s+/u).map((word) => Math.ceil(ALLOWANCE.word * arialWidth(word, TYPE_SIZE, face === 'bold'))),
  );
