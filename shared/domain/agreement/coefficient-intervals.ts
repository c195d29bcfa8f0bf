import { twoSidedT } from '../statistics/student-t';
import type { Interval } from '../statistics/wilson';
import {
  addSums,
  addUnit,
  type Coefficients,
  coefficientsOf,
  noSums,
  type Sums,
  type SumsShape,
} from './agreement-sums';
import { type Cluster, jackknifeErrors } from './jackknife';
import { kappaInterval } from './kappa-interval';

export type CoefficientIntervals = Readonly<Record<keyof Coefficients, Interval | null>>;

/**
 * 95% intervals of the three coefficients over `plans` plans. Kappa has Fieller's (`kappaInterval`). Alpha and AC2, and kappa
 * where nobody disagreed: standard errors by leaving out one plan at a time, Student's t, on Fisher's scale (artanh), which
 * keeps an interval below 1 and reaches farther down than up. They are reckoned with one more pair of marks, given by chance, as
 * Agresti and Coull (1998) do for shares: a few plans without a grave disagreement do not show that there are none, and full
 * agreement in all of them is not certainty. Kept by simulation to 95% from `ENOUGH_PLANS` on, where the formulas of Fleiss,
 * Cohen and Everitt (1969) and Gwet (2008) fall to 84 to 94% (docs/decisions/agreement.md).
 */
export function coefficientIntervals(
  total: Sums,
  clusters: readonly Cluster[],
  shape: SumsShape,
  plans: number,
): CoefficientIntervals {
  const chance = pairByChance(shape);
  const all = Float64Array.from(total);
  addSums(all, chance);
  const found = coefficientsOf(total, shape);
  const centres = coefficientsOf(all, shape);
  const errors = jackknifeErrors(all, [...clusters, { sums: chance, times: 1 }], shape);
  const intervalOf = (which: keyof Coefficients): Interval | null => {
    const [value, centre, error] = [found[which], centres[which], errors[which]];
    if (value === null || centre === null || error === null || plans < 2) return null;
    const middle = Math.atanh(centre);
    const reach = (twoSidedT(0.95, plans - 1) * error) / (1 - centre * centre);
    return { low: Math.min(value, Math.tanh(middle - reach)), high: Math.max(value, Math.tanh(middle + reach)) };
  };
  return {
    kappa: (plans < 2 ? null : kappaInterval(total, clusters, shape, plans)) ?? intervalOf('kappa'),
    alpha: intervalOf('alpha'),
    ac2: intervalOf('ac2'),
  };
}

/** One pair, spread evenly over all pairs of ratings that there are. */
function pairByChance(shape: SumsShape): Sums {
  const sums = noSums(shape);
  const { ratings } = shape;
  for (let first = 0; first < ratings; first += 1) {
    for (let second = 0; second < ratings; second += 1) addUnit(sums, shape, [first, second], 1 / (ratings * ratings));
  }
  return sums;
}
