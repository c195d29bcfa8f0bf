import type { MeasureFacts } from '../measure';
import type { ChartKind, Segment, SeriesModel, SeriesPoint, Signal } from '../series-model';
import { chartFor } from './choose-chart';
import { countsIn, isFew } from './counting';
import { laneySpread, medianSpread, pSpread, type Spread, xmrSpread } from './limits';
import { type JudgedPoint, judgePoints } from './rules';
import { type Stretch, stretchesOf } from './segments';
import { FULL_BASELINE, type PeriodFigure, type SeriesOptions } from './series-options';

/**
 * Points, segments, limits and signals of one series, in time that grows with the number of points. `points` in the order
 * of time. Limits and rules take each segment by itself; see docs/decisions/run-and-control-charts.md.
 */
export function buildSeries(points: readonly PeriodFigure[], facts: MeasureFacts, options: SeriesOptions): SeriesModel {
  const { few } = options.settings;
  const counts = points.map((point) => countsIn(point, few));
  const { chart, why } = chartFor(facts, points, options);
  const stretches = stretchesOf(points, counts, options.baseline, options.events);
  const drawn = stretches.map((stretch, segment) => {
    const spread = spreadOf(points, stretch, facts, chart, options.screen ?? true);
    const signals = signalsOf(points, counts, stretch, spread, chart, options);
    return { segment: segmentOf(points, stretch, spread), points: pointsOf(points, stretch, segment, spread, signals) };
  });
  return {
    ...(options.group !== undefined && { group: options.group }),
    measure: facts,
    chart,
    why: why + noBaselineWords(stretches, counts, options),
    points: drawn.flatMap((each) =>
      each.points.map((point) => ({
        ...point,
        few: isFew(point, few),
        limits: point.limits && clipped(point.limits, facts),
      })),
    ),
    segments: drawn.map((each) => each.segment),
    events: options.events,
  };
}

function spreadOf(
  points: readonly PeriodFigure[],
  { baseline }: Stretch,
  facts: MeasureFacts,
  chart: ChartKind,
  screen: boolean,
): Spread | null {
  if (baseline.length === 0) return null;
  const chosen = baseline.map((at) => points[at] as PeriodFigure);
  if (chart === 'p') {
    const shares = chosen.map(({ tally }) => ({ part: tally.y, total: tally.x }));
    return facts.unit === 'items' ? laneySpread(shares, screen) : pSpread(shares);
  }
  // Points of a baseline count, so that they have a value.
  const values = chosen.map(({ figure }) => figure.value as number);
  return chart === 'run' ? medianSpread(values) : xmrSpread(values, screen);
}

/** Signals by index of the point. */
function signalsOf(
  points: readonly PeriodFigure[],
  counts: readonly boolean[],
  stretch: Stretch,
  spread: Spread | null,
  chart: ChartKind,
  options: SeriesOptions,
): ReadonlyMap<number, readonly Signal[]> {
  if (spread === null) return new Map();
  const counting = indicesOf(stretch).filter((at) => counts[at]);
  const judged = counting.map((at): JudgedPoint => {
    const { figure, tally } = points[at] as PeriodFigure;
    return { value: figure.value as number, centre: spread.centre, reach: spread.reach?.(tally.x) ?? null };
  });
  const signals = judgePoints(judged, options.settings, chart === 'run' ? 'skip' : 'break');
  return new Map(counting.map((at, place) => [at, signals[place] as Signal[]]));
}

function pointsOf(
  points: readonly PeriodFigure[],
  stretch: Stretch,
  segment: number,
  spread: Spread | null,
  signals: ReadonlyMap<number, readonly Signal[]>,
): Omit<SeriesPoint, 'few'>[] {
  return indicesOf(stretch).map((at) => {
    const { period, figure, tally } = points[at] as PeriodFigure;
    const reach = spread?.reach?.(tally.x) ?? null;
    // The limits of a p-chart follow from how much was counted: where nothing was, there are none.
    const limits =
      spread !== null && reach !== null && Number.isFinite(reach)
        ? { low: spread.centre - reach, high: spread.centre + reach }
        : null;
    return { period, figure, signals: signals.get(at) ?? [], segment, limits };
  });
}

function segmentOf(points: readonly PeriodFigure[], stretch: Stretch, spread: Spread | null): Segment {
  const key = (at: number): string => (points[at] as PeriodFigure).period.key;
  const [first, last] = [stretch.baseline[0], stretch.baseline.at(-1)];
  return {
    from: key(stretch.start),
    to: key(stretch.end - 1),
    centre: spread?.centre ?? null,
    baseline:
      first === undefined || last === undefined
        ? null
        : { points: stretch.baseline.length, from: key(first), to: key(last) },
    trial: stretch.baseline.length < FULL_BASELINE,
    ...(stretch.event && { event: stretch.event }),
  };
}

/** Limits within what the figure can be. Nothing can lie beyond that, so no signal depends on it. */
function clipped(limits: { readonly low: number; readonly high: number }, facts: MeasureFacts) {
  const most = facts.scale === 'percent' ? 100 : Number.POSITIVE_INFINITY;
  return { low: Math.max(0, limits.low), high: Math.min(most, limits.high) };
}

function noBaselineWords(stretches: readonly Stretch[], counts: readonly boolean[], options: SeriesOptions): string {
  const [first] = stretches;
  if (options.baseline.kind !== 'days' || first === undefined || first.baseline.length > 0) return '';
  if (!counts.slice(first.start, first.end).includes(true)) return '';
  return ` No period with ${options.settings.few} plans or more lies wholly in “${options.baseline.name}”, so there is nothing to compare with.`;
}

const indicesOf = ({ start, end }: Stretch): number[] => Array.from({ length: end - start }, (_, at) => start + at);
