import type { CompareEvent } from '#shared/domain/compare/compare-events';
import { readTypedDay } from '#shared/lib/days';

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

/**
 * The day that “since …” means: `October`, `2 September 2026`, `02/09/2026`, or the label of an event. A month without a
 * year is the last one that has begun by `today`. Null where it says no day.
 */
export function sinceDay(since: string, events: readonly CompareEvent[], today: string): string | null {
  const plain = since
    .trim()
    .toLowerCase()
    .replace(/[.?!]+$/, '');
  return readTypedDay(plain) ?? namedDay(plain, today) ?? eventDay(plain, events);
}

function namedDay(plain: string, today: string): string | null {
  const [, day = '1', name = '', year] = NAMED.exec(plain) ?? [];
  const month = name === '' ? -1 : MONTHS.findIndex((one) => one.startsWith(name));
  if (month === -1) return null;
  const inYear = (of: number) => readTypedDay(`${day}/${month + 1}/${of}`);
  if (year !== undefined) return inYear(Number(year));
  const now = Number(today.slice(0, 4));
  const thisYear = inYear(now);
  return thisYear !== null && thisYear > today ? inYear(now - 1) : thisYear;
}

/** The last event whose label holds what was typed, without its article. */
function eventDay(plain: string, events: readonly CompareEvent[]): string | null {
  const words = plain.replace(/^(?:the|our|new) /, '');
  if (words === '') return null;
  const fits = ({ label, kind }: CompareEvent) => label.toLowerCase().includes(words) || kind === words;
  return events.findLast(fits)?.on ?? null;
}
