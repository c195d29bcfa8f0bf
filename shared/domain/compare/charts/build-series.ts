import type { MeasureFacts } from '../measure';
import type { SeriesModel } from '../series-model';
import type { PeriodFigure, SeriesOptions } from './series-options';

/** Points, segments, limits and signals of one series. `points` in the order of time. */
export function buildSeries(points: readonly PeriodFigure[], facts: MeasureFacts, options: SeriesOptions): SeriesModel {
  const few = (point: PeriodFigure) => point.figure.n < options.settings.few;
  return {
    ...(options.group !== undefined && { group: options.group }),
    measure: facts,
    chart: 'run',
    why: '',
    points: points.map(({ period, figure }) => ({
      period,
      figure,
      few: few({ period, figure } as PeriodFigure),
      signals: [],
      segment: 0,
      limits: null,
    })),
    segments: [],
    events: options.events,
  };
}
