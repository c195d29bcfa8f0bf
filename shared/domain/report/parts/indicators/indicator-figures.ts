import type { Indicator, MonthlyValue } from '../../../board/indicator';
import { daysOfMonth, type Month, monthOfDay, monthsUpTo } from '../../../board/month';
import type { RawFigures, Share, Sum } from '../../figures/figures';

/** Months that a report looks back on: a year. */
export const INDICATOR_MONTHS = 12;

/** Names the figures of an indicator in a month, or of its `start`. Numbered by its place in the results file. */
export const indicatorKeys = (index: number, month: Month | 'start') => ({
  part: `indicator:${index}|part|${month}`,
  /** What is left of the base, which a reader can work out. */
  rest: `indicator:${index}|rest|${month}`,
  base: `indicator:${index}|base|${month}`,
  count: `indicator:${index}|count|${month}`,
});

/** Months up to the one that the period ends in, oldest first. */
export const monthsOfReport = (lastDay: string): readonly Month[] => monthsUpTo(monthOfDay(lastDay), INDICATOR_MONTHS);

/** Figures of no month after the period's last: the report would tell what came after it. */
export const valuesUpTo = ({ values }: Pick<Indicator, 'values'>, lastDay: string): readonly MonthlyValue[] =>
  values.filter(({ month }) => month <= monthOfDay(lastDay));

/** The counts behind the indicators of a report: of children, most of them, so that a small one is hidden. */
export function indicatorFigures(indicators: readonly Indicator[], lastDay: string): RawFigures {
  const counts = new Map<string, number>();
  const sums: Sum[] = [];
  const shares: Share[] = [];
  const lasting = new Map<string, string>();
  for (const [index, indicator] of indicators.entries()) {
    const { baseline, unit } = indicator;
    if (unit === 'count' && baseline !== undefined) counts.set(indicatorKeys(index, 'start').count, baseline.value);
    for (const one of valuesUpTo(indicator, lastDay)) {
      const keys = indicatorKeys(index, one.month);
      for (const [what, key] of Object.entries(keys)) lasting.set(key, lastingKey(what, indicator.id, one.month));
      if ('base' in one) {
        counts
          .set(keys.part, one.part)
          .set(keys.rest, one.base - one.part)
          .set(keys.base, one.base);
        sums.push({ total: keys.base, parts: [keys.part, keys.rest] });
        shares.push({ key: keys.part, part: keys.part, base: keys.base });
      } else if (unit === 'count') counts.set(keys.count, one.value);
    }
  }
  return { counts, sums, shares, lasting };
}

/** What a count of an indicator is called in every report. */
function lastingKey(what: string, id: string, month: Month): string {
  const { from, to } = daysOfMonth(month);
  return `${what}|indicator:${id}|${from}..${to}`;
}
