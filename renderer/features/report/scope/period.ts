import { type Weeks, weekOfDay } from '#shared/domain/report/scope/last-whole';
import { isoDate, isoWeek } from '#shared/lib/dates';
import { addDays } from '#shared/lib/days';
import { firstDayOf, lastDayOf } from '#shared/lib/iso-week';

/** ISO weeks, both included. */
export type Period = Weeks;

/** The last `weeks` ISO weeks up to the one `now` falls in, both included. `now` is an ISO instant. */
export const lastWeeks = (weeks: number, now: string): Period => ({
  from: weekOfDay(addDays(isoDate(now), -7 * (weeks - 1))),
  to: isoWeek(now),
});

/** Every week there is a plan for; this week where there is none. */
export function allWeeks(weeks: readonly string[], now: string): Period {
  const sorted = [...weeks].sort();
  const thisWeek = isoWeek(now);
  return { from: sorted[0] ?? thisWeek, to: sorted.at(-1) ?? thisWeek };
}

/** The weeks that came after those of an earlier report; null where none has come yet. */
export function sinceReport(lastDay: string, weeks: readonly string[]): Period | null {
  const later = weeks.filter((week) => firstDayOf(week) > lastDay).sort();
  const [from] = later;
  const to = later.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** The period with another first week; its last week comes along where it would lie before. Weeks sort as text. */
export const withFrom = (period: Period, from: string): Period =>
  from > period.to ? { from, to: from } : { ...period, from };

/** The period with another last week; its first week comes along where it would lie after. */
export const withTo = (period: Period, to: string): Period => (to < period.from ? { from: to, to } : { ...period, to });

/** `Week 47, 2026`. */
export const weekLabel = (week: string): string => `Week ${Number(week.slice(6))}, ${week.slice(0, 4)}`;

/** `weeks 36 to 47 of 2026`, `week 47 of 2026`, `week 50 of 2026 to week 3 of 2027`. */
export function weeksLabel({ from, to }: Period): string {
  const one = (week: string) => `week ${Number(week.slice(6))} of ${week.slice(0, 4)}`;
  if (from === to) return one(from);
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${one(from)} to ${one(to)}`;
  return `weeks ${Number(from.slice(6))} to ${Number(to.slice(6))} of ${to.slice(0, 4)}`;
}

/** Its days as numbers, for the eye beside the weeks. */
export const daysOf = ({ from, to }: Period): { readonly from: string; readonly to: string } => ({
  from: firstDayOf(from),
  to: lastDayOf(to),
});
