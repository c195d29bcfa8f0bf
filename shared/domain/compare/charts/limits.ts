/**
 * Centre of a chart and how far the limits lie from it. Nothing is clipped or rounded here: rules are judged by these
 * figures, what is shown is cut off at what is possible.
 */
export interface Spread {
  readonly centre: number;
  /** Distance from the centre to a limit of the point with this denominator; null where no limits can be given. */
  readonly reach: ((denominator: number) => number) | null;
}

/** 3 / 1.128, rounded as NHS "Making Data Count" and NHSRplotthedots have it. */
const XMR_FACTOR = 2.66;
/** d2 of ranges of two values: the mean range of two is 1.128 standard deviations (Shewhart). */
const D2 = 1.128;
/** D4 of ranges of two values: a moving range beyond this many mean ranges is itself exceptional (Nelson 1982). */
const SCREEN_FACTOR = 3.267;

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Whether two figures are the same but for the last bits of a sum. */
export const nearlyEqual = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * Mean of the ranges between each value and the next. With `screen` ranges that are not below 3.267 times this mean are
 * left out once and the mean is taken anew, as NHSRplotthedots does by default (Nelson 1982; Provost and Murray 2011, p.
 * 155). Null for fewer than two values, or where all are equal: no spread was seen, which is not the same as none.
 */
export function meanMovingRange(values: readonly number[], screen: boolean): number | null {
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] as number)));
  if (ranges.length === 0) return null;
  const mean = meanOf(ranges);
  if (nearlyEqual(mean, 0)) return null;
  if (!screen) return mean;
  // Some range is always kept, for not all can be 3.267 times their mean. Where only zeros are, they are no measure.
  const kept = meanOf(ranges.filter((range) => range < SCREEN_FACTOR * mean));
  return nearlyEqual(kept, 0) ? mean : kept;
}

/** XmR: mean and 2.66 mean moving ranges of the values of a baseline, in the order of time. `values` must not be empty. */
export function xmrSpread(values: readonly number[], screen: boolean): Spread {
  const range = meanMovingRange(values, screen);
  return { centre: meanOf(values), reach: range === null ? null : () => XMR_FACTOR * range };
}

export interface Share {
  readonly part: number;
  readonly total: number;
}

/**
 * p-chart: the pooled share of a baseline as a percent, and three standard deviations of a binomial share of a point's own
 * denominator (Shewhart; Montgomery, Introduction to Statistical Quality Control, 7.2). No limits where the share is 0 or
 * 100: no spread was seen. `shares` must hold at least one case.
 */
export function pSpread(shares: readonly Share[]): Spread {
  const part = shares.reduce((sum, share) => sum + share.part, 0);
  const total = shares.reduce((sum, share) => sum + share.total, 0);
  const pooled = part / total;
  const one = 100 * Math.sqrt(Math.max(0, pooled * (1 - pooled)));
  return { centre: 100 * pooled, reach: one === 0 ? null : (denominator) => (3 * one) / Math.sqrt(denominator) };
}

/**
 * p'-chart (Laney 2002, Improved Control Charts for Attributes, Quality Engineering 14(4)): the limits of a p-chart times
 * how much more, or less, the points really move than a binomial share would; so that items of one plan, which resemble
 * one another, do not count as independent. The movement is the mean moving range of the standardised shares over 1.128.
 */
export function laneySpread(shares: readonly Share[], screen: boolean): Spread {
  const { centre, reach } = pSpread(shares);
  if (reach === null) return { centre, reach };
  const scores = shares.map(({ part, total }) => ((100 * part) / total - centre) / (reach(total) / 3));
  const range = meanMovingRange(scores, screen);
  if (range === null) return { centre, reach: null };
  return { centre, reach: (denominator) => (reach(denominator) * range) / D2 };
}

/** Run chart: the median of a baseline, and no limits. `values` must not be empty. */
export function medianSpread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] as number;
  const high = sorted[Math.floor(middle)] as number;
  return { centre: (low + high) / 2, reach: null };
}
