/** Figures worked out from published formulas, apart from the program. Percents run from 0 to 100. */

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One plan's draft: `met` of `of` criteria. */
export interface Brought {
  readonly met: number;
  readonly of: number;
}

const Z = 1.959963984540054;

/** Whole percent of a fraction, halves upwards, by whole numbers alone. */
export const wholeShare = (part: number, of: number): number => {
  const hundred = 100 * part;
  const down = Math.floor(hundred / of);
  return 2 * (hundred - down * of) >= of ? down + 1 : down;
};

/** Whether a shown number is a value rounded to so many decimals; sums are not exact to the last digit. */
export const isRounded = (shown: number, value: number, decimals = 0): boolean =>
  Math.abs(shown - value) * 10 ** decimals <= 0.5 + 1e-6;

/** Wilson's score interval (1927) of `part` of `of`, neither of which need be whole. */
export function wilson(part: number, of: number): Range {
  const share = part / of;
  const reach = (Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))) / (1 + (Z * Z) / of);
  const middle = (share + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  return { low: 100 * Math.max(0, middle - reach), high: 100 * Math.min(1, middle + reach) };
}

const quantiles = new Map<number, number>();

/**
 * Student's t that 95 in 100 lie within: with t = √df tan θ its density is a power of the cosine of θ, which is added up by
 * Simpson's rule.
 */
export function studentT(df: number): number {
  const known = quantiles.get(df);
  if (known !== undefined) return known;
  const steps = 4_000;
  // Beyond some forty standard deviations nothing is left.
  const end = Math.min(Math.PI / 2, 40 / Math.sqrt(df));
  const width = end / steps;
  const at = (angle: number) => Math.max(0, Math.cos(angle)) ** (df - 1);
  const sums = [0];
  for (let step = 0; step < steps; step += 1) {
    const left = step * width;
    const slice = (width / 6) * (at(left) + 4 * at(left + width / 2) + at(left + width));
    sums.push((sums[step] ?? 0) + slice);
  }
  const wanted = 0.95 * (sums[steps] ?? 0);
  const place = sums.findIndex((sum) => sum >= wanted);
  const [before, after] = [sums[place - 1] ?? 0, sums[place] ?? 0];
  const angle = (place - 1 + (wanted - before) / (after - before)) * width;
  const t = Math.sqrt(df) * Math.tan(angle);
  quantiles.set(df, t);
  return t;
}

export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * How many independent criteria those of some plans are worth (docs/decisions/intervals-of-plans.md): the variance of the ratio
 * between plans (Cochran 1977, 6.3), put right for its degrees of freedom, never more than the criteria and never fewer than
 * Kish's number of plans.
 */
export function worth(plans: readonly Brought[]): number {
  const n = plans.length;
  const of = total(plans.map((plan) => plan.of));
  const met = total(plans.map((plan) => plan.met));
  const kish = of ** 2 / total(plans.map((plan) => plan.of ** 2));
  if (n < 2 || met === 0 || met === of) return kish;
  const share = met / of;
  const squares = total(plans.map((plan) => (plan.met - share * plan.of) ** 2));
  const variance = (n / (n - 1)) * (squares / of ** 2);
  if (variance < 1e-15) return kish;
  const corrected = ((share * (1 - share)) / variance) * (studentT(Math.max(of - 1, 1)) / studentT(n - 1)) ** 2;
  return Math.min(of, Math.max(kish, corrected));
}

/** A share in percent with its 95% interval. */
export interface Share extends Range {
  readonly value: number;
}

/** Of several criteria of each plan, the plans being what was sampled; null where nothing applies. */
export function shareOfItems(plans: readonly Brought[]): Share | null {
  const of = total(plans.map((plan) => plan.of));
  if (of === 0) return null;
  const met = total(plans.map((plan) => plan.met));
  const cases = worth(plans);
  return { value: (100 * met) / of, ...wilson((met / of) * cases, cases) };
}

export const shareOf = (part: number, of: number): Share | null =>
  of === 0 ? null : { value: (100 * part) / of, ...wilson(part, of) };

/** Newcombe's interval (1998, method 10) of later less earlier. */
export function newcombe(earlier: Share, later: Share): Share {
  const value = later.value - earlier.value;
  return {
    value,
    low: value - Math.sqrt((later.value - later.low) ** 2 + (earlier.high - earlier.value) ** 2),
    high: value + Math.sqrt((later.high - later.value) ** 2 + (earlier.value - earlier.low) ** 2),
  };
}

/** Cases in each of two groups to tell two shares apart, power 80%, two-sided 5% (Fleiss), not rounded. */
export function casesNeeded(p: number, q: number): number {
  const mean = (p + q) / 2;
  const root = Z * Math.sqrt(2 * mean * (1 - mean)) + 0.8416212335729143 * Math.sqrt(p * (1 - p) + q * (1 - q));
  return (root / (p - q)) ** 2;
}
