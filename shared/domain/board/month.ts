import { z } from 'zod';
import { addDays } from '#shared/lib/days';
import { MONTHS } from '../compare/periods/day-words';

/** A calendar month, `2026-11`. Sorts as text. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'A month reads like 2026-11.');
export type Month = z.infer<typeof monthSchema>;

/** The month of a day. */
export const monthOfDay = (day: string): Month => day.slice(0, 7);

/** So many months later; earlier where `many` is below 0. */
export function addMonths(month: Month, many: number): Month {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + many;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((((number % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** So many months, of which the last is the one given, oldest first. */
export const monthsUpTo = (last: Month, many: number): readonly Month[] =>
  Array.from({ length: many }, (_, at) => addMonths(last, at - many + 1));

/** First and last day of a month. */
export const daysOfMonth = (month: Month): { readonly from: string; readonly to: string } => ({
  from: `${month}-01`,
  to: addDays(`${addMonths(month, 1)}-01`, -1),
});

/** `November 2026`. */
export const monthWords = (month: Month): string => `${MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;

/** `Nov 2026`, for the head of a column. */
export const shortMonth = (month: Month): string =>
  `${(MONTHS[Number(month.slice(5)) - 1] ?? '').slice(0, 3)} ${month.slice(0, 4)}`;
