/** Squared distance of two ratings, which may go by how often each was given. */
export type Distance = (c: number, k: number, given: readonly number[]) => number;

/** Ratings have an order and no distance: what lies between two of them is measured by how often it was given. */
export const ordinalDistance: Distance = (c, k, given) => {
  let between = 0;
  for (let g = Math.min(c, k); g <= Math.max(c, k); g += 1) between += given[g] ?? 0;
  return (between - ((given[c] ?? 0) + (given[k] ?? 0)) / 2) ** 2;
};

/**
 * Adds a unit to the coincidences, `ratings` rows of as many columns one after the other: each pair of its ratings counts
 * once in both directions, divided by the markers less one. A unit that fewer than two rated adds nothing.
 */
export function addCoincidences(coincidences: Float64Array, counts: readonly number[], times = 1): void {
  const ratings = counts.length;
  const markers = counts.reduce((total, count) => total + count, 0);
  if (markers < 2) return;
  for (let c = 0; c < ratings; c += 1) {
    for (let k = 0; k < ratings; k += 1) {
      const pairs = (counts[c] ?? 0) * ((counts[k] ?? 0) - (c === k ? 1 : 0));
      coincidences[c * ratings + k] = (coincidences[c * ratings + k] ?? 0) + (times * pairs) / (markers - 1);
    }
  }
}

/**
 * Krippendorff's alpha of coincidences (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011): any number of
 * markers, marks may be missing. Null where all ratings are the same, or there are none.
 */
export function alphaOf(
  coincidences: Float64Array,
  ratings: number,
  distance: Distance = ordinalDistance,
): number | null {
  const given = Array.from({ length: ratings }, (_, c) => {
    let total = 0;
    for (let k = 0; k < ratings; k += 1) total += coincidences[c * ratings + k] ?? 0;
    return total;
  });
  const n = given.reduce((total, count) => total + count, 0);
  let [observed, expected] = [0, 0];
  for (let c = 0; c < ratings; c += 1) {
    for (let k = 0; k < ratings; k += 1) {
      const squared = distance(c, k, given);
      observed += (coincidences[c * ratings + k] ?? 0) * squared;
      expected += (given[c] ?? 0) * (given[k] ?? 0) * squared;
    }
  }
  return expected < 1e-9 ? null : 1 - ((n - 1) * observed) / expected;
}
