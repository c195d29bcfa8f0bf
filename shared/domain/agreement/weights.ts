/** How much agreement there is between rating i and rating j: 1 for the same, 0 for the two ends of the scale. */
export type Weights = readonly (readonly number[])[];

/** A weight for every two ratings, by how many steps lie between them. */
export const weightsOf = (ratings: number, weight: (distance: number) => number): Weights =>
  Array.from({ length: ratings }, (_, i) => Array.from({ length: ratings }, (_, j) => weight(Math.abs(i - j))));

/** Less by the square of the distance (Fleiss and Cohen 1973). */
export const quadraticWeights = (ratings: number): Weights =>
  weightsOf(ratings, (distance) => 1 - (distance / (ratings - 1)) ** 2);
