import type { Distance } from '#shared/domain/agreement/alpha';
import { type Weights, weightsOf } from '#shared/domain/agreement/weights';

// The app reckons with quadratic weights and ordinal distances alone. Published figures are mostly of other ones, and hold the
// same sums to account.

/** Only the same rating agrees. */
export const identityWeights = (ratings: number): Weights => weightsOf(ratings, (distance) => (distance === 0 ? 1 : 0));

/** Less by the distance (Cicchetti and Allison 1971). */
export const linearWeights = (ratings: number): Weights =>
  weightsOf(ratings, (distance) => 1 - distance / (ratings - 1));

/** Less by how many pairs of ratings lie between the two, both included (Gwet 2014, section 3.5; `ordinal.weights` of irrCAC). */
export const ordinalWeights = (ratings: number): Weights =>
  weightsOf(ratings, (distance) => 1 - ((distance + 1) * distance) / (ratings * (ratings - 1)));

export const nominalDistance: Distance = (c, k) => (c === k ? 0 : 1);
export const intervalDistance: Distance = (c, k) => (c - k) ** 2;
