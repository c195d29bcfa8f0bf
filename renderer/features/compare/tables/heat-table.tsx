import type { SplitModel } from '#shared/domain/compare/model/compare-model';
import type { PeriodKind } from '#shared/domain/compare/period';
import type { OnBehind } from '../chart/figure-ask';

export interface HeatTableProps {
  readonly split: SplitModel;
  readonly period: PeriodKind;
  readonly few: number;
  readonly onBehind: OnBehind;
}

export function HeatTable(_props: HeatTableProps) {
  return null;
}
