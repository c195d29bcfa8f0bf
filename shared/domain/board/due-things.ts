import { type ImprovementAction, isOpenAction, isOverdue } from './action';
import type { Indicator } from './indicator';
import { addMonths, type Month, monthOfDay, monthsUpTo } from './month';
import type { Risk } from './risk';

/** Whole months back from the last one that are looked at for gaps. */
export const MONTHS_LOOKED_AT = 6;

/** A month that is over and has no figure of some indicators that had one before. */
export interface MissingMonth {
  readonly month: Month;
  readonly indicators: readonly Indicator[];
}

/** What somebody has to see to, now or before the month is over. */
export interface DueThings {
  readonly overdueActions: readonly ImprovementAction[];
  /** Due from today to the end of the month. */
  readonly dueActions: readonly ImprovementAction[];
  readonly overdueReviews: readonly Risk[];
  readonly dueReviews: readonly Risk[];
  /** The newest month first. */
  readonly missing: readonly MissingMonth[];
  /** Indicators that never had a figure. */
  readonly withoutFigures: readonly Indicator[];
}

interface Followed {
  readonly actions: readonly ImprovementAction[];
  readonly risks: readonly Risk[];
  readonly indicators: readonly Indicator[];
}

/** What is overdue, due this month or missing. `today` is an ISO day; the present month is missed by nobody yet. */
export function dueThings({ actions, risks, indicators }: Followed, today: string): DueThings {
  const month = monthOfDay(today);
  const followed = indicators.filter(({ retired }) => retired !== true);
  const isThisMonth = (day: string) => day >= today && monthOfDay(day) === month;
  const open = risks.filter(({ closed }) => !closed);
  return {
    overdueActions: byDay(actions.filter((action) => isOverdue(action, today)).map((one) => [one.due, one])),
    dueActions: byDay(actions.filter((one) => isOpenAction(one) && isThisMonth(one.due)).map((one) => [one.due, one])),
    overdueReviews: byDay(open.filter(({ reviewOn }) => reviewOn < today).map((one) => [one.reviewOn, one])),
    dueReviews: byDay(open.filter(({ reviewOn }) => isThisMonth(reviewOn)).map((one) => [one.reviewOn, one])),
    missing: [...monthsUpTo(addMonths(month, -1), MONTHS_LOOKED_AT)]
      .reverse()
      .map((one) => ({ month: one, indicators: followed.filter((indicator) => isMissing(indicator, one)) }))
      .filter(({ indicators: those }) => those.length > 0),
    withoutFigures: followed.filter(({ values }) => values.length === 0),
  };
}

const byDay = <T>(dated: readonly (readonly [day: string, one: T])[]): readonly T[] =>
  [...dated].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, one]) => one);

/** A month without a figure after the first month that has one. */
function isMissing({ values }: Indicator, month: Month): boolean {
  const [first] = values;
  return first !== undefined && first.month < month && values.every((value) => value.month !== month);
}
