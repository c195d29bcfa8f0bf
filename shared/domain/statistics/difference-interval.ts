import { type Interval, wilsonInterval } from './wilson';

/** A share in percent with its interval. */
export interface ShareWithInterval {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * 95% interval for the difference between two independent shares, later less earlier, in points (Newcombe 1998, "Interval
 * estimation for the difference between independent proportions", method 10: from the two Wilson intervals, without
 * continuity correction). 4 of 10, then 6 of 10 gives -21 to +53. Both totals must be at least 1.
 */
export function differenceInterval(
  earlierPart: number,
  earlierTotal: number,
  laterPart: number,
  laterTotal: number,
): Interval {
  return newcombe(
    { value: (100 * earlierPart) / earlierTotal, interval: wilsonInterval(earlierPart, earlierTotal) },
    { value: (100 * laterPart) / laterTotal, interval: wilsonInterval(laterPart, laterTotal) },
  );
}

/** The same from two shares and their Wilson intervals, which may rest on an effective number. */
export function newcombe(earlier: ShareWithInterval, later: ShareWithInterval): Interval {
  const difference = later.value - earlier.value;
  return {
    low: difference - Math.hypot(later.value - later.interval.low, earlier.interval.high - earlier.value),
    high: difference + Math.hypot(later.interval.high - later.value, earlier.value - earlier.interval.low),
  };
}
