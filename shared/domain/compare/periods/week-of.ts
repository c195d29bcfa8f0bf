import { addDays, daysBetween } from '../../../lib/days';

/** The ISO 8601 week of a Monday: the week belongs to the year that its Thursday is in. */
export function weekOf(monday: string): { readonly year: number; readonly number: number } {
  const thursday = addDays(monday, 3);
  const year = Number(thursday.slice(0, 4));
  return { year, number: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 };
}
