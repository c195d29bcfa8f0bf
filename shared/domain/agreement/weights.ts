/** How much agreement there is between rating i and rating j: 1 for the same, 0 for the two ends of the scale. */
export type Weights = readonly (readonly number[])[];

const weightsOf = (ratings: number, weight: (distance: number) => number): Weights =>
  Array.from({ length: ratings }, (_, i) => Array.from({ length: ratings }, (_, j) => weight(Math.abs(i - j))));

/** Less by the square of the distance (Fleiss and Cohen 1973): what the app reckons with. */
export const quadraticWeights = (ratings: number): Weights =>
  weightsOf(ratings, (distance) => 1 - (distance / (ratings - 1)) ** 2);

/** Only the same rating agrees. */
export const identityWeights = (ratings: number): Weights => weightsOf(ratings, (distance) => (distance === 0 ? 1 : 0));

/** Less by the distance (Cicchetti and Allison 1971). */
export const linearWeights = (ratings: number): Weights =>
  weightsOf(ratings, (distance) => 1 - distance / (ratings - 1));

/** Less by how many pairs of ratings lie between the two, both included (Gwet 2014, section 3.5; `ordinal.weights` of irrCAC). */
export const ordinalWeights = (ratings: number): Weights =>
  weightsOf(ratings, (distance) => 1 - ((distance + 1) * distance) / (ratings * (ratings - 1)));
