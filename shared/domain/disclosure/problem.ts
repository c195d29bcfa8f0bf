/** Least and greatest whole number that a count can be. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * A true count of a report, by its key. The same key is the same count in every table: that links the tables. Keys say what is
 * counted, of which group, in which stretch: `met|F2|2026-10`.
 */
export interface Cell {
  readonly key: string;
  /** Whole, 0 or more. */
  readonly count: number;
  /** How many sums lie under it: 0 for an inner cell. Left out, it is worked out of the equations. What has more is hidden later. */
  readonly height?: number;
  /** Shown nowhere, but can be worked out of what is shown, such as what is left of a base. */
  readonly latent?: true;
  /** Counts no plans and no children, such as how many auditors there are: may be told however small. */
  readonly harmless?: true;
  /** Rests on so few plans that it is hidden though it is no small count, such as the answers about one plan. 0 is shown all the same. */
  readonly sensitive?: true;
  /** Told already elsewhere: the number then lies in this range for everybody, and hiding it here hides nothing. */
  readonly known?: Range;
  /** However it is told, readers of this report know that it is no less: a percent stands beside it, which is of ten at least. */
  readonly least?: number;
}

/** The sum of `plus` equals the sum of `minus`. Everybody who reads the tables knows that it does. */
export interface Equation {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

/** `total` is the sum of `parts`. */
export const sumOf = (total: string, parts: readonly string[]): Equation => ({ plus: [total], minus: parts });

/**
 * A figure that hangs on counts. `percent`: whole, with its interval and rating word. `mean`: the sum of `weights` times
 * counts over the base, told as `value`, at most half a `step` from the truth. `difference`: of two percents, by their ids.
 */
export type DerivedFigure =
  | { readonly kind: 'percent'; readonly id: string; readonly part: string; readonly base: string }
  | {
      readonly kind: 'mean';
      readonly id: string;
      readonly base: string;
      readonly weights: readonly { readonly key: string; readonly weight: number }[];
      readonly value: number;
      readonly step: number;
    }
  | { readonly kind: 'difference'; readonly id: string; readonly of: readonly [string, string] };

/** All true counts of one report, and what outsiders know of how they hang together. */
export interface Problem {
  readonly cells: readonly Cell[];
  readonly equations: readonly Equation[];
  readonly figures?: readonly DerivedFigure[];
}

export interface ProtectOptions {
  /** Counts of 1 up to one below it are small. At least 3: below that `few` would be one number. */
  readonly threshold: number;
  /** No percent or mean of fewer. */
  readonly percentBase?: number;
  /** How many numbers each hidden count must be able to be, for an outsider who knows all that is shown; 2 if left out. */
  readonly leastValues?: number;
}

/** How a cell is shown. A latent cell is not shown at all and is `latent`. */
export type CellState = 'count' | 'few' | 'hidden' | 'latent';

export interface Protection {
  readonly states: ReadonlyMap<string, CellState>;
  /** Ids of the figures that may be told. */
  readonly figures: ReadonlySet<string>;
  /**
   * Keys of small counts that no hiding can protect, because what gives them away is known already or is known from elsewhere.
   * Where this is not empty the report must not leave.
   */
  readonly givenAway: readonly string[];
  /** The work allowed was used up: what is said to be given away may be what was not looked at. */
  readonly isCut?: true;
}
