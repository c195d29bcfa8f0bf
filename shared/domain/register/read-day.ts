/** Which number comes first in a date of numbers alone. Councils write the day first; an American export does not. */
export type DayOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MS = 86_400_000;
/** 31 December 9999, the last day a spreadsheet counts. */
const LAST_SERIAL = 2_958_465;
/** Whole-number text is read as a day count only from 1 January 1990 to the end of 2099; anything else is a plain number. */
const TEXT_SERIALS = { from: 32_874, to: 73_050 };

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-11-25`, or null where the calendar has no such day or the year has not four digits. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1000 && year <= 9999 ? `${year}-${two(month)}-${two(day)}` : null;
}

/**
 * The day that a spreadsheet's day count stands for; the time of day is dropped. Counting from 1900, day 60 is a
 * 29 February that never was (ECMA-376 Part 1, 18.17.4.1): it, and numbers out of range, give null.
 */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (!(whole >= 0 && whole <= LAST_SERIAL)) return null;
  if (from1904) return isoDay(Date.UTC(1904, 0, 1) + whole * DAY_MS);
  if (whole === 60 || whole === 0) return null;
  return isoDay(Date.UTC(1899, 11, whole < 60 ? 31 : 30) + whole * DAY_MS);
}

function isoDay(time: number): string | null {
  const text = new Date(time).toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}

/** `5` and `05` as years are 2005: plans began in 2014, so no date of a plan lies in the last century. */
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const TIME = '(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?: ?[ap]m)?(?:Z| ?[+-]\\d{2}:?\\d{2})?)?';
const NUMERIC = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}$`, 'i');
const ISO = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`, 'i');
/** The form of the SEN2 return's own CSV export: `2022-Sep-28 00:00:00`. */
const YEAR_NAME = new RegExp(`^(\\d{4})[- ]([a-z]{3,9})[- ](\\d{1,2})${TIME}$`, 'i');
const DAY_NAME = new RegExp(
  `^(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)?[- /](?:of )?([a-z]{3,9})\\.?,?[- /](\\d{4}|\\d{2})${TIME}$`,
  'i',
);
const NAME_DAY = new RegExp(`^([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${TIME}$`, 'i');
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** The month's number if the name is a month's, whole or cut short: `Sep`, `Sept`, `September`. */
function month(name: string): number {
  const index = monthOf(name);
  const whole = 'january february march april may june july august september october november december'.split(' ');
  return index > 0 && whole[index - 1]?.startsWith(name.toLowerCase()) ? index : 0;
}

function numericDay(match: RegExpExecArray, order: DayOrder): string | null {
  const [, first = '', , second = '', year = ''] = match;
  const [day, monthNumber] = order === 'day-first' ? [first, second] : [second, first];
  return dayOf(fullYear(year), Number(monthNumber), Number(day));
}

function namedDay(text: string): string | null {
  const yearFirst = YEAR_NAME.exec(text);
  if (yearFirst) return dayOf(Number(yearFirst[1]), month(yearFirst[2] ?? ''), Number(yearFirst[3]));
  const dayFirst = DAY_NAME.exec(text);
  if (dayFirst) return dayOf(fullYear(dayFirst[3] ?? ''), month(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const named = NAME_DAY.exec(text);
  return named ? dayOf(Number(named[3]), month(named[1] ?? ''), Number(named[2])) : null;
}

/**
 * A day written as text: `25/11/2026`, `5/1/26`, `2026-11-25`, `2022-Sep-28 00:00:00`, `25 November 2026`, `20261125`,
 * each with or without a time, or a day count from 1900 (`46351`). Null where it is none of these or no day of the calendar.
 */
export function readDay(written: string, order: DayOrder): string | null {
  const text = written.trim().replace(/\s+/g, ' ');
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) {
    const [, year, , ...rest] = iso.length === 4 ? [iso[0], iso[1], '', iso[2], iso[3]] : iso;
    return dayOf(Number(year), Number(rest[0]), Number(rest[1]));
  }
  const numeric = NUMERIC.exec(text);
  if (numeric) return numericDay(numeric, order);
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const serial = Number(text);
    return serial >= TEXT_SERIALS.from && serial <= TEXT_SERIALS.to ? dayOfSerial(serial, false) : null;
  }
  return namedDay(text);
}

/** How much a written date says of the order: 1 for the day first, -1 for the month first, 0 for either. */
export function orderShown(written: string): -1 | 0 | 1 {
  const match = NUMERIC.exec(written.trim());
  if (!match) return 0;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12 && second <= 12) return 1;
  return second > 12 && first <= 12 ? -1 : 0;
}
