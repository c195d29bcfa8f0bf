import { estimate } from '../../statistics/estimate';
import { buildSeries } from '../charts/build-series';
import type { SeriesOptions } from '../charts/series-options';
import { bearsOut, spanSignals } from '../charts/span-signals';
import { isMarked } from '../comparable/in-use';
import type { AuditorSpans } from '../comparable/markers-behind';
import type { MarkingFacts } from '../comparable/marking-facts';
import type { Difference } from '../figure';
import type { DayRange } from '../period';
import type { SeriesModel } from '../series-model';
import { lessTally, NO_TALLY, type Tally } from '../tally';
import { labelOf } from './field-labels';
import { type Frame, type Measured, periodPlaces, talliesByField } from './frame-of-view';
import { markersOf } from './marking-report';
import { placesOf, type SpanDays } from './spans';

/** A difference between two spans with the series that its rules judge. */
export interface ToldOf {
  readonly measured: Measured;
  readonly series: SeriesModel;
  /** Of each period. */
  readonly tallies: readonly Tally[];
  readonly days: readonly [SpanDays, SpanDays];
  readonly difference: Difference | null;
}

/** What is known of the marking behind a difference; null of what nobody marks. */
export function markingOf(frame: Frame, told: ToldOf, options: SeriesOptions): MarkingFacts | null {
  const { view, data } = frame;
  if (!isMarked(told.measured.measure)) return null;
  const side = (told.difference?.value ?? 0) > 0 ? 'high' : 'low';
  const bears = (series: SeriesModel) => bearsOut(spanSignals(series, told.days[1].range), side);
  return {
    difference: told.difference,
    // The rules judge figures as they are, not weighed.
    ruleBears: view.weighBy === null && bears(told.series),
    // All audits are gone through for it: only where a change would be told.
    get markers() {
      return markersOf(data);
    },
    bearsWithout: (values) => bears(seriesWithout(frame, told, values, options)),
  };
}

/** The same chart on the same baseline, without the audits of some people. */
function seriesWithout(
  frame: Frame,
  { measured, series, tallies, days }: ToldOf,
  values: readonly string[],
  options: SeriesOptions,
): SeriesModel {
  const { data, periods, view } = frame;
  const { unit, scale } = measured.facts;
  const places = periodPlaces(frame, periods, view.range);
  const byAuditor = talliesByField(frame, measured, 'auditor', places, periods.length);
  const words = values.map((value) => data.directory.words.auditor.indexOf(value) + 1);
  const points = periods.map((period, at) => {
    const tally = words.reduce(
      (rest, word) => lessTally(rest, byAuditor[word]?.[at] ?? NO_TALLY),
      tallies[at] ?? NO_TALLY,
    );
    return { period, tally, figure: estimate(tally, unit, scale) };
  });
  const baseline = { kind: 'days', range: days[0].range, name: days[0].label } as const;
  return buildSeries(points, measured.facts, { ...options, chart: series.chart, baseline });
}

/** Two spans of a measure by auditor. */
export function auditorSpans(frame: Frame, measured: Measured, days: readonly [SpanDays, SpanDays]): AuditorSpans {
  const { directory, people } = frame.data;
  const of = (range: DayRange) =>
    talliesByField(frame, measured, 'auditor', placesOf(frame, range), 1).flatMap(([tally = NO_TALLY], word) => {
      const value = directory.words.auditor[word - 1] ?? null;
      return tally.n === 0 ? [] : [{ value, label: labelOf('auditor', value, people), tally }];
    });
  return { earlier: of(days[0].range), later: of(days[1].range) };
}
