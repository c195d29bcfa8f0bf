import type { GroupModel, SplitModel } from '#shared/domain/compare/model/compare-model';
import type { PeriodKind } from '#shared/domain/compare/period';

export interface SmallMultiplesProps {
  readonly split: SplitModel;
  readonly period: PeriodKind;
  readonly few: number;
  /** Makes a group the filter, or the measure: see `GroupModel.view`. */
  readonly onChoose: (group: GroupModel) => void;
}

export function SmallMultiples(_props: SmallMultiplesProps) {
  return null;
}
