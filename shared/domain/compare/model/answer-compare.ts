import { isoDate } from '../../../lib/dates';
import { versionKey } from '../../rubric/version-key';
import { estimate } from '../../statistics/estimate';
import { buildSeries } from '../charts/build-series';
import type { SeriesOptions } from '../charts/series-options';
import type { CompareData } from '../columns/loaded';
import { checkComparable } from '../comparable/check-comparable';
import { fitOf } from '../comparable/common-rubric';
import { isMarked } from '../comparable/in-use';
import type { MarkingFacts } from '../comparable/marking-facts';
import type { Comparable } from '../comparable/refusal';
import type { CompareEvent } from '../compare-events';
import type { CompareSettings } from '../compare-settings';
import type { CompareView, Viewer } from '../compare-view';
import { NO_TALLY } from '../tally';
import { choicesOf } from './choices';
import type { CompareModel } from './compare-model';
import { type Frame, frameOf, type Measured, measureRows, periodPlaces, talliesBy } from './frame-of-view';
import { leftOutOf } from './left-out';
import { markingOf } from './marking-of';
import { withoutRefused } from './not-compared';
import { measureSpans, type Spans, spanDays } from './spans';
import { splitModel } from './split';

const NOTHING_TO_COMPARE: Comparable = { ok: true, refusals: [], notes: [] };

/** The whole answer to a view, from the columns. The groups of `groupsOfView` must have been read. */
export function answerCompare(
  data: CompareData,
  view: CompareView,
  settings: CompareSettings,
  events: readonly CompareEvent[],
  viewer: Viewer,
): CompareModel {
  const frame = frameOf(data, view, viewer);
  const measured = measureRows(frame, view.measure);
  const tallies = talliesBy(measured, periodPlaces(frame, frame.periods, view.range), frame.periods.length);
  const options: SeriesOptions = {
    settings,
    chart: view.chart,
    baseline: view.baseline,
    events: [...events, ...rubricEvents(frame)].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
  };
  const { unit, scale } = measured.facts;
  const points = frame.periods.map((period, at) => {
    const tally = tallies[at] ?? NO_TALLY;
    return { period, tally, figure: estimate(tally, unit, scale) };
  });
  const series = buildSeries(points, measured.facts, options);
  const days = spanDays(frame, series);
  const spans = days === null ? null : measureSpans(frame, measured, days, settings.few);
  const told = { measured, series, tallies };
  const comparable =
    spans === null || days === null
      ? NOTHING_TO_COMPARE
      : comparableOf(
          frame,
          measured,
          spans,
          settings,
          markingOf(frame, { ...told, days, difference: spans.difference }, options),
        );
  return {
    view,
    used: frame.used,
    measure: measured.facts,
    plans: tallies.reduce((sum, { n }) => sum + n, 0),
    leftOut: leftOutOf(frame, measured),
    periods: frame.periods,
    series,
    spans: spans && { earlier: spans.earlier, later: spans.later },
    difference: spans?.difference ?? null,
    comparable,
    split: withoutRefused(splitModel(frame, measured, days, options), comparable),
    choices: choicesOf(frame),
  };
}

function comparableOf(
  frame: Frame,
  measured: Measured,
  { facts, before }: Spans,
  settings: CompareSettings,
  marking: MarkingFacts | null,
): Comparable {
  const { view, viewer, used, seen, allPeriods } = frame;
  const all = talliesBy(measured, periodPlaces(frame, allPeriods, {}), allPeriods.length);
  const picked = view.spans === 'baseline-and-since' ? null : view.spans.earlier;
  return checkComparable({
    view,
    viewer,
    measure: measured.facts,
    few: settings.few,
    used,
    rubrics: seen.rubrics,
    earlier: facts[0],
    later: facts[1],
    before,
    series: allPeriods.map(({ label, from, to }, at) => ({ label, from, to, tally: all[at] ?? NO_TALLY })),
    marking,
    picked: picked ?? (view.baseline.kind === 'days' ? view.baseline.range : null),
  });
}

/**
 * A new version of the rubric shows itself on the axis. Over criteria in common figures mean the same before and after, so
 * that the limits stay; where versions are mixed that do not measure the same, the line breaks.
 */
function rubricEvents({ seen, used, rubrics, view }: Frame): readonly CompareEvent[] {
  const breaks = isMarked(view.measure) && rubrics.length > 1 && fitOf(view.measure, rubrics).kind === 'none';
  return seen.rubrics.flatMap((rubric): CompareEvent[] => {
    if (rubric.publishedAt === undefined || rubric.version === 1) return [];
    const key = versionKey(rubric);
    return [
      {
        id: `rubric:${key}`.slice(0, 120),
        on: isoDate(rubric.publishedAt),
        kind: 'rubric',
        label: `Rubric version ${rubric.version}`,
        rebase: breaks && used.versions.includes(key),
      },
    ];
  });
}
