/**
 * Probability that |T| <= t for Student's t with `df` degrees of freedom (a whole number, 1 or more), by the finite sums
 * of Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
 */
function withinProbability(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df));
  const cosSquared = Math.cos(angle) ** 2;
  const odd = df % 2 === 1;
  let term = odd ? Math.cos(angle) : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= df - 2; k += 2) {
    term *= (cosSquared * (k - 1)) / k;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/** The t that |T| stays within with probability `level` (0 to 1): 2.262 for 0.95 and 9 degrees of freedom. */
export function twoSidedT(level: number, df: number): number {
  let [low, high] = [0, 1];
  while (withinProbability(high, df) < level) high *= 2;
  // 60 halvings leave less than the last digit of a double.
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (withinProbability(middle, df) < level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
