import { ratio, type Summary } from './statistics';

export type Unit = 'ms' | 'plans/s' | 'MB';

/** A figure that has to stay on one side of a limit. */
export interface Reach {
  readonly what: string;
  readonly value: number;
  readonly unit: Unit | 'times';
  readonly reach: `${'<=' | '>='} ${number}`;
  readonly met: boolean;
}

/** One measured promise: what is ours, what it is held against in the same run, and whether it is kept. */
export interface BenchRow {
  readonly id: string;
  readonly what: string;
  readonly against: string;
  readonly unit: Unit;
  readonly ours: Summary;
  readonly peer: Summary;
  readonly reached: readonly Reach[];
  /** Ours over the peer's, or the other way round where more is better, for each round by itself. */
  readonly ratioByRound?: readonly number[];
  /** The same cost with more stored, or a part of it by itself: named figures in the row's unit unless the name says else. */
  readonly also?: Readonly<Record<string, Summary | number>>;
  /** Peers that this machine does not have. */
  readonly absent?: readonly string[];
}

export const atMost = (what: string, value: number, limit: number, unit: Reach['unit'] = 'times'): Reach => ({
  what,
  value,
  unit,
  reach: `<= ${limit}`,
  met: value <= limit,
});

export const atLeast = (what: string, value: number, limit: number): Reach => ({
  what,
  value,
  unit: 'times',
  reach: `>= ${limit}`,
  met: value >= limit,
});

/** Ours over the peer's, of one figure of both summaries. */
export const ratioOf = (figure: 'median' | 'p95', ours: Summary, peer: Summary): number =>
  ratio(ours[figure], peer[figure]);
