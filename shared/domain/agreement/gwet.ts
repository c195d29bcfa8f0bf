import type { Weights } from './weights';

/** Units that were rated alike: how many markers gave each rating, and how many such units there are. */
export interface UnitKind {
  readonly counts: readonly number[];
  readonly times: number;
}

export interface GwetAgreement {
  /** Null without a unit that two markers rated. */
  readonly value: number | null;
  readonly error: number;
}

/** Agreement between the markers of one unit, 0 to 1; null where fewer than two rated it. */
export function agreementWithin(counts: readonly number[], weights: Weights): number | null {
  const markers = sum(counts);
  if (markers < 2) return null;
  const together = counts.map((count, k) => {
    const weighted = sum(counts.map((other, l) => other * (weights[k]?.[l] ?? 0)));
    return count * (weighted - 1);
  });
  return sum(together) / (markers * (markers - 1));
}

/** What chance would give, of the mean shares of the ratings (Gwet 2008). */
export function gwetChance(shares: readonly number[], weights: Weights): number {
  const ratings = shares.length;
  const all = sum(weights.map(sum));
  return (all / (ratings * (ratings - 1))) * sum(shares.map((share) => share * (1 - share)));
}

/**
 * Gwet's AC2 (AC1 with identity weights) of two or more markers, some marks missing, with its standard error (Gwet 2008;
 * Handbook of Inter-Rater Reliability, 2014, chapters 3 to 5), as `gwet.ac1.raw` of the R package irrCAC reckons it: units that
 * one marker alone rated say how often ratings are given, and nothing of agreement. It does not fall, as kappa does, where
 * nearly all marks are equal.
 */
export function gwetAgreement(kinds: readonly UnitKind[], weights: Weights): GwetAgreement {
  const rated = kinds.filter(({ counts }) => sum(counts) > 0);
  const units = sum(rated.map(({ times }) => times));
  const within = rated.map(({ counts }) => agreementWithin(counts, weights));
  const twice = sum(rated.map(({ times }, i) => (within[i] === null ? 0 : times)));
  if (twice === 0) return { value: null, error: 0 };
  const shares = weights.map((_, k) =>
    sum(rated.map(({ counts, times }) => (times * (counts[k] ?? 0)) / (sum(counts) * units))),
  );
  const observed = sum(rated.map(({ times }, i) => times * (within[i] ?? 0))) / twice;
  const chance = gwetChance(shares, weights);
  const value = (observed - chance) / (1 - chance);
  if (units < 2) return { value, error: 0 };
  const all = sum(weights.map(sum)) / (weights.length * (weights.length - 1));
  const squares = rated.map(({ counts, times }, i) => {
    const own = within[i] ?? null;
    const agreement = own === null ? 0 : ((units / twice) * (own - chance)) / (1 - chance);
    const ownChance = (all * sum(counts.map((count, k) => count * (1 - (shares[k] ?? 0))))) / sum(counts);
    return times * (agreement - (2 * (1 - value) * (ownChance - chance)) / (1 - chance) - value) ** 2;
  });
  return { value, error: Math.sqrt(sum(squares) / (units * (units - 1))) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
