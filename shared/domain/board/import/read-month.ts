import { type DayOrder, dayOfSerial, readDay } from '../../register/read-day';
import { type Cell, cellText, isDateCell } from '../../register/sheet';
import { type Month, monthOfDay } from '../month';

const NAMES = 'january february march april may june july august september october november december'.split(' ');

/** Months that figures are of; anything else is a slip, or no month. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2099];

/** Days from 1 January 1990 to the end of 2099 as a spreadsheet counts them: a plain number is a date only among these. */
const SERIALS = { from: 32_874, to: 73_050 };

const monthOf = (year: number, month: number): Month | null =>
  month >= 1 && month <= 12 && year >= FIRST_YEAR && year <= LAST_YEAR
    ? `${year}-${String(month).padStart(2, '0')}`
    : null;

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** The number of a month's name, whole or cut short: `Sep`, `Sept`, `September`; 0 for any other word. */
function numberOfName(name: string): number {
  const word = name.toLowerCase();
  return word.length < 3 ? 0 : NAMES.findIndex((whole) => whole.startsWith(word)) + 1;
}

/** `Nov 2026`, `November-26`, `Nov.2026`, `2026 Nov`, `2026-11`, `11/2026`, `202611`. */
function readText(text: string): Month | null {
  const named = /^([a-z]{3,9})\.?,?[ \-/]*(?:'|’)?(\d{4}|\d{2})$/i.exec(text);
  if (named) return monthOf(fullYear(named[2] ?? ''), numberOfName(named[1] ?? ''));
  const yearNamed = /^(\d{4})[ \-/]*([a-z]{3,9})\.?$/i.exec(text);
  if (yearNamed) return monthOf(Number(yearNamed[1]), numberOfName(yearNamed[2] ?? ''));
  const yearFirst = /^(\d{4})[ \-/.]?(\d{2}|\d(?!\d))$/.exec(text);
  if (yearFirst) return monthOf(Number(yearFirst[1]), Number(yearFirst[2]));
  const monthFirst = /^(\d{1,2})[ \-/.](\d{4})$/.exec(text);
  return monthFirst ? monthOf(Number(monthFirst[2]), Number(monthFirst[1])) : null;
}

/**
 * The month that a cell stands for, however it is spelt: a date (its month), `Nov 2026`, `2026-11`, `01/11/2026`, a
 * spreadsheet's day count (`46327`). Null where it is none: quarters, years and weeks are no month.
 */
export function readMonth(cell: Cell | undefined, from1904: boolean, order: DayOrder = 'day-first'): Month | null {
  if (isDateCell(cell)) return ofDay(cell.day);
  if (typeof cell === 'number') return readNumber(cell, from1904);
  if (typeof cell !== 'string') return null;
  const text = cellText(cell);
  return readText(text) ?? ofDay(readDay(text, order));
}

function readNumber(value: number, from1904: boolean): Month | null {
  // `202611` typed as a number is no day count that anybody means.
  if (Number.isInteger(value) && value > 199_000 && value < 210_000) return readText(String(value));
  // Counted from 1904 the same day is a number lower by 1,462 days.
  const [from, to] = from1904 ? [SERIALS.from - 1_462, SERIALS.to - 1_462] : [SERIALS.from, SERIALS.to];
  return value >= from && value <= to ? ofDay(dayOfSerial(value, from1904)) : null;
}

function ofDay(day: string | null): Month | null {
  if (day === null) return null;
  return monthOf(Number(day.slice(0, 4)), Number(monthOfDay(day).slice(5)));
}

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})$/;

/**
 * Whether dates of numbers alone are written with the month first, as an American export does. Told by a day that cannot be a
 * month, or where every date is the first of a month only if read so; councils write the day first.
 */
export function orderOfMonths(cells: readonly (Cell | undefined)[]): DayOrder {
  const dates = cells.flatMap((cell) => {
    const match = typeof cell === 'string' ? NUMERIC.exec(cellText(cell)) : null;
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  if (dates.some(([first]) => first > 12)) return 'day-first';
  if (dates.some(([, second]) => second > 12)) return 'month-first';
  const isFirst = (at: 0 | 1) => dates.length > 1 && dates.every((date) => date[at] === 1);
  return isFirst(1) && !isFirst(0) ? 'month-first' : 'day-first';
}
