/**
 * Probability that a chi-square variable with `df` degrees of freedom (a whole number, 1 or more) is at least `x`: the
 * finite sums of Abramowitz and Stegun, Handbook of Mathematical Functions, 26.4.4 and 26.4.5. For an odd number the sum
 * starts from the two-sided normal tail, which 26.2.11 (a series) and 26.2.14 (a continued fraction) give.
 */
export function chiSquareTail(x: number, df: number): number {
  if (x <= 0) return 1;
  const odd = df % 2 === 1;
  // The first term of the sum: what the tail gains with the next two degrees of freedom.
  let term = odd ? Math.sqrt((2 * x) / Math.PI) * Math.exp(-x / 2) : Math.exp(-x / 2);
  let tail = odd ? twoSidedNormalTail(Math.sqrt(x)) : 0;
  for (let k = odd ? 3 : 2; k <= df; k += 2) {
    tail += term;
    term *= x / k;
  }
  return Math.min(1, tail);
}

/** Probability that a standard normal variable is at least `z` from 0. */
function twoSidedNormalTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let [term, sum] = [z, z];
    for (let k = 3; term > sum * 1e-17; k += 2) {
      term *= (z * z) / k;
      sum += term;
    }
    return 1 - 2 * density * sum;
  }
  let fraction = z;
  for (let k = 100; k >= 1; k -= 1) fraction = z + k / fraction;
  return (2 * density) / fraction;
}

/** Counts of one group in the two spans. */
export type Pair = readonly [earlier: number, later: number];

/** Pearson's chi-square of a table with two columns, its degrees of freedom, and the counts expected if the shares were equal. */
export function chiSquareOf(rows: readonly Pair[]): {
  readonly statistic: number;
  readonly df: number;
  readonly expected: readonly Pair[];
} {
  const filled = rows.filter(([a, b]) => a + b > 0);
  const [earlier, later] = totals(filled);
  const expected = filled.map(([a, b]): Pair => {
    const share = (a + b) / (earlier + later);
    return [share * earlier, share * later];
  });
  const statistic = filled.reduce((sum, [a, b], at) => {
    const [ea, eb] = expected[at] ?? [a, b];
    return sum + (ea === 0 ? 0 : (a - ea) ** 2 / ea) + (eb === 0 ? 0 : (b - eb) ** 2 / eb);
  }, 0);
  return { statistic, df: Math.max(0, filled.length - 1), expected };
}

/** Sums of the two columns. */
export const totals = (rows: readonly Pair[]): Pair =>
  rows.reduce<Pair>(([earlier, later], [a, b]) => [earlier + a, later + b], [0, 0]);
