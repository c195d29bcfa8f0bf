import type { Figure } from '../compare/figure';
import type { MeasureFacts, MeasureUnit } from '../compare/measure';
import type { Tally } from '../compare/tally';
import { effectiveNumber } from './effective-number';
import { meanSpread, tInterval } from './mean';
import { type Interval, wilsonInterval } from './wilson';

/**
 * The figure of a tally with its 95% interval. Shares are percents with a Wilson interval, on the effective number of cases
 * where one plan brings several (`effectiveNumber`); means have Student's, with none for fewer than two plans or no spread.
 * Nothing that is measured here is below 0, and with `scale` percent nothing above 100: there an interval is cut off.
 */
export function estimate(tally: Tally, unit: MeasureUnit, scale?: MeasureFacts['scale']): Figure {
  const { n, y, x } = tally;
  const base = { n, part: y, total: unit === 'mean' ? n : x };
  if (unit === 'mean') return { ...base, value: n === 0 ? null : y / n, interval: meanInterval(tally, scale) };
  const cases = effectiveNumber(tally, unit);
  if (cases === null) return { ...base, value: null, interval: null };
  return { ...base, value: (100 * y) / x, interval: wilsonInterval((y / x) * cases, cases) };
}

function meanInterval(tally: Tally, scale: MeasureFacts['scale'] | undefined): Interval | null {
  const spread = meanSpread(tally);
  if (spread === null || spread.variance === 0) return null;
  return cutOff(tInterval(tally.y / tally.n, spread), scale);
}

/** Keeps an interval of a mean within what can be measured. */
export const cutOff = ({ low, high }: Interval, scale: MeasureFacts['scale'] | undefined): Interval => ({
  low: Math.max(0, low),
  high: scale === 'percent' ? Math.min(100, high) : high,
});
