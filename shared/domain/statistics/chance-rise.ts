import { logGamma } from './student-t';

/** Above this many cases of both together nobody needs the exact figure, and it would take long. */
const MOST = 20_000;

/**
 * Probability that the share of a later group is at least `points` above that of an earlier one though nothing changed: both
 * binomial with the true rate `rate` (0 to 1). Exact, by adding up over both; group sizes are whole numbers from 1. Null
 * above 20,000 cases.
 */
export function chanceOfRise(earlier: number, later: number, points: number, rate = 0.5): number | null {
  if (earlier + later > MOST) return null;
  const before = binomial(earlier, rate);
  const after = binomial(later, rate);
  // Probability of k or more in the later group, for each k.
  const orMore = [...after, 0];
  for (let k = later - 1; k >= 0; k -= 1) orMore[k] = (orMore[k] ?? 0) + (orMore[k + 1] ?? 0);
  let sum = 0;
  for (const [k, probability] of before.entries()) {
    // The fewest in the later group that are so far above; the margin keeps rounding from deciding a tie.
    const fewest = Math.max(0, Math.ceil(later * (k / earlier + points / 100) - 1e-9));
    if (fewest <= later) sum += probability * (orMore[fewest] ?? 0);
  }
  return Math.min(1, sum);
}

/** Probabilities of 0 to n. */
function binomial(n: number, rate: number): number[] {
  const all = logGamma(n + 1);
  return Array.from({ length: n + 1 }, (_, k) =>
    Math.exp(all - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(rate) + (n - k) * Math.log1p(-rate)),
  );
}
