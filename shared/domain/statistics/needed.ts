import type { MeasureUnit } from '../compare/measure';
import type { Tally } from '../compare/tally';
import { effectiveNumber } from './effective-number';
import { sampleVariance } from './mean';
import { twoSidedT } from './student-t';
import { Z } from './wilson';

/** 80th percentile of the standard normal distribution: a power of 80%. */
const Z_80 = 0.8416212335729143;

/**
 * Cases in each of two groups with true shares `p` and `q` (0 to 1, not equal) of which a two-sided test at 5% tells the
 * difference with the given power (z of 80% by default): Fleiss, "Statistical Methods for Rates and Proportions", without
 * continuity correction, as R's power.prop.test. Not rounded.
 */
export function casesForShares(p: number, q: number, zPower = Z_80): number {
  const mean = (p + q) / 2;
  const root = Z * Math.sqrt(2 * mean * (1 - mean)) + zPower * Math.sqrt(p * (1 - p) + q * (1 - q));
  return (root / (p - q)) ** 2;
}

/**
 * Plans in each of two groups of which a t test tells a difference of means, with the given power: the n that is
 * 2 (sd / difference)² (t of 95% + t of the power)², both t for 2n - 2 degrees of freedom (Chow, Shao and Wang, "Sample
 * Size Calculations in Clinical Research", 3.2). Not rounded.
 */
export function casesForMeans(difference: number, standardDeviation: number, power = 0.8): number {
  const effect = (standardDeviation / difference) ** 2;
  const asked = (n: number): number => {
    const df = Math.max(2 * n - 2, 1);
    // One side of the power: P(T < t) = power, which leaves 2(1 - power) beyond t on both sides.
    return 2 * effect * (twoSidedT(0.95, df) + twoSidedT(2 * power - 1, df)) ** 2;
  };
  // What is asked falls with n, so the two meet once; it is never more than at 1 degree of freedom.
  let [low, high] = [0, asked(1)];
  for (let step = 0; step < 60; step += 1) {
    const n = (low + high) / 2;
    if (asked(n) > n) low = n;
    else high = n;
  }
  return high;
}

/**
 * Plans that each of the two spans would need for a difference of `points` (by default the one that was seen) to be told
 * from chance four times in five (power 80%, two-sided 5%), by the spread of the plans seen. At least 2 and rounded up. Null
 * where it cannot be said: no difference, no figure, no spread, or a claim beyond 0 or 100 percent.
 */
export function plansNeeded(earlier: Tally, later: Tally, unit: MeasureUnit, points?: number): number | null {
  if (earlier.n === 0 || later.n === 0) return null;
  if (unit === 'mean') return plansForMeans(earlier, later, points);
  const [casesEarlier, casesLater] = [effectiveNumber(earlier, unit), effectiveNumber(later, unit)];
  if (casesEarlier === null || casesLater === null) return null;
  const from = earlier.y / earlier.x;
  const to = points === undefined ? later.y / later.x : from + points / 100;
  if (tooClose(from, to) || to < -1e-9 || to > 1 + 1e-9) return null;
  const plansPerCase = (earlier.n + later.n) / (casesEarlier + casesLater);
  return atLeastTwo(casesForShares(from, Math.min(Math.max(to, 0), 1)) * plansPerCase);
}

function plansForMeans(earlier: Tally, later: Tally, points: number | undefined): number | null {
  const variances = [sampleVariance(earlier), sampleVariance(later)];
  const [from, to] = [earlier.y / earlier.n, later.y / later.n];
  const difference = points ?? to - from;
  const [one, other] = variances;
  if (one === null || one === undefined || other === null || other === undefined) return null;
  const variance = (one + other) / 2;
  if (tooClose(from, from + difference) || variance === 0) return null;
  return atLeastTwo(casesForMeans(difference, Math.sqrt(variance)));
}

const tooClose = (from: number, to: number): boolean => Math.abs(to - from) <= 1e-9 * Math.max(1, Math.abs(from));

/** Rounded up, but not because of the last digits of a sum. */
const atLeastTwo = (plans: number): number => Math.max(2, Math.ceil(plans - 1e-9));
