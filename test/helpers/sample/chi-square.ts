/** Natural logarithm of the gamma function for x > 0 (Lanczos, g = 7, nine terms: about 15 digits). */
function logGamma(x: number): number {
  const terms = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ];
  const shifted = x - 1;
  const sum = terms.reduce((total, term, index) => total + term / (shifted + index + 1), 0.9999999999998099);
  const base = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

/**
 * Probability that chi-square with `df` degrees of freedom is at least `value`: the regularised upper incomplete gamma
 * function, by its series below df + 2 and by Lentz's continued fraction above (Press et al., Numerical Recipes, 6.2).
 */
export function chiSquareTail(value: number, df: number): number {
  const [a, x] = [df / 2, value / 2];
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let k = 1; term > sum * 1e-16; k += 1) {
      term *= x / (a + k);
      sum += term;
    }
    return 1 - front * sum;
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 10_000; k += 1) {
    const an = -k * (k - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return front * fraction;
}

export interface ChiSquare {
  readonly value: number;
  readonly df: number;
  readonly p: number;
}

/** Pearson's test that every cell is as likely as any other. */
export function evenly(counts: readonly number[]): ChiSquare {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const value = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return { value, df: counts.length - 1, p: chiSquareTail(value, counts.length - 1) };
}

/**
 * That in `draws` samples of `size` from as many plans as there are counts each was included equally often. The counts of
 * one draw hang together (they add up to `size`), so their variance is that of drawing without replacement:
 * share (1 - share) N / (N - 1) (Cochran 1977, Sampling Techniques, 2.9). Only for 0 < size < plans.
 */
export function includedEvenly(counts: readonly number[], size: number, draws: number): ChiSquare {
  const plans = counts.length;
  const share = size / plans;
  const variance = draws * share * (1 - share) * (plans / (plans - 1));
  const value = counts.reduce((sum, count) => sum + (count - draws * share) ** 2, 0) / variance;
  return { value, df: plans - 1, p: chiSquareTail(value, plans - 1) };
}

/** The test of independent tests put together. */
export function together(tests: readonly ChiSquare[]): ChiSquare {
  const value = tests.reduce((sum, one) => sum + one.value, 0);
  const df = tests.reduce((sum, one) => sum + one.df, 0);
  return { value, df, p: chiSquareTail(value, df) };
}
