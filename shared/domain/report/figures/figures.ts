import type { CountCell, PercentCell } from '../model/cells';

/**
 * Names a count: what is counted, of which group, in which stretch: `met|F2|period`, `audited|F2|period`, `notMet|F2|period`,
 * `grade:good|all|period`, `audits|team:North|period`, `met|F|2026-10`. The same key is the same count in every table.
 */
export type CellKey = string;

/** `total` is the sum of `parts`. An outsider knows this too. */
export interface Sum {
  readonly total: CellKey;
  readonly parts: readonly CellKey[];
}

/** The parts together are no more than the total, and everybody knows: no more audits of a team have a grade than there are. */
export interface Bound {
  readonly parts: readonly CellKey[];
  readonly total: CellKey;
}

/** A percent that a report would like to tell, whole, of two counts. */
export interface Share {
  readonly key: string;
  readonly part: CellKey;
  readonly base: CellKey;
  /**
   * Its 95% interval in whole percents where it is not Wilson's on part and base: of several criteria of one plan, which go
   * together. Null: none can be given.
   */
  readonly interval?: { readonly low: number; readonly high: number } | null;
  /** Of fewer plans than percents are told of, though of more answers. */
  readonly tooFew?: true;
}

/**
 * Raw counts of one report. They go into `protectAgainst`, which makes `ShownFigures` of them (shared/domain/disclosure) and nowhere
 * else: no part, sentence or output ever sees them. What was found not met is a count of its own (`notMet`), with the sum
 * `audited = met + notMet`: where it is small, `met` is told as `most` and its percent as `at-least`. Answers that do not apply
 * are no finding about a plan: they are not told, and are no cell.
 */
export interface RawFigures {
  readonly counts: ReadonlyMap<CellKey, number>;
  readonly sums: readonly Sum[];
  readonly shares: readonly Share[];
  /** What is left of their totals is no finding about a plan, and may be known. */
  readonly bounds?: readonly Bound[];
  /** What readers know counts to be no less than, because percents are told of no fewer. */
  readonly least?: ReadonlyMap<CellKey, number>;
  /** Counts of answers about fewer plans than the threshold: they tell of these plans however many answers there are. */
  readonly ofFewPlans?: ReadonlySet<CellKey>;
  /** Counts that a reader misses least: of what charts say over several versions, before those of the tables. */
  readonly hiddenFirst?: ReadonlySet<CellKey>;
  /**
   * Hidden only where others of their kind cannot be: what is done well, and what changed, should not be what a small number
   * elsewhere costs.
   */
  readonly hiddenLast?: ReadonlySet<CellKey>;
  /** Counts of which nothing is told but a 0: of a stretch with so few plans that none of its sums may be told. */
  readonly untold?: ReadonlySet<CellKey>;
  /** Keys with ids and days, which mean the same in every report, for those that are numbered by their place in this one. */
  readonly lasting?: ReadonlyMap<CellKey, string>;
}

/** What parts are written from: what may be told of each figure. Throws a RangeError for a key that there is not. */
export interface ShownFigures {
  count(key: CellKey): CountCell;
  /** The share's percent with its 95% interval where it may be told exactly. */
  percent(key: string): PercentCell;
  /** How many counts are told as `few`, `most` or `hidden`. */
  readonly withheld: number;
}
