import type { ShownFigures } from '../../figures/figures';
import type { TrendChart, TrendPoint } from '../../figures/trend-facts';
import type { CountCell, PercentCell } from '../../model/cells';

/** A point of a chart with what may be told of it. */
export interface ToldPoint {
  readonly point: TrendPoint;
  readonly plans: CountCell;
  readonly percent: PercentCell;
  /** Whole percent for the line; null where it may not be told exactly. */
  readonly value: number | null;
  /** Mean and expected range; null where a point behind them is withheld, which they could give away. */
  readonly centre: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What may be told of each point of a chart. */
export function toldPoints({ id, points, segments }: TrendChart, shown: ShownFigures): readonly ToldPoint[] {
  const percentOf = (stretch: string) => shown.percent(`met|${id}|${stretch}`);
  const isOpen = segments.map(({ baseline }) => baseline.every((stretch) => percentOf(stretch).kind === 'percent'));
  return points.map((point): ToldPoint => {
    const percent: PercentCell = point.enough ? percentOf(point.stretch) : { kind: 'percent-hidden' };
    const open = isOpen[point.segment] === true;
    return {
      point,
      plans: shown.count(`plans|${id}|${point.stretch}`),
      percent,
      value: percent.kind === 'percent' ? percent.value : null,
      centre: open ? point.centre : null,
      low: open ? point.low : null,
      high: open ? point.high : null,
    };
  });
}

/** Fewer points than this make no line. */
const FEWEST_POINTS = 2;

export const canBeDrawn = (told: readonly ToldPoint[]): boolean =>
  told.filter(({ value }) => value !== null).length >= FEWEST_POINTS;
