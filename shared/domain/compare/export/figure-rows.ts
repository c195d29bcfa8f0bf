import type { CompareModel } from '../model/compare-model';
import type { SeriesModel } from '../series-model';
import type { Hiding } from './small-numbers';

/** One figure of a view: one period of one group, or of all. Numbers are as the model has them, not rounded. */
export interface FigureRow {
  readonly id: string;
  /** In words; `All` for the series of all. */
  readonly group: string;
  /** The group's value in the split; absent for all. */
  readonly of?: { readonly value: string | null };
  readonly period: string;
  readonly periodLabel: string;
  readonly from: string;
  readonly to: string;
  readonly n: number;
  readonly few: boolean;
  readonly part: number;
  readonly total: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly centre: number | null;
  readonly expectedLow: number | null;
  readonly expectedHigh: number | null;
  /** Counts from 1. */
  readonly segment: number;
  readonly signals: readonly string[];
  /** Set where small numbers are left out; see `withoutSmall`. */
  readonly hidden?: Hiding;
}

export const ALL = 'All';

/** Every figure of a view: all first, then group by group as the split has them, each in the order of time. */
export const figureRows = ({ series, split }: Pick<CompareModel, 'series' | 'split'>): readonly FigureRow[] => [
  ...rowsOf(series, ALL),
  ...(split?.groups ?? []).flatMap((group, at) => rowsOf(group.series, group.label, { value: group.value, at })),
];

function rowsOf(
  { points, segments }: SeriesModel,
  group: string,
  of?: { readonly value: string | null; readonly at: number },
): FigureRow[] {
  return points.map(({ period, figure, few, signals, limits, segment }) => ({
    id: `${of?.at ?? 'all'} ${period.key}`,
    group,
    ...(of && { of: { value: of.value } }),
    period: period.key,
    periodLabel: period.label,
    from: period.from,
    to: period.to,
    n: figure.n,
    few,
    part: figure.part,
    total: figure.total,
    value: figure.value,
    low: figure.interval?.low ?? null,
    high: figure.interval?.high ?? null,
    centre: segments[segment]?.centre ?? null,
    expectedLow: limits?.low ?? null,
    expectedHigh: limits?.high ?? null,
    segment: segment + 1,
    signals: signals.map(({ rule, side }) => `${rule} ${side}`),
  }));
}
