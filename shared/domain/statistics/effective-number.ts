import type { MeasureUnit } from '../compare/measure';
import type { Tally } from '../compare/tally';
import { twoSidedT } from './student-t';

/**
 * Variance of the ratio y / x between plans, the plans being what was sampled (Cochran 1977, "Sampling Techniques", section
 * 6.3, without a finite population). 0 where no plan differs from the others; null for fewer than two plans.
 */
export function ratioVariance({ n, y, x, yy, xy, xx }: Tally): number | null {
  if (n < 2 || x === 0) return null;
  const ratio = y / x;
  const squares = yy - 2 * ratio * xy + ratio * ratio * xx;
  // What is left of plans that are all alike is rounding of their sums.
  return squares <= yy * 1e-12 ? 0 : ((n / (n - 1)) * squares) / (x * x);
}

/**
 * How many independent cases the share of a tally is worth: the number that its Wilson interval rests on. Null where nothing
 * applies.
 *
 * Of a share of plans, the plans. Of a share of items (criteria, items of provision) the plans were sampled and not the items,
 * so the items of one plan count for less than as many of different plans: the variance of the ratio between plans gives an
 * effective number r(1 - r) / variance, put right for the few degrees of freedom that variance has (Korn and Graubard 1998;
 * Dean and Pagano 2015, who find Wilson's interval on it among the best kept of those they try).
 * It lies between the number of plans, were the items of each all alike (Kish's x² / sum of squares, so that a plan with
 * many items does not count as one like the others), and the number of items, were they independent. Where no variance is seen
 * at all, as with none or all met, it is the lower of the two.
 */
export function effectiveNumber(tally: Tally, unit: MeasureUnit): number | null {
  const { n, y, x, xx } = tally;
  if (n === 0 || x === 0) return null;
  if (unit !== 'items') return n;
  const plans = (x * x) / xx;
  const share = y / x;
  const variance = ratioVariance(tally);
  if (variance === null || variance === 0 || share <= 0 || share >= 1) return plans;
  const worth = (share * (1 - share)) / variance;
  const fewPlans = (twoSidedT(0.95, Math.max(x - 1, 1)) / twoSidedT(0.95, n - 1)) ** 2;
  return Math.min(Math.max(worth * fewPlans, plans), x);
}
