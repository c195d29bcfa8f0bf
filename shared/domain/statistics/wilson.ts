/** 97.5th percentile of the standard normal distribution: two-sided 95%. */
export const Z = 1.959963984540054;

/** Ends of an interval; percents are 0 to 100. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * 95% Wilson score interval for `part` of `total`, as percents (Wilson 1927; Newcombe 1998, method 3): 6 of 10 gives 31
 * to 83. `total` must be above 0; neither need be a whole number, so that an effective number can stand for a count.
 */
export function wilsonInterval(part: number, total: number): Interval {
  const share = part / total;
  const centre = share + Z ** 2 / (2 * total);
  const spread = Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  const scale = 100 / (1 + Z ** 2 / total);
  // At none and at all of the cases the end is exact, which floating point would miss by a hair.
  return {
    low: part === 0 ? 0 : scale * (centre - spread),
    high: part === total ? 100 : scale * (centre + spread),
  };
}
