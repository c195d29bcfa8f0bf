import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import type { OnBehind } from '../chart/figure-ask';

export interface FiguresTableProps {
  readonly model: CompareModel;
  readonly few: number;
  readonly onBehind: OnBehind;
}

export function FiguresTable(_props: FiguresTableProps) {
  return null;
}
