import { addSums, type Coefficients, coefficientsOf, type Sums, type SumsShape } from './agreement-sums';

/** Plans that brought the same sums. */
export interface Cluster {
  readonly sums: Sums;
  readonly times: number;
}

/** What was found without one plan, and of how many plans that is so. */
export interface LeftOut<T> {
  readonly found: T;
  readonly times: number;
}

/**
 * What `find` makes of the sums with one plan left out, for each plan in turn: plans and not criteria are what was sampled, so
 * that whatever the criteria of one plan have in common is in the spread. One pass over the plans.
 */
export function leaveOneOut<T>(total: Sums, clusters: readonly Cluster[], find: (sums: Sums) => T): LeftOut<T>[] {
  const rest = Float64Array.from(total);
  return clusters.map(({ sums, times }) => {
    addSums(rest, sums, -1);
    const found = find(rest);
    addSums(rest, sums, 1);
    return { found, times };
  });
}

/** Covariance of two figures by the jackknife (Efron and Stein 1981), from what they are without each plan. */
export function jackknifeCovariance(left: readonly LeftOut<readonly [a: number, b: number]>[]): number {
  let [plans, a, b] = [0, 0, 0];
  for (const { found, times } of left) {
    plans += times;
    a += times * found[0];
    b += times * found[1];
  }
  const products = left.reduce(
    (all, { found, times }) => all + times * (found[0] - a / plans) * (found[1] - b / plans),
    0,
  );
  return ((plans - 1) / plans) * products;
}

/** Standard errors of all three coefficients. Null for a coefficient that cannot be given once some one plan is left out. */
export function jackknifeErrors(total: Sums, clusters: readonly Cluster[], shape: SumsShape): Coefficients {
  const left = leaveOneOut(total, clusters, (sums) => coefficientsOf(sums, shape));
  const plans = left.reduce((count, { times }) => count + times, 0);
  const errorOf = (which: keyof Coefficients): number | null => {
    const values = left.flatMap(({ found, times }) => {
      const value = found[which];
      return value === null ? [] : [{ found: [value, value] as const, times }];
    });
    return values.length < left.length || plans < 2 ? null : Math.sqrt(jackknifeCovariance(values));
  };
  return { kappa: errorOf('kappa'), alpha: errorOf('alpha'), ac2: errorOf('ac2') };
}
