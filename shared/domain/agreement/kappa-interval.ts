import { twoSidedT } from '../statistics/student-t';
import type { Interval } from '../statistics/wilson';
import { pairsIn, type Sums, type SumsShape } from './agreement-sums';
import { type Cluster, jackknifeCovariance, leaveOneOut } from './jackknife';
import { type Disagreement, disagreementOf } from './kappa';

/**
 * 95% interval of weighted kappa over `plans` plans, at least 2. Kappa is 1 less a ratio, disagreement seen over disagreement by
 * chance, and where one rating prevails the lower of the two is itself known badly: Fieller's interval of a ratio (Fieller
 * 1954) counts with that, an error of the ratio does not. Variances by leaving out one plan at a time, Student's t.
 *
 * All of -1 to 1 where disagreement by chance cannot be told from none, so that any kappa would fit. Null without pairs, and
 * where nobody disagreed: a ratio of 0 has no spread of its own to go by.
 */
export function kappaInterval(
  total: Sums,
  clusters: readonly Cluster[],
  shape: SumsShape,
  plans: number,
): Interval | null {
  const find = (sums: Sums): Disagreement | null => disagreementOf(pairsIn(sums, shape.ratings), shape.weights);
  const all = find(total);
  if (all === null || all.seen < 1e-9) return null;
  const left = leaveOneOut(total, clusters, (sums) => find(sums) ?? all);
  const covariance = (a: keyof Disagreement, b: keyof Disagreement): number =>
    jackknifeCovariance(left.map(({ found, times }) => ({ found: [found[a], found[b]] as const, times })));
  const reach = twoSidedT(0.95, plans - 1) ** 2;
  // Ratios r that fit are those with (seen - r byChance)² no more than reach times its variance: a quadratic in r.
  const square = all.byChance ** 2 - reach * covariance('byChance', 'byChance');
  const middle = all.seen * all.byChance - reach * covariance('seen', 'byChance');
  const constant = all.seen ** 2 - reach * covariance('seen', 'seen');
  if (square <= 0) return { low: -1, high: 1 };
  const root = Math.sqrt(Math.max(0, middle * middle - square * constant));
  // No weighted kappa lies outside of -1 to 1.
  return { low: Math.max(-1, 1 - (middle + root) / square), high: Math.min(1, 1 - (middle - root) / square) };
}
