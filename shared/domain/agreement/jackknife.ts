import { addSums, type Coefficients, coefficientsOf, type Sums, type SumsShape } from './agreement-sums';

/** Plans that brought the same sums. */
export interface Cluster {
  readonly sums: Sums;
  readonly times: number;
}

/**
 * Standard errors of all three coefficients from leaving out one plan at a time (Efron and Stein 1981): plans and not
 * criteria are what was sampled, so that whatever the criteria of one plan have in common is in it. One pass over the plans.
 * Null for a coefficient that cannot be given once some one plan is left out.
 */
export function jackknifeErrors(total: Sums, clusters: readonly Cluster[], shape: SumsShape): Coefficients {
  const rest = Float64Array.from(total);
  const left = clusters.map(({ sums, times }) => {
    addSums(rest, sums, -1);
    const without = coefficientsOf(rest, shape);
    addSums(rest, sums, 1);
    return { without, times };
  });
  const errorOf = (which: keyof Coefficients): number | null => {
    let [plans, sum] = [0, 0];
    for (const { without, times } of left) {
      const value = without[which];
      if (value === null) return null;
      plans += times;
      sum += times * value;
    }
    const mean = sum / plans;
    const squares = left.reduce((all, { without, times }) => all + times * ((without[which] ?? mean) - mean) ** 2, 0);
    return plans < 2 ? null : Math.sqrt(((plans - 1) / plans) * squares);
  };
  return { kappa: errorOf('kappa'), alpha: errorOf('alpha'), ac2: errorOf('ac2') };
}
