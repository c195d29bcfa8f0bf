import type { CompareEvent } from '#shared/domain/compare/compare-events';
import { periodOf } from '#shared/domain/compare/periods/period-of';
import { addDays, readTypedDay } from '#shared/lib/days';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const NAMED = /^(?:the )?(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]{3,9})\.?(?: (\d{4}))?$/;
const WEEK = /^week (\d{1,2})(?: (?:of )?(\d{4}))?$/;

/**
 * The day that “since …” means: `October`, `2 September 2026`, `02/09/2026`, `week 34`, `2025`, or the label of an event. A
 * month or week without a year is the last one that has begun by `today`. Null where it says no day.
 */
export function sinceDay(since: string, events: readonly CompareEvent[], today: string): string | null {
  const plain = since
    .trim()
    .toLowerCase()
    .replace(/[.?!]+$/, '');
  if (/^20\d\d$/.test(plain)) return `${plain}-01-01`;
  return readTypedDay(plain) ?? weekDay(plain, today) ?? namedDay(plain, today) ?? eventDay(plain, events);
}

/** The last of this year and the one before that has begun; with a year said, that one. */
function lastBegun(inYear: (year: number) => string | null, said: string | undefined, today: string): string | null {
  if (said !== undefined) return inYear(Number(said));
  const now = Number(today.slice(0, 4));
  const thisYear = inYear(now);
  return thisYear === null || thisYear > today ? (inYear(now - 1) ?? thisYear) : thisYear;
}

/** The Monday of an ISO week; null where the year has no such week. */
function weekDay(plain: string, today: string): string | null {
  const [, number, year] = WEEK.exec(plain) ?? [];
  if (number === undefined) return null;
  return lastBegun((of) => mondayIn(of, Number(number)), year, today);
}

function mondayIn(year: number, number: number): string | null {
  // 4 January is always in week 1.
  const week = periodOf('week', addDays(`${year}-01-04`, 7 * (number - 1)));
  return week.key === `${year}-W${String(number).padStart(2, '0')}` ? week.from : null;
}

function namedDay(plain: string, today: string): string | null {
  const [, day = '1', name = '', year] = NAMED.exec(plain) ?? [];
  const month = name === '' ? -1 : MONTHS.findIndex((one) => one.startsWith(name));
  if (month === -1) return null;
  return lastBegun((of) => readTypedDay(`${day}/${month + 1}/${of}`), year, today);
}

/** The last event whose label holds what was typed, without its article. */
function eventDay(plain: string, events: readonly CompareEvent[]): string | null {
  const words = plain.replace(/^(?:the|our|new) /, '');
  if (words === '') return null;
  const fits = ({ label, kind }: CompareEvent) => label.toLowerCase().includes(words) || kind === words;
  return events.findLast(fits)?.on ?? null;
}
