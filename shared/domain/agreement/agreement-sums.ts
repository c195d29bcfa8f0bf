import { addCoincidences, alphaOf } from './alpha';
import { agreementWithin, gwetChance } from './gwet';
import { weightedKappa } from './kappa';
import { placeOf } from './mark-code';
import { quadraticWeights, type Weights } from './weights';

/**
 * What all three coefficients are made from, as sums that can be added up over criteria and plans and taken away again: how
 * a plan is left out for the jackknife. One array: pairs (first marker by row), coincidences, shares given, then three counts.
 */
export type Sums = Float64Array;

export interface SumsShape {
  readonly ratings: number;
  readonly weights: Weights;
}

export const sumsShape = (ratings: number): SumsShape => ({ ratings, weights: quadraticWeights(ratings) });

export const noSums = ({ ratings }: SumsShape): Sums => new Float64Array(2 * ratings * ratings + ratings + 3);

/** What one criterion of one plan adds; codes of its markers in the order they handed in. */
export function addUnit(sums: Sums, { ratings, weights }: SumsShape, codes: readonly number[]): void {
  const places = codes.map(placeOf);
  const [first, second] = places;
  const counts = new Array<number>(ratings).fill(0);
  for (const place of places) if (place !== null) counts[place] = (counts[place] ?? 0) + 1;
  const within = agreementWithin(counts, weights);
  // With one rating alone there is no distance: the coefficients leave the unit out (see mark-code).
  if (within === null) return;
  const markers = places.filter((place) => place !== null).length;
  if (first !== null && second !== null && first !== undefined && second !== undefined)
    add(sums, first * ratings + second, 1);
  const square = ratings * ratings;
  addCoincidences(sums.subarray(square, 2 * square), counts);
  for (let k = 0; k < ratings; k += 1) add(sums, 2 * square + k, (counts[k] ?? 0) / markers);
  const tail = 2 * square + ratings;
  add(sums, tail, within);
  add(sums, tail + 1, 1);
  add(sums, tail + 2, markers);
}

const add = (sums: Sums, index: number, value: number): void => {
  sums[index] = (sums[index] ?? 0) + value;
};

export function addSums(sums: Sums, others: Sums, times = 1): void {
  for (let index = 0; index < sums.length; index += 1) add(sums, index, times * (others[index] ?? 0));
}

export const unitsIn = (sums: Sums): number => sums[sums.length - 2] ?? 0;

/** How often each rating was given, by any marker. */
export const ratingsGiven = (sums: Sums, { ratings }: SumsShape): number[] =>
  Array.from({ length: ratings }, (_, c) =>
    sums.subarray((ratings + c) * ratings, (ratings + c + 1) * ratings).reduce((total, count) => total + count, 0),
  );

/** First marker by row, second by column. */
export const pairsTable = (sums: Sums, { ratings }: SumsShape): number[][] =>
  Array.from({ length: ratings }, (_, i) => [...sums.subarray(i * ratings, (i + 1) * ratings)]);

export interface Coefficients {
  readonly kappa: number | null;
  readonly alpha: number | null;
  readonly ac2: number | null;
}

export function coefficientsOf(sums: Sums, shape: SumsShape): Coefficients {
  const { ratings, weights } = shape;
  const square = ratings * ratings;
  const units = unitsIn(sums);
  if (units === 0) return { kappa: null, alpha: null, ac2: null };
  const shares = [...sums.subarray(2 * square, 2 * square + ratings)].map((share) => share / units);
  const chance = gwetChance(shares, weights);
  return {
    kappa: weightedKappa(pairsTable(sums, shape), weights).value,
    alpha: alphaOf(sums.subarray(square, 2 * square), ratings),
    ac2: ((sums[2 * square + ratings] ?? 0) / units - chance) / (1 - chance),
  };
}
