import type { MeasureSource } from '#shared/domain/board/action';
import type { Measure } from '#shared/domain/compare/measure';

/** Starts an improvement action from what is low. */
export type OnStartAction = (source: MeasureSource) => void;

/** What an action can be started from; null for a measure that actions are not measured by. */
export function sourceOfMeasure(measure: Measure): MeasureSource | null {
  if (measure.kind === 'criterion') return { kind: 'criterion', criterionId: measure.criterionId };
  return measure.kind === 'section' ? { kind: 'section', section: measure.section } : null;
}
