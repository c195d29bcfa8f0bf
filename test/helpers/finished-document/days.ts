const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Of a month's name or its first three letters, counted from 0. */
const monthAt = (name: string): number => MONTHS.findIndex((month) => month.slice(0, 3) === name.slice(0, 3));

const isoDay = (year: string, month: string, day: string | number): string =>
  `${year}-${String(monthAt(month) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const lastOf = (year: string, month: string): number =>
  new Date(Date.UTC(Number(year), monthAt(month) + 1, 0)).getUTCDate();

/**
 * The first stretch of days in a text: `31 August to 29 November 2026`, `9 to 15 Mar 2026`, `29 Dec 2025 to 4 Jan 2026`.
 *
 * @param year of days that are told without one.
 */
export function daysIn(text: string, year?: string): Days | null {
  const [, day, month, firstYear, lastDay = '', lastMonth = '', lastYear = year] =
    /(\d{1,2})(?: ([A-Z][a-z]+))?(?: (\d{4}))? to (\d{1,2}) ([A-Z][a-z]+)(?: (\d{4}))?/.exec(text) ?? [];
  if (day === undefined || lastYear === undefined) return null;
  return {
    from: isoDay(firstYear ?? lastYear, month ?? lastMonth, day),
    to: isoDay(lastYear, lastMonth, lastDay),
  };
}

/**
 * The days of a row of a data table: a week or fortnight in brackets, `March 2026`, `The summer term 2026 (April to August)`.
 *
 * @param before the row before it: the year is told where it begins.
 */
export function daysOfRow(text: string, before?: Days): Days {
  const days = daysIn(text, before?.to.slice(0, 4));
  if (days !== null) return days;
  const [, termYear, first, last] = /term (\d{4}) \((\w+) to (\w+)\)/.exec(text) ?? [];
  if (termYear !== undefined && first !== undefined && last !== undefined)
    return { from: isoDay(termYear, first, 1), to: isoDay(termYear, last, lastOf(termYear, last)) };
  const [, month, year] = /^([A-Z][a-z]+) (\d{4})$/.exec(text) ?? [];
  if (month === undefined || year === undefined) throw new Error(`“${text}” names no days.`);
  return { from: isoDay(year, month, 1), to: isoDay(year, month, lastOf(year, month)) };
}
