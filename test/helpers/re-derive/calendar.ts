/** Days as `2026-02-16`, weeks as `2026-W08`, by the rules of ISO 8601. */

const DAY = 86_400_000;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

export const plusDays = (day: string, days: number): string => dayOf(time(day) + days * DAY);
export const daysFrom = (first: string, last: string): number => Math.round((time(last) - time(first)) / DAY);

/** The Monday of a week: week 1 is the one with 4 January. */
export function mondayOfWeek(week: string): string {
  const fourth = time(`${week.slice(0, 4)}-01-04`);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return dayOf(fourth - weekday * DAY + (Number(week.slice(6)) - 1) * 7 * DAY);
}

/** `2026-W08` of a Monday: the year is that of its Thursday. */
export function weekOfMonday(monday: string): string {
  const year = plusDays(monday, 3).slice(0, 4);
  const number = Math.round(daysFrom(mondayOfWeek(`${year}-W01`), monday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

export const weekNumber = (monday: string): number => Number(weekOfMonday(monday).slice(6));

const MONTH_NAMES = [
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

export const monthName = (day: string): string => MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? '';

/** `16 February 2026`. */
export const inWords = (day: string): string => `${Number(day.slice(8))} ${monthName(day)} ${day.slice(0, 4)}`;

/** `9 to 15 February 2026`, `23 February to 1 March 2026`. */
export function stretchInWords(from: string, to: string): string {
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${inWords(from)} to ${inWords(to)}`;
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${Number(from.slice(8))} ${monthName(from)} to ${inWords(to)}`;
  return `${Number(from.slice(8))} to ${inWords(to)}`;
}

/** `February 2026`. */
export const monthInWords = (month: string): string => `${monthName(`${month}-01`)} ${month.slice(0, 4)}`;

export const PERIOD_KINDS = ['week', 'fortnight', 'month', 'term'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** The day itself where it is a Monday, or the next one. */
export function mondayFrom(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return plusDays(day, (8 - weekday) % 7);
}

const firstOfMonth = (year: number, month: number): string =>
  month > 12 ? `${year + 1}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`;

/** First months of the three terms, and of the year after. */
const TERM_MONTHS = [1, 4, 9, 13];

/** The period that a day is in. Fortnights are pairs of weeks counted from Monday 3 January 1600 and never move. */
export function periodAround(kind: PeriodKind, day: string): Stretch {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const days = daysFrom('1600-01-03', day);
  switch (kind) {
    case 'week':
      return lasting(plusDays(day, -(days % 7)), 7);
    case 'fortnight':
      return lasting(plusDays(day, -(days % 14)), 14);
    case 'month':
      return { from: firstOfMonth(year, month), to: plusDays(firstOfMonth(year, month + 1), -1) };
    case 'term': {
      const at = TERM_MONTHS.findLastIndex((first) => first <= month);
      return {
        from: firstOfMonth(year, TERM_MONTHS[at] ?? 1),
        to: plusDays(firstOfMonth(year, TERM_MONTHS[at + 1] ?? 13), -1),
      };
    }
  }
}

const lasting = (from: string, days: number): Stretch => ({ from, to: plusDays(from, days - 1) });

export function periodsOver(kind: PeriodKind, first: string, last: string): Stretch[] {
  const found: Stretch[] = [];
  for (let day = first; day <= last; ) {
    const period = periodAround(kind, day);
    found.push(period);
    day = plusDays(period.to, 1);
  }
  return found;
}

const TERM_NAMES: Readonly<Record<string, string>> = { '01': 'Spring', '04': 'Summer', '09': 'Autumn' };

/** `5 Nov 2026`, as tables tell days. */
export const shortDay = (day: string): string => shortMonths(inWords(day));

const shortMonths = (text: string): string =>
  MONTH_NAMES.reduce((words, month) => words.replaceAll(month, month.slice(0, 3)), text);

/** As the first column of a data table names it: the first of a table, and what begins a year, with the year. */
export function periodName(kind: PeriodKind, { from, to }: Stretch, isFirst: boolean): string {
  const isInYear = from.slice(0, 4) === to.slice(0, 4);
  const days = shortMonths(stretchInWords(from, to));
  const words = isInYear && !isFirst && weekNumber(from) !== 1 ? days.slice(0, -5) : days;
  switch (kind) {
    case 'week':
      return `${weekNumber(from)} (${words})`;
    case 'fortnight':
      return `${weekNumber(from)}–${weekNumber(plusDays(from, 7))} (${words})`;
    case 'month':
      return monthInWords(from.slice(0, 7));
    case 'term': {
      const word = TERM_NAMES[from.slice(5, 7)]?.toLowerCase();
      return `The ${word} term ${from.slice(0, 4)} (${monthName(from)} to ${monthName(to)})`;
    }
  }
}

/** As the axis of a chart names it: weeks by their first day; the first month or term, and what begins a year, with the year. */
export function axisName(kind: PeriodKind, { from }: Stretch, isFirst: boolean): string {
  const month = monthName(from).slice(0, 3);
  if (kind === 'week' || kind === 'fortnight') {
    const name = `${Number(from.slice(8))} ${month}`;
    return weekNumber(from) === 1 ? `${name} ${weekOfMonday(from).slice(0, 4)}` : name;
  }
  const name = kind === 'month' ? month : (TERM_NAMES[from.slice(5, 7)] ?? '');
  return isFirst || from.slice(5, 7) === '01' ? `${name} ${from.slice(0, 4)}` : name;
}
