import { addCoincidences, alphaOf, type Distance } from './alpha';
import { agreementWithin, gwetOf } from './gwet';
import { weightedKappa } from './kappa';
import { quadraticWeights, type Weights } from './weights';

/**
 * What all three coefficients are made from, as sums that can be added up over criteria and plans and taken away again: how
 * a plan is left out for the jackknife. One array: pairs (first marker by row), coincidences, shares of the ratings, agreement
 * within units, units that two rated, units that anybody rated.
 */
export type Sums = Float64Array;

export interface SumsShape {
  readonly ratings: number;
  readonly weights: Weights;
}

export const sumsShape = (ratings: number): SumsShape => ({ ratings, weights: quadraticWeights(ratings) });

export const noSums = ({ ratings }: SumsShape): Sums => new Float64Array(2 * ratings * ratings + ratings + 3);

/** Adds one criterion of one plan: where each marker's mark stands on the scale, null for one that has no place there. */
export function addUnit(
  sums: Sums,
  { ratings, weights }: SumsShape,
  places: readonly (number | null)[],
  times = 1,
): void {
  const counts = new Array<number>(ratings).fill(0);
  let markers = 0;
  for (const place of places) {
    if (place === null) continue;
    counts[place] = (counts[place] ?? 0) + 1;
    markers += 1;
  }
  if (markers === 0) return;
  const square = ratings * ratings;
  const tail = 2 * square + ratings;
  for (let k = 0; k < ratings; k += 1) add(sums, 2 * square + k, (times * (counts[k] ?? 0)) / markers);
  add(sums, tail + 2, times);
  const within = agreementWithin(counts, weights);
  if (within === null) return;
  add(sums, tail, times * within);
  add(sums, tail + 1, times);
  addCoincidences(sums.subarray(square, 2 * square), counts, times);
  const [first = null, second = null] = places;
  if (first !== null && second !== null) add(sums, first * ratings + second, times);
}

const add = (sums: Sums, index: number, value: number): void => {
  sums[index] = (sums[index] ?? 0) + value;
};

export function addSums(sums: Sums, others: Sums, times = 1): void {
  for (let index = 0; index < sums.length; index += 1) add(sums, index, times * (others[index] ?? 0));
}

/** Units that two or more rated: what coefficients can be made from. */
export const unitsRatedTwice = (sums: Sums): number => sums[sums.length - 2] ?? 0;

/** How often each rating was given, by any marker, in units that two rated. */
export const ratingsGiven = (sums: Sums, { ratings }: SumsShape): number[] =>
  Array.from({ length: ratings }, (_, c) =>
    sums.subarray((ratings + c) * ratings, (ratings + c + 1) * ratings).reduce((total, count) => total + count, 0),
  );

/** The table of pairs, first marker by row. */
export const pairsIn = (sums: Sums, ratings: number): readonly (readonly number[])[] =>
  Array.from({ length: ratings }, (_, i) => [...sums.subarray(i * ratings, (i + 1) * ratings)]);

export interface Coefficients {
  readonly kappa: number | null;
  readonly alpha: number | null;
  readonly ac2: number | null;
}

/** The three coefficients; `distance` is ordinal unless given. */
export function coefficientsOf(sums: Sums, { ratings, weights }: SumsShape, distance?: Distance): Coefficients {
  const square = ratings * ratings;
  const tail = 2 * square + ratings;
  const twice = unitsRatedTwice(sums);
  if (twice < 1e-9) return { kappa: null, alpha: null, ac2: null };
  const units = sums[tail + 2] ?? 0;
  const shares = [...sums.subarray(2 * square, tail)].map((share) => share / units);
  return {
    kappa: weightedKappa(pairsIn(sums, ratings), weights),
    alpha: alphaOf(sums.subarray(square, 2 * square), ratings, distance),
    ac2: gwetOf((sums[tail] ?? 0) / twice, shares, weights),
  };
}
