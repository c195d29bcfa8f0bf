import { type Cell, cellText, columnName, type Sheet, type SheetRow } from '../../register/sheet';
import type { Month } from '../month';
import {
  type FiguresLayout,
  LONGEST_NAME,
  MOST_FIGURES,
  MOST_PROBLEMS,
  type ReadFigure,
  type ReadFigures,
  type ReadProblem,
} from './figures-file';
import { type Amount, readAmount } from './read-amount';
import { orderOfMonths, readMonth } from './read-month';
import { HIDDEN, rowAmount } from './row-amount';

type Columns = FiguresLayout['columns'];

/** Reads the figures below the headings, one by one. Nothing is left out without being counted or named. */
export function readFigures(sheet: Sheet, { headerRow, columns }: FiguresLayout): ReadFigures {
  const rows = sheet.rows.filter(({ at }) => at > headerRow);
  const monthColumn = columns.find(({ use }) => use.kind === 'month');
  const order = orderOfMonths(monthColumn === undefined ? [] : rows.map(({ cells }) => cells[monthColumn.index]));
  const reader = new FiguresReader(columns, (cell) => readMonth(cell, sheet.from1904, order));
  for (const row of rows) reader.take(row);
  return reader.finish(order === 'month-first' ? [MONTH_FIRST] : []);
}

const MONTH_FIRST =
  'The dates of this table have the month first, as American programs write them, and were read so. Check the months in the preview.';
const TOO_MANY = `This table has more than ${MOST_FIGURES.toLocaleString('en-GB')} figures. The first ones were read; import the rest from a second file.`;

class FiguresReader {
  readonly #columns: Columns;
  readonly #monthOf: (cell: Cell | undefined) => Month | null;
  readonly #figures: ReadFigure[] = [];
  readonly #problems: ReadProblem[] = [];
  #problemCount = 0;
  #blanks = 0;
  #tooMany = false;

  constructor(columns: Columns, monthOf: (cell: Cell | undefined) => Month | null) {
    this.#columns = columns;
    this.#monthOf = monthOf;
  }

  take(row: SheetRow): void {
    if (this.#at('of-month').length > 0) this.#takeMonths(row);
    else this.#takeMonth(row);
  }

  /** An indicator with a column for each month. */
  #takeMonths(row: SheetRow): void {
    const months = this.#at('of-month');
    const filled = months.filter(({ index }) => readAmount(row.cells[index]).kind !== 'blank');
    this.#blanks += months.length - filled.length;
    const name = this.#textOf(row, 'indicator');
    const [first] = filled;
    if (name === '' && first !== undefined) {
      this.#problem(row, first.index, 'has figures and does not say of which indicator');
      return;
    }
    for (const { index, use } of filled)
      if (use.kind === 'of-month') this.#keep(row, index, { name, month: use.month }, readAmount(row.cells[index]));
  }

  /** One month, with a figure of one indicator or a column for each. */
  #takeMonth(row: SheetRow): void {
    const figures = this.#at('value', 'part', 'base', 'of-indicator');
    const [column] = this.#at('month');
    const month = this.#monthOf(column === undefined ? null : row.cells[column.index]);
    if (month === null) {
      // A line of words alone, such as a note below the table or the name of a service above its rows, has no figure to lose.
      if (figures.every(({ index }) => readAmount(row.cells[index]).kind === 'blank')) this.#blanks += figures.length;
      else this.#problem(row, column?.index, 'has no month that can be read, such as Nov 2026, 2026-11 or 01/11/2026');
      return;
    }
    for (const { index, heading, use } of figures)
      if (use.kind === 'of-indicator') this.#keep(row, index, { name: heading, month }, readAmount(row.cells[index]));
    if (figures.some(({ use }) => use.kind !== 'of-indicator')) this.#takeFigure(row, month);
  }

  /** Value, part and base of one row are one figure. */
  #takeFigure(row: SheetRow, month: Month): void {
    const [value, part, base] = (['value', 'part', 'base'] as const).map((kind) => {
      const [column] = this.#at(kind);
      return { index: column?.index, amount: readAmount(column === undefined ? null : row.cells[column.index]) };
    });
    if (value === undefined || part === undefined || base === undefined) return;
    const read = rowAmount(value.amount, part.amount, base.amount);
    const index = (read.at === 'part' ? part.index : value.index) ?? base.index ?? value.index ?? 0;
    if (read.kind === 'problem') this.#problem(row, index, read.what);
    else this.#keep(row, index, { name: this.#textOf(row, 'indicator'), month }, read.amount);
  }

  #keep(row: SheetRow, index: number, of: { readonly name: string; readonly month: Month }, amount: Amount): void {
    const name = of.name.slice(0, LONGEST_NAME);
    const place = { row: row.at, column: columnName(index), name, month: of.month };
    if (amount.kind === 'blank') this.#blanks += 1;
    else if (amount.kind !== 'number' && amount.kind !== 'share') this.#problem(row, index, WHY_NOT[amount.kind]);
    else if (this.#figures.length >= MOST_FIGURES) this.#tooMany = true;
    else {
      const { kind: _kind, ...figure } = amount;
      this.#figures.push({ ...place, figure });
    }
  }

  #problem(row: SheetRow, index: number | undefined, what: string): void {
    this.#problemCount += 1;
    if (this.#problems.length >= MOST_PROBLEMS) return;
    const column = index === undefined ? '' : columnName(index);
    const place = index === undefined ? `Row ${row.at}` : `Row ${row.at}, column ${column},`;
    this.#problems.push({ row: row.at, column, what: `${place} ${what}.` });
  }

  #at(...kinds: readonly Columns[number]['use']['kind'][]): Columns {
    return this.#columns.filter(({ use }) => kinds.includes(use.kind));
  }

  #textOf({ cells }: SheetRow, kind: 'indicator'): string {
    const [column] = this.#at(kind);
    return column === undefined ? '' : cellText(cells[column.index]);
  }

  finish(notes: readonly string[]): ReadFigures {
    return {
      figures: this.#figures,
      problems: this.#problems,
      problemCount: this.#problemCount,
      blanks: this.#blanks,
      notes: [...notes, ...(this.#tooMany ? [TOO_MANY] : [])],
    };
  }
}

const WHY_NOT: Readonly<Record<'hidden' | 'fault' | 'negative' | 'no-number', string>> = {
  hidden: HIDDEN,
  fault: 'holds an error of the spreadsheet, or a formula that was not worked out',
  negative: 'holds a number below 0',
  'no-number': 'holds no number',
};
