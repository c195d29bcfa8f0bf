import type { Period } from '../../compare/period';
import { MONTHS, monthOf } from '../../compare/periods/day-words';

/**
 * What stands under a point: `31 Aug`, the day on which a week or fortnight begins, or `Nov`, `Autumn`; the first of a year, and the
 * first of months and terms, with the year.
 */
export function pointLabel({ short, key, from }: Pick<Period, 'short' | 'key' | 'from'>, isFirst: boolean): string {
  const isOfWeeks = /^\d/.test(short);
  const name = isOfWeeks ? `${Number(from.slice(8))} ${(MONTHS[monthOf(from) - 1] ?? '').slice(0, 3)}` : short;
  const beginsYear = /-(?:W01|01|1-spring)/.test(key);
  return beginsYear || (isFirst && !isOfWeeks) ? `${name} ${key.slice(0, 4)}` : name;
}
