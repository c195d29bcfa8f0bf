import type { Difference } from '../figure';

/** Somebody found to mark unlike the others (see `reportAuditors`), and to which side; null: not found to. */
export interface Marker {
  /** Their id. */
  readonly value: string;
  readonly severity: 'lower' | 'higher' | null;
  /** How that changes over time: `lower`, ever stricter. */
  readonly drift: 'lower' | 'higher' | null;
}

/** What is known of the marking behind a difference. */
export interface MarkingFacts {
  /** The difference that would be told. */
  readonly difference: Difference | null;
  /** Whether rules of the series bear it out. */
  readonly ruleBears: boolean;
  readonly markers: readonly Marker[];
  /** Whether rules still bear it out where the audits of these people are left out of the series. Asked where it matters. */
  readonly bearsWithout: (values: readonly string[]) => boolean;
}
