import { wilsonInterval } from './intervals';

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
): { readonly low: number; readonly high: number } {
  const [earlier, later] = [wilsonInterval(earlierPart, earlierTotal), wilsonInterval(laterPart, laterTotal)];
  const [from, to] = [(100 * earlierPart) / earlierTotal, (100 * laterPart) / laterTotal];
  return {
    low: to - from - Math.hypot(to - later.low, earlier.high - from),
    high: to - from + Math.hypot(later.high - to, from - earlier.low),
  };
}
