import type { MeasureUnit } from '../compare/measure';
import type { Tally } from '../compare/tally';
import { twoSidedT } from './student-t';

/**
 * How many independent cases the share of a tally is worth: the number that its Wilson interval rests on. Null where nothing
 * applies.
 *
 * Of a share of plans, the plans. Of a share of items (criteria, items of provision) the plans were sampled and not the items,
 * so the items of one plan count for less than as many of different plans: the variance of the ratio between plans (Cochran
 * 1977, section 6.3) gives an effective number r(1 - r) / variance, put right for the few degrees of freedom that variance has
 * (Korn and Graubard 1998; Dean and Pagano 2015, who find the Wilson interval on it the best kept of those they try).
 * It lies between the number of plans, were the items of each all alike (Kish's x² / sum of squares, so that a plan with
 * many items does not count as one like the others), and the number of items, were they independent. Where no variance is seen
 * at all, as with none or all met, it is the lower of the two.
 */
export function effectiveNumber(tally: Tally, unit: MeasureUnit): number | null {
  const { n, y, x, yy, xy, xx } = tally;
  if (n === 0 || x === 0) return null;
  if (unit !== 'items') return n;
  const plans = (x * x) / xx;
  const share = y / x;
  const squares = yy - 2 * share * xy + share * share * xx;
  if (n < 2 || share <= 0 || share >= 1 || squares <= yy * 1e-12) return plans;
  const variance = ((n / (n - 1)) * squares) / (x * x);
  const worth = (share * (1 - share)) / variance;
  const fewPlans = x > 1 ? (twoSidedT(0.95, x - 1) / twoSidedT(0.95, n - 1)) ** 2 : 1;
  return Math.min(Math.max(worth * fewPlans, plans), x);
}
