import type { Difference } from '../compare/figure';
import type { MeasureUnit } from '../compare/measure';
import type { Tally } from '../compare/tally';
import { newcombe } from './difference-interval';
import { estimate } from './estimate';
import { tInterval, welchSpread } from './mean';
import type { Interval } from './wilson';

/**
 * Later less earlier with its 95% interval: Newcombe's for shares (on the effective numbers where one plan brings several
 * items), Welch's for means. Null where one of them has no value. The two must hold different plans.
 */
export function difference(earlier: Tally, later: Tally, unit: MeasureUnit): Difference | null {
  const [from, to] = [estimate(earlier, unit), estimate(later, unit)];
  if (from.value === null || to.value === null) return null;
  const value = to.value - from.value;
  if (unit === 'mean') {
    const spread = welchSpread([
      { weight: 1, tally: earlier },
      { weight: 1, tally: later },
    ]);
    return named(value, spread === null ? null : tInterval(value, spread), 'Welch');
  }
  const interval =
    from.interval === null || to.interval === null
      ? null
      : newcombe({ value: from.value, interval: from.interval }, { value: to.value, interval: to.interval });
  return named(value, interval, unit === 'items' ? 'Newcombe, by plan' : 'Newcombe');
}

/** A difference by its parts, with whether its interval leaves out 0. */
export const named = (value: number, interval: Interval | null, method: string): Difference => ({
  value,
  interval,
  method,
  leavesOutZero: interval !== null && (interval.low > 0 || interval.high < 0),
});
