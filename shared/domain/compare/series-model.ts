import type { CompareEvent } from './compare-events';
import type { RuleId } from './compare-settings';
import type { Figure } from './figure';
import type { MeasureFacts } from './measure';
import type { Period } from './period';

export type ChartKind = 'xmr' | 'p' | 'run';

/** A rule that fired at a point, and to which side. */
export interface Signal {
  readonly rule: RuleId;
  readonly side: 'high' | 'low';
}

export interface SeriesPoint {
  readonly period: Period;
  /** Value null: no plan in this period, or none that the measure applies to. */
  readonly figure: Figure;
  /** Fewer plans than the settings ask: greyed, not joined, counted neither for limits nor for rules. */
  readonly few: boolean;
  readonly signals: readonly Signal[];
  /** Index into `segments`; the line is broken between two. */
  readonly segment: number;
  /** Expected range at this point; a p-chart's differ from point to point, a run chart has none. */
  readonly limits: { readonly low: number; readonly high: number } | null;
}

/** A stretch with one centre and one set of limits. */
export interface Segment {
  readonly from: string;
  readonly to: string;
  /** Mean, or the median of a run chart; null where no point counts. */
  readonly centre: number | null;
  /** Points that the limits were reckoned from, and the periods of the first and last of them. */
  readonly baseline: { readonly points: number; readonly from: string; readonly to: string } | null;
  /** Fewer than 12 points: the limits are trial limits. */
  readonly trial: boolean;
  /** The event that it starts at; absent for the first. */
  readonly event?: CompareEvent;
}

/** A series with its limits and signals: all a chart, its table twin and its sentence are made from. */
export interface SeriesModel {
  /** The group of a split, in words; absent for the series of all. */
  readonly group?: string;
  readonly measure: MeasureFacts;
  readonly chart: ChartKind;
  /** Why this kind of chart, as a sentence. */
  readonly why: string;
  readonly points: readonly SeriesPoint[];
  readonly segments: readonly Segment[];
  readonly events: readonly CompareEvent[];
}
