import type { Period } from '../../compare/period';
import { MONTHS, monthOf } from '../../compare/periods/day-words';
import { shortDays } from '../plain-text';

/**
 * What stands under a point: `31 Aug`, the day on which a week or fortnight begins, or `Nov`, `Autumn`; the first of a year, and the
 * first of months and terms, with the year.
 */
export function pointLabel({ short, key, from }: Pick<Period, 'short' | 'key' | 'from'>, isFirst: boolean): string {
  const isOfWeeks = /^\d/.test(short);
  const name = isOfWeeks ? `${Number(from.slice(8))} ${(MONTHS[monthOf(from) - 1] ?? '').slice(0, 3)}` : short;
  return beginsYear(key) || (isFirst && !isOfWeeks) ? `${name} ${key.slice(0, 4)}` : name;
}

const beginsYear = (key: string): boolean => /-(?:W01|01|1-spring)/.test(key);

/**
 * What stands in the row of a point: weeks and fortnights by number, as sentences tell them, and by their days. The first of all and
 * the first of a year have the year: `34–35 (17 to 30 Aug 2026)`, then `36–37 (31 Aug to 13 Sep)`.
 */
export function pointWords({ short, label, key, from, to }: Period, isFirst: boolean): string {
  if (!/^\d/.test(short)) return label;
  const days = shortDays({ firstDay: from, lastDay: to });
  const isInYear = from.slice(0, 4) === to.slice(0, 4);
  return `${short} (${isInYear && !isFirst && !beginsYear(key) ? days.replace(/ \d{4}$/, '') : days})`;
}
