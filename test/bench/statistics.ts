/** A set of measurements of one thing, all in one unit. */
export interface Summary {
  readonly n: number;
  readonly median: number;
  readonly p95: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The value below which a share of the measurements lies, between two of them by straight line (type 7 of Hyndman and
 * Fan 1996, the default of R and NumPy).
 *
 * @param share 0 to 1: 0.5 is the median.
 * @throws RangeError when there is nothing measured or `share` is outside 0 to 1.
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('Nothing was measured.');
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share lies between 0 and 1, not at ${share}.`);
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - below);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** @throws RangeError when there is nothing measured. */
export const summarise = (values: readonly number[]): Summary => ({
  n: values.length,
  median: rounded(median(values)),
  p95: rounded(quantile(values, 0.95)),
  least: rounded(quantile(values, 0)),
  most: rounded(quantile(values, 1)),
});

/**
 * How many times the other one's figure ours is, to three digits after the point.
 *
 * @throws RangeError when the other one's figure is not above 0: a ratio to it would say nothing.
 */
export function ratio(ours: number, peer: number): number {
  if (!(peer > 0)) throw new RangeError(`There is no ratio to ${peer}.`);
  return rounded(ours / peer);
}

/** Three digits after the point: more would pretend to know what no clock here can. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
