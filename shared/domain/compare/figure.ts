/** A figure with what is known of its certainty. Percents are 0 to 100; nothing is rounded before it is shown. */
export interface Figure {
  /** Plans it is made from. */
  readonly n: number;
  /** Numerator and denominator of a share; of a mean, the sum and n. */
  readonly part: number;
  readonly total: number;
  /** Null where nothing applies. */
  readonly value: number | null;
  /** 95% interval; null where none can be given: too few plans, or no spread seen. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** A later figure less an earlier one. */
export interface Difference {
  /** In points for percents. */
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The method by its name, `Newcombe`. */
  readonly method: string;
  /** True where the interval leaves out 0: one of the two reasons to speak of a change. */
  readonly leavesOutZero: boolean;
}
