import type { Table } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import type { Threshold } from '#shared/domain/report/model/cells';
import { arialWidth } from '../arial-width';
import { textWidth } from '../text-width';

/** Beside the text of a cell, on either side, in twentieths of a point. */
export const CELL_MARGIN = 90;

interface Need {
  /** Where no word breaks. */
  readonly least: number;
  /** Where little but the heading takes a second line. */
  readonly most: number;
}

/**
 * Widths of a table's columns in twentieths of a point, which add up to `width`. No word is broken while there is room for
 * all; columns of figures get what they ask, and columns of words share what is left by how much they have to say.
 */
export function columnWidths(table: Pick<Table, 'columns' | 'rows'>, threshold: Threshold, width: number): number[] {
  const needs = table.columns.map((_, at) => needOf(table, at, threshold));
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  if (least >= width)
    return filled(
      needs.map((need) => Math.floor((need.least * width) / least)),
      width,
    );
  const isFigure = table.columns.map(({ align }) => align === 'right');
  const figures = grow(
    needs,
    needs.map((need) => need.least),
    width - least,
    (at) => isFigure[at] ?? false,
  );
  const left = width - figures.reduce((sum, one) => sum + one, 0);
  const grown = grow(needs, figures, left, (at) => !isFigure[at]);
  return filled(grown, width);
}

/** Shares `room` among the chosen columns by what they still ask for. */
function grow(needs: readonly Need[], from: readonly number[], room: number, isChosen: (at: number) => boolean) {
  const wishes = needs.map((need, at) => (isChosen(at) ? need.most - (from[at] ?? 0) : 0));
  const wished = wishes.reduce((sum, one) => sum + one, 0);
  const share = wished === 0 ? 0 : Math.min(1, room / wished);
  return from.map((one, at) => one + Math.floor((wishes[at] ?? 0) * share));
}

/** What is left over goes to the first column, which names the row. */
function filled(widths: readonly number[], width: number): number[] {
  const sum = widths.reduce((total, one) => total + one, 0);
  return widths.map((one, at) => (at === 0 ? one + width - sum : one));
}

/** The share of cells that find room on one line; the longest few may take a second. Figures read better on one. */
const ON_ONE_LINE = { right: 0.9, left: 0.85 } as const;
/** Another font may take the place of Arial. */
const ALLOWANCE = 1.08;
/** Tables are set in 12 pt, in twentieths of a point. */
const TYPE_SIZE = 240;

function needOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>, at: number, threshold: Threshold): Need {
  const heading = columns[at]?.heading ?? '';
  let least = longestWord(heading, 'bold');
  const widths: number[] = [];
  for (const { cells } of rows) {
    const cell = cells[at];
    if (cell === undefined) continue;
    const words = cellWords(cell, threshold);
    least = Math.max(least, longestWord(words, 'plain'));
    widths.push(Math.ceil(ALLOWANCE * arialWidth(words, TYPE_SIZE, false)));
  }
  const usual =
    widths.sort((a, b) => a - b)[Math.ceil(widths.length * ON_ONE_LINE[columns[at]?.align ?? 'left']) - 1] ?? 0;
  const most = Math.max(least, Math.ceil(textWidth(heading, 'bold') / 2), usual);
  return { least: least + 2 * CELL_MARGIN, most: most + 2 * CELL_MARGIN };
}

const longestWord = (text: string, face: 'bold' | 'plain'): number =>
  Math.max(...text.split(/\s+/u).map((word) => textWidth(word, face)));
