import { scaleLinear } from '@visx/scale';
import type { SeriesModel } from '#shared/domain/compare/series-model';

type Shown = Pick<SeriesModel, 'points' | 'segments' | 'measure'>;

/** Highest number to be drawn of any of the series. */
function highest(all: readonly Shown[]): number {
  const numbers = all.flatMap(({ points, segments }) => [
    ...points.flatMap(({ figure, limits }) => [figure.value ?? 0, limits?.high ?? 0]),
    ...segments.map(({ centre }) => centre ?? 0),
  ]);
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}

/** The numbers of the y axis: percents always from 0 to 100, the others from 0 to a round number above all of them. */
export function valueDomain(all: readonly Shown[]): readonly [number, number] {
  if (all[0]?.measure.scale === 'percent') return [0, 100];
  const [, top = 1] = scaleLinear<number>({ domain: [0, Math.max(1, highest(all))], nice: 5 }).domain();
  return [0, top];
}

/** Values of the y axis to be labelled. */
export const valueTicks = ([low, high]: readonly [number, number]): readonly number[] =>
  high === 100 ? [0, 25, 50, 75, 100] : scaleLinear<number>({ domain: [low, high] }).ticks(5);

/** Where periods stand: each in the middle of a share of the width as wide as that of any other. */
export const periodScale = (count: number, width: number) =>
  scaleLinear<number>({ domain: [-0.5, Math.max(1, count) - 0.5], range: [0, width] });

export const valueScale = (domain: readonly [number, number], height: number) =>
  scaleLinear<number>({ domain: [...domain], range: [height, 0] });
