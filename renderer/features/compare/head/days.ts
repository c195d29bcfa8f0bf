import type { DayRange } from '#shared/domain/compare/period';
import { readTypedDay, shortDay } from '#shared/lib/days';

/** Two days as they are typed; one may be empty. */
export interface TypedDays {
  readonly from: string;
  readonly to: string;
}

const typedDay = (day: string | undefined): string => (day === undefined ? '' : shortDay(day));

export const typedDays = ({ from, to }: DayRange): TypedDays => ({ from: typedDay(from), to: typedDay(to) });

/** The range that was typed, as far as it can be read. */
export function toRange({ from, to }: TypedDays): DayRange {
  const [first, last] = [readTypedDay(from), readTypedDay(to)];
  return { ...(first === null ? {} : { from: first }), ...(last === null ? {} : { to: last }) };
}

/** What is wrong with two typed days; null where nothing is. `empty`: whether both may be left out. */
export function daysProblem({ from, to }: TypedDays, empty: 'may be empty' | 'one is needed'): string | null {
  if (from.trim() === '' && to.trim() === '')
    return empty === 'one is needed' ? 'Write at least one of the two days.' : null;
  const [first, last] = [readTypedDay(from), readTypedDay(to)];
  if ((from.trim() !== '' && first === null) || (to.trim() !== '' && last === null))
    return 'Write days that exist, as 25/11/2026.';
  return first !== null && last !== null && first > last ? 'The first day comes after the last.' : null;
}

/**
 * What keeps two stretches from being compared; null where nothing does. Plans in both would count twice, and times turned
 * round would make an improvement of a decline.
 */
export function stretchesProblem(earlier: TypedDays, later: TypedDays): string | null {
  const [ends, begins] = [toRange(earlier).to, toRange(later).from];
  if (ends === undefined) return 'Say on which day the earlier stretch ends.';
  if (begins === undefined) return 'Say on which day the later stretch begins.';
  return begins > ends ? null : 'The later stretch has to begin after the earlier one has ended.';
}
