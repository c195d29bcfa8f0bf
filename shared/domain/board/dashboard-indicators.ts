import type { DashboardMonth, DashboardRow } from './dashboard-model';
import { rowSentence, standingOf } from './dashboard-words';
import { figureOf, type Indicator, type MonthlyValue, targetIn } from './indicator';
import { type Month, monthWords } from './month';

/** An indicator by month. Its figures are what somebody counted and no sample, so that they have no range. */
export function indicatorRow(indicator: Indicator, months: readonly Month[], now: Month): DashboardRow {
  const byMonth = new Map(indicator.values.map((one) => [one.month, one]));
  const last = indicator.values.at(-1);
  const { baseline } = indicator;
  const row = {
    key: `indicator:${indicator.id}`,
    source: 'indicator',
    group: indicator.area,
    label: indicator.name,
    unit: indicator.unit,
    better: indicator.better,
    months: months.map((month) => monthOf(indicator, month, byMonth.get(month), now)),
    baseline: baseline === undefined ? null : { label: monthWords(baseline.month), value: baseline.value },
    target: targetIn(indicator, now) ?? null,
    latest: last === undefined ? null : monthOf(indicator, last.month, last, now),
  } as const;
  const standing = standingOf(row, row.latest);
  return { ...row, standing, sentence: rowSentence({ ...row, standing }, row.latest) };
}

function monthOf(indicator: Indicator, month: Month, one: MonthlyValue | undefined, now: Month): DashboardMonth {
  const target = targetIn(indicator, month)?.value ?? null;
  const empty = { month, value: null, few: false, unfinished: month >= now, target, meets: null };
  if (one === undefined) return empty;
  const value = figureOf(one);
  const counts = 'base' in one ? { part: one.part, base: one.base } : {};
  return { ...empty, value, ...counts, meets: target === null ? null : isReached(value, target, indicator.better) };
}

const isReached = (value: number, target: number, better: Indicator['better']): boolean =>
  better === 'higher' ? value >= target : value <= target;
