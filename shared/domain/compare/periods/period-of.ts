import { addDays, daysBetween } from '../../../lib/days';
import type { Period, PeriodKind } from '../period';
import { dayWords, MONTHS, monthOf, rangeWords, yearOf } from './day-words';
import { weekOf } from './week-of';

/** The period of one kind that a day, as `2026-11-23`, is in. Each day is in exactly one. */
export function periodOf(kind: PeriodKind, day: string): Period {
  switch (kind) {
    case 'week':
      return week(day);
    case 'fortnight':
      return fortnight(day);
    case 'month':
      return month(day);
    case 'term':
      return term(day);
    case 'quarter':
      return quarter(day);
  }
}

/** All periods from that of one day to that of another, both included, oldest first; none where `to` comes first. */
export function periodsBetween(kind: PeriodKind, from: string, to: string): readonly Period[] {
  const periods: Period[] = [];
  for (let day = from; day <= to; ) {
    const period = periodOf(kind, day);
    periods.push(period);
    day = addDays(period.to, 1);
  }
  return periods;
}

/** A Monday before all days there are; pairs of weeks are counted from it, so that no pair ever moves, week 53 or not. */
const ANCHOR = '1600-01-03';

/** The Monday on or before a day. */
const mondayOf = (day: string): string => addDays(day, -(((daysBetween(ANCHOR, day) % 7) + 7) % 7));

const two = (number: number): string => String(number).padStart(2, '0');

function week(day: string): Period {
  const from = mondayOf(day);
  const to = addDays(from, 6);
  const { year, number } = weekOf(from);
  const label = `week ${number} (${rangeWords({ from, to })})`;
  return { key: `${year}-W${two(number)}`, short: String(number), label, from, to };
}

function fortnight(day: string): Period {
  const monday = mondayOf(day);
  const from = Math.round(daysBetween(ANCHOR, monday) / 7) % 2 === 0 ? monday : addDays(monday, -7);
  const to = addDays(from, 13);
  const [first, second] = [weekOf(from), weekOf(addDays(from, 7))];
  return {
    key: `${first.year}-W${two(first.number)}/${two(second.number)}`,
    short: `${first.number}–${second.number}`,
    label: `weeks ${first.number} and ${second.number} (${rangeWords({ from, to })})`,
    from,
    to,
  };
}

/** From the first day of a month, `months` of them. */
function months(year: number, first: number, count: number): { readonly from: string; readonly to: string } {
  const next = first + count;
  const after = next > 12 ? `${year + 1}-${two(next - 12)}-01` : `${year}-${two(next)}-01`;
  return { from: `${year}-${two(first)}-01`, to: addDays(after, -1) };
}

function month(day: string): Period {
  const [year, number] = [yearOf(day), monthOf(day)];
  const name = MONTHS[number - 1] ?? '';
  return {
    key: `${year}-${two(number)}`,
    short: name.slice(0, 3),
    label: `${name} ${year}`,
    ...months(year, number, 1),
  };
}

/** School terms by whole months, so that no day is in none: spring to March, summer from April to August, autumn from September. */
const TERMS = [
  { name: 'Spring', first: 1, count: 3 },
  { name: 'Summer', first: 4, count: 5 },
  { name: 'Autumn', first: 9, count: 4 },
] as const;

function term(day: string): Period {
  const [year, number] = [yearOf(day), monthOf(day)];
  const index = TERMS.findLastIndex(({ first }) => first <= number);
  const { name, first, count } = TERMS[index] ?? TERMS[0];
  const span = months(year, first, count);
  const word = name.toLowerCase();
  return {
    // The number makes the keys of a year sort in its order.
    key: `${year}-${index + 1}-${word}`,
    short: name,
    label: `the ${word} term ${year} (${MONTHS[first - 1]} to ${MONTHS[first + count - 2]})`,
    ...span,
  };
}

function quarter(day: string): Period {
  const year = yearOf(day);
  const index = Math.floor((monthOf(day) - 1) / 3);
  const span = months(year, index * 3 + 1, 3);
  return {
    key: `${year}-Q${index + 1}`,
    short: `Q${index + 1}`,
    label: `Q${index + 1} ${year} (${MONTHS[index * 3]} to ${MONTHS[index * 3 + 2]})`,
    ...span,
  };
}

/** Days from one to another in words that fit after “in”, by the kind of their periods: `weeks 22 to 33 of 2026`, `October 2026`. */
export function spanWords(kind: PeriodKind, first: Period, last: Period): string {
  if (kind === 'week' || kind === 'fortnight') return weekSpan(weekOf(first.from), weekOf(addDays(last.to, -6)));
  const [from, to] = [bare(first), bare(last)];
  return from === to ? from : `${from} to ${to}`;
}

const bare = ({ label }: Period): string => label.replace(/ \(.*$/, '');

function weekSpan(first: ReturnType<typeof weekOf>, last: ReturnType<typeof weekOf>): string {
  if (first.year !== last.year) return `week ${first.number} of ${first.year} to week ${last.number} of ${last.year}`;
  return first.number === last.number
    ? `week ${first.number} of ${first.year}`
    : `weeks ${first.number} to ${last.number} of ${first.year}`;
}

/** Days that a person chose, in words that fit after “in”: `the days from 1 October to 30 November 2026`. */
export const rangeLabel = (from: string, to: string): string =>
  from === to ? `the day of ${dayWords(from)}` : `the days from ${rangeWords({ from, to })}`;
