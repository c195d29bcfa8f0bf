import { z } from 'zod';

const DAY = 86_400_000;

/** Milliseconds of the Monday that starts week 1 of an ISO year: the week that holds 4 January. */
function firstMonday(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
}

const parts = (week: string) => ({ year: Number(week.slice(0, 4)), number: Number(week.slice(6)) });

function exists(week: string): boolean {
  const { year, number } = parts(week);
  const weeks = Math.round((firstMonday(year + 1) - firstMonday(year)) / (7 * DAY));
  return number >= 1 && number <= weeks;
}

/** An ISO 8601 week that exists, as `2026-W47`: week 53 is accepted only in the years that have one. */
export const isoWeekSchema = z
  .string()
  .regex(/^\d{4}-W\d{2}$/, 'Write a week as 2026-W47.')
  .refine(exists, 'That week does not exist.');

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const mondayTime = (week: string): number => firstMonday(parts(week).year) + (parts(week).number - 1) * 7 * DAY;

/** The Monday of an ISO week, as `2026-11-16`. */
export const firstDayOf = (week: string): string => isoDay(mondayTime(week));

/** The Sunday of an ISO week, as `2026-11-22`. */
export const lastDayOf = (week: string): string => isoDay(mondayTime(week) + 6 * DAY);
