import type { Tally } from '../compare/tally';
import { twoSidedT } from './student-t';
import type { Interval } from './wilson';

/** Spread of the values of a mean: the variance of the mean itself and its degrees of freedom. */
export interface MeanSpread {
  readonly variance: number;
  readonly df: number;
}

/** Sample variance of the values (divisor n - 1), or null for fewer than two. 0: no spread was seen. */
export function sampleVariance({ n, y, yy }: Tally): number | null {
  if (n < 2) return null;
  const squares = yy - (y * y) / n;
  // What is left of equal values is rounding of their sums.
  return squares <= yy * 1e-12 ? 0 : squares / (n - 1);
}

export function meanSpread(tally: Tally): MeanSpread | null {
  const variance = sampleVariance(tally);
  return variance === null ? null : { variance: variance / tally.n, df: tally.n - 1 };
}

/**
 * Variance and degrees of freedom of a weighted sum of independent means, by Welch and Satterthwaite (Satterthwaite 1946;
 * Welch 1947). Null where one of them has no spread at all to go by (fewer than two values), or none of them varies.
 */
export function welchSpread(parts: readonly { readonly weight: number; readonly tally: Tally }[]): MeanSpread | null {
  let [variance, squares] = [0, 0];
  for (const { weight, tally } of parts) {
    const spread = meanSpread(tally);
    if (spread === null) return null;
    const share = weight * weight * spread.variance;
    variance += share;
    squares += (share * share) / spread.df;
  }
  return variance > 0 ? { variance, df: (variance * variance) / squares } : null;
}

/** `value` give or take Student's t times the standard error, 95%. */
export function tInterval(value: number, spread: MeanSpread): Interval {
  const reach = twoSidedT(0.95, spread.df) * Math.sqrt(spread.variance);
  return { low: value - reach, high: value + reach };
}
