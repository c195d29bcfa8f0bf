import type { PeriodKind } from '#shared/domain/compare/period';
import type { SeriesModel } from '#shared/domain/compare/series-model';
import type { OnBehind } from './figure-ask';

export interface SeriesChartProps {
  readonly series: SeriesModel;
  readonly period: PeriodKind;
  /** Periods with fewer plans are grey. */
  readonly few: number;
  /** The sentence in plain words, for the picture; empty where there is none. */
  readonly sentence: string;
  readonly onBehind: OnBehind;
}

export function SeriesChart(_props: SeriesChartProps) {
  return null;
}
