import type { SeriesModel } from '#shared/domain/compare/series-model';
import { periodScale, valueDomain, valueScale, valueTicks } from './chart-scales';
import { placeEvents } from './place-events';
import { labelledPoints } from './thin-labels';

export const LABEL_SIZE = 11;
const LANE_HEIGHT = 16;
/** Room at the left for the numbers of the y axis and for `week` and `n`, and below the plot for two lines. */
const [LEFT, RIGHT, BELOW] = [58, 10, 42];

/** All places and sizes of a drawing that is `width` by `height` pixels. */
export function layoutOf(series: SeriesModel, width: number, height: number) {
  const plotWidth = Math.max(60, width - LEFT - RIGHT);
  const { points, events } = series;
  const x = periodScale(points.length, plotWidth);
  const placed = placeEvents(
    events,
    points.map(({ period }) => period),
    x,
    plotWidth,
    LABEL_SIZE,
  );
  const lanes = placed.reduce((most, { lane }) => Math.max(most, lane === null ? 0 : lane + 1), 0);
  const top = Math.max(series.measure.scale === 'percent' ? 8 : 20, lanes * LANE_HEIGHT + 8);
  const plotHeight = Math.max(80, height - top - BELOW);
  const domain = valueDomain([series]);
  const labels = points.map(({ period, figure }) => [period.short, String(figure.n)]);
  const spacing = x(1) - x(0);
  return {
    width,
    height,
    left: LEFT,
    top,
    plotWidth,
    plotHeight,
    x,
    y: valueScale(domain, plotHeight),
    ticks: valueTicks(domain),
    labelled: labelledPoints(labels, spacing, LABEL_SIZE),
    events: placed,
    laneY: (lane: number) => -8 - lane * LANE_HEIGHT,
    /** Half the size of a mark: smaller where points stand close. */
    mark: Math.max(2, Math.min(4.5, spacing / 4)),
  };
}

export type ChartLayout = ReturnType<typeof layoutOf>;
