/**
 * Student's t for any degrees of freedom above 0, also those between whole numbers that Welch's interval asks for.
 *
 * P(|T| > t) is the regularised incomplete beta function I(x; df/2, 1/2) at x = df / (df + t²) (Abramowitz and Stegun,
 * Handbook of Mathematical Functions, 26.7.1), reckoned by its continued fraction (26.5.8) with Lentz's method.
 */
export function beyondT(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), (t * t) / (df + t * t), df / 2, 0.5);
}

/** Quantiles found before: a series asks for those of the same few numbers of plans again and again. */
const found = new Map<number, number>();
const KEPT = 10_000;
let foundFor = Number.NaN;

/** The t that |T| stays within with probability `level` (0 to 1): 2.262 for 0.95 and 9 degrees of freedom. */
export function twoSidedT(level: number, df: number): number {
  if (level !== foundFor || found.size >= KEPT) found.clear();
  foundFor = level;
  const known = found.get(df);
  if (known !== undefined) return known;
  const t = findT(1 - level, df);
  found.set(df, t);
  return t;
}

/** Of a tail that falls ever more slowly Newton's method, begun at 0, comes near from below and never steps too far. */
function findT(beyond: number, df: number): number {
  const peak = Math.exp(logGamma((df + 1) / 2) - logGamma(df / 2)) / Math.sqrt(df * Math.PI);
  let t = 0;
  for (let step = 0; step < MOST_STEPS && t < 1e9; step += 1) {
    const density = peak * (1 + (t * t) / df) ** (-(df + 1) / 2);
    const next = t + (beyondT(t, df) - beyond) / (2 * density);
    if (!(next > t * (1 + 1e-15))) break;
    t = next;
  }
  return t;
}
/** Far more than the ten or so that it takes. */
const MOST_STEPS = 500;

/** I(x; a, b); `rest` is 1 - x, given apart because it would lose its last digits for x near 1. */
function incompleteBeta(x: number, rest: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log(rest) - logBeta(a, b));
  // The fraction converges fast on this side of the mean; on the other the function is turned round.
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(rest, b, a)) / b;
}

/** Never 0, to be divided by. */
const keep = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / keep(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / keep(1 + even * d);
    c = keep(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / keep(1 + odd * d);
    c = keep(1 + odd / c);
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return value;
}

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

/** Stirling's series (Abramowitz and Stegun, 6.1.41), after stepping up to where it is exact to a double. */
export function logGamma(value: number): number {
  let [z, steps] = [value, 0];
  for (; z < 15; z += 1) steps += Math.log(z);
  const inverse = 1 / (z * z);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / z;
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series - steps;
}
