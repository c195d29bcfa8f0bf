import type { Weights } from './weights';

// Gwet's AC2, AC1 with identity weights (Gwet 2008; Handbook of Inter-Rater Reliability, 2014, chapters 3 to 5), as
// `gwet.ac1.raw` of the R package irrCAC reckons it: two or more markers, marks may be missing, and units that one marker
// alone rated say how often ratings are given, and nothing of agreement.

/** Agreement between the markers of one unit, 0 to 1, by how many gave each rating; null where fewer than two rated it. */
export function agreementWithin(counts: readonly number[], weights: Weights): number | null {
  const markers = sum(counts);
  if (markers < 2) return null;
  const together = counts.map((count, k) => {
    const weighted = sum(counts.map((other, l) => other * (weights[k]?.[l] ?? 0)));
    return count * (weighted - 1);
  });
  return sum(together) / (markers * (markers - 1));
}

/** AC2 of the mean agreement within units and the mean shares of the ratings. It does not fall where one rating prevails. */
export function gwetOf(within: number, shares: readonly number[], weights: Weights): number {
  const ratings = shares.length;
  const all = sum(weights.map(sum));
  const chance = (all / (ratings * (ratings - 1))) * sum(shares.map((share) => share * (1 - share)));
  return (within - chance) / (1 - chance);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
