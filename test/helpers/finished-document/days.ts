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

const isoDay = (year: string, month: string, day: string | number): string =>
  `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const lastOf = (year: string, month: string): number =>
  new Date(Date.UTC(Number(year), MONTHS.indexOf(month) + 1, 0)).getUTCDate();

/** The first stretch of days in a text: `31 August to 29 November 2026`, `9 to 15 March 2026`, `29 December 2025 to 4 January 2026`. */
export function daysIn(text: string): Days | null {
  const [, day, month, year, lastDay = '', lastMonth = '', lastYear = ''] =
    /(\d{1,2})(?: ([A-Z][a-z]+))?(?: (\d{4}))? to (\d{1,2}) ([A-Z][a-z]+) (\d{4})/.exec(text) ?? [];
  if (day === undefined) return null;
  return {
    from: isoDay(year ?? lastYear, month ?? lastMonth, day),
    to: isoDay(lastYear, lastMonth, lastDay),
  };
}

/** The days of a row of a data table: a week or fortnight in brackets, `March 2026`, `The summer term 2026 (April to August)`. */
export function daysOfRow(text: string): Days {
  const days = daysIn(text);
  if (days !== null) return days;
  const [, termYear, first, last] = /term (\d{4}) \((\w+) to (\w+)\)/.exec(text) ?? [];
  if (termYear !== undefined && first !== undefined && last !== undefined)
    return { from: isoDay(termYear, first, 1), to: isoDay(termYear, last, lastOf(termYear, last)) };
  const [, month, year] = /^([A-Z][a-z]+) (\d{4})$/.exec(text) ?? [];
  if (month === undefined || year === undefined) throw new Error(`“${text}” names no days.`);
  return { from: isoDay(year, month, 1), to: isoDay(year, month, lastOf(year, month)) };
}
