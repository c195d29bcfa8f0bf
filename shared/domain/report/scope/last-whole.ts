import { isoDate, isoWeek } from '../../../lib/dates';
import { addDays } from '../../../lib/days';
import { firstDayOf } from '../../../lib/iso-week';
import type { PeriodKind } from '../../compare/period';
import { periodOf } from '../../compare/periods/period-of';

/** ISO weeks, both included. */
export interface Weeks {
  readonly from: string;
  readonly to: string;
}

/** The ISO week of a day. */
export const weekOfDay = (day: string): string => isoWeek(`${day}T12:00:00.000Z`);

/** The last whole month, quarter or term before the one that `now`, an ISO instant, falls in: the weeks whose Thursday lies in it. */
export function lastWhole(kind: Extract<PeriodKind, 'month' | 'quarter' | 'term'>, now: string): Weeks {
  const here = periodOf(kind, isoDate(now));
  const { from, to } = periodOf(kind, addDays(here.from, -1));
  return { from: firstThursdayWeek(from), to: firstThursdayWeek(addDays(to, 1), -7) };
}

/** The first week whose Thursday is `day` or later, moved by some days. */
function firstThursdayWeek(day: string, moved = 0): string {
  const week = weekOfDay(day);
  const thursday = addDays(firstDayOf(week), 3);
  return weekOfDay(addDays(thursday < day ? addDays(thursday, 7) : thursday, moved));
}
