/**
 * Days as `2026-11-25`, without a time or a zone: adding and counting them crosses no change of the clocks. Every function
 * takes days that exist in the calendar.
 */
const DAY_MS = 86_400_000;

/** Days since 1 January 1970, which is 0. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** Days from one day to another: 1 from a day to the next, below 0 where `to` comes first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The day so many days later; earlier where `days` is below 0. */
export const addDays = (day: string, days: number): string =>
  new Date((dayNumber(day) + days) * DAY_MS).toISOString().slice(0, 10);

/** The first Monday on or after a day. */
export function mondayFrom(day: string): string {
  // 5 January 1970 was a Monday.
  const since = daysBetween('1970-01-05', day);
  return addDays(day, ((-since % 7) + 7) % 7);
}

/** `2026-11-05` as `05/11/2026`. */
export const shortDay = (day: string): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

const TYPED = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * A day as people in England type it: `5/11/2026`, `05.11.26`, `5 11 2026`, or `2026-11-05`. The day comes before the month;
 * two figures of a year stand for 2000 to 2099. Null where it is no day of the calendar, such as 31/02/2026.
 */
export function readTypedDay(text: string): string | null {
  const typed = TYPED.exec(text.trim());
  if (typed !== null) return dayOf(yearOf(typed[3] ?? ''), typed[2] ?? '', typed[1] ?? '');
  const iso = ISO.exec(text.trim());
  return iso === null ? null : dayOf(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
}

const yearOf = (figures: string): string => (figures.length === 2 ? `20${figures}` : figures);

function dayOf(year: string, month: string, date: string): string | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  // A day that is not there, such as 30 February, would come back as one of the next month.
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day ? null : day;
}
