import { isoWeek } from '#shared/lib/dates';

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What a report is of: a period, and the rubric version where a person has chosen one. */
export interface ReportScope extends Period {
  readonly rubric: string | undefined;
}

export const PRESETS = [
  { id: 'this-week', label: 'This week', weeks: 1 },
  { id: 'four-weeks', label: 'Last 4 weeks', weeks: 4 },
  { id: 'twelve-weeks', label: 'Last 12 weeks', weeks: 12 },
] as const;

const WEEK = 7 * 86_400_000;

/** The last `weeks` ISO weeks up to the one `now` falls in, both included. `now` is an ISO instant. */
export function lastWeeks(weeks: number, now: string): Period {
  const to = isoWeek(now);
  const from = isoWeek(new Date(Date.parse(now) - (weeks - 1) * WEEK).toISOString());
  return { from, to };
}

/** Every week there is a plan for; this week where there is none. */
export function allWeeks(weeks: readonly string[], now: string): Period {
  const sorted = [...weeks].sort();
  const thisWeek = isoWeek(now);
  return { from: sorted[0] ?? thisWeek, to: sorted.at(-1) ?? thisWeek };
}

/** The period with another first week; its last week comes along where it would lie before. Weeks sort as text. */
export const withFrom = (period: Period, from: string): Period =>
  from > period.to ? { from, to: from } : { ...period, from };

/** The period with another last week; its first week comes along where it would lie after. */
export const withTo = (period: Period, to: string): Period => (to < period.from ? { from: to, to } : { ...period, to });
