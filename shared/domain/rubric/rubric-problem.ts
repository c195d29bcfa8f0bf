import type { RubricPlace } from './rubric-place';

/** What can be wrong with a rubric, one code a rule. */
export type RubricFault =
  | 'no-title'
  | 'no-words'
  | 'same-words'
  | 'short-scale'
  | 'met-from'
  | 'no-sections'
  | 'no-criteria'
  | 'weight'
  | 'outweighs'
  | 'repeated-id'
  | 'na-without-when'
  | 'na-limiting'
  | 'no-plan-types'
  | 'type-without-criteria'
  | 'discipline-without-criteria'
  | 'few-bands'
  | 'band-from'
  | 'band-order'
  | 'lowest-band'
  | 'unreachable-band'
  | 'no-cap'
  | 'cap-order'
  | 'not-laid-out';

export interface RubricProblem {
  readonly fault: RubricFault;
  readonly place: RubricPlace;
  /** Whether it cannot be published like this, or is only worth a look. */
  readonly gravity: 'stops' | 'warns';
  /** What is wrong and what to do, as sentences. */
  readonly message: string;
}

export const stops = (problems: readonly RubricProblem[]): boolean =>
  problems.some(({ gravity }) => gravity === 'stops');
