import { baseOf, type Indicator, type MonthlyValue } from '../../../board/indicator';
import type { ShownFigures } from '../../figures/figures';
import type { Cell, CountCell, Threshold } from '../../model/cells';
import { indicatorKeys } from './indicator-figures';

/** Whole, halves upwards. */
const whole = (value: number): number => Math.floor(value + 0.5);
const oneDecimal = (value: number): number => Math.floor(value * 10 + 0.5) / 10;

/** A figure in its unit that is no count, such as a mean of weeks. */
export const plainCell = (value: number, unit: Indicator['unit']): Cell =>
  unit === 'percent'
    ? { kind: 'percent', value: whole(value) }
    : { kind: 'number', value: oneDecimal(value), unit: unit === 'count' ? 'number' : unit };

/** A target as it is told, of a percent too: 92% does not meet 92.4%, and must not seem to. */
export const targetValue = oneDecimal;

/** What is aimed at, and on which side of it the aim is met. */
export const targetCell = (value: number, { unit, better }: Pick<Indicator, 'unit' | 'better'>): Cell => ({
  kind: 'number',
  value: targetValue(value),
  unit: unit === 'count' ? 'number' : unit,
  aim: better === 'higher' ? 'or more' : 'or less',
});

/** A month's figure as it may be told. It is of everybody and no sample, so that it has no range. */
export function valueCell(shown: ShownFigures, indicator: Indicator, index: number, one: MonthlyValue): Cell {
  const keys = indicatorKeys(index, one.month);
  if ('base' in one) {
    const percent = shown.percent(keys.part);
    return percent.kind === 'percent' ? { kind: 'percent', value: percent.value } : percent;
  }
  return indicator.unit === 'count' ? shown.count(keys.count) : plainCell(one.value, indicator.unit);
}

/** What a month's percent is of; undefined where that was not given. */
export const baseCell = (shown: ShownFigures, index: number, one: MonthlyValue): CountCell | undefined =>
  baseOf(one) === undefined ? undefined : shown.count(indicatorKeys(index, one.month).base);

export function startCell(shown: ShownFigures, { baseline, unit }: Indicator, index: number): Cell {
  if (baseline === undefined) return { kind: 'absent', why: 'not given' };
  return unit === 'count' ? shown.count(indicatorKeys(index, 'start').count) : plainCell(baseline.value, unit);
}

/** What a reader can know the figure to be; null where it is hidden. */
function boundsOf(cell: Cell, threshold: Threshold): readonly [number, number] | null {
  switch (cell.kind) {
    case 'count':
    case 'percent':
    case 'number':
      return [cell.value, cell.value];
    case 'few':
      return [1, threshold - 1];
    case 'at-least':
      return [cell.value, 100];
    case 'at-most':
      return [0, cell.value];
    default:
      return null;
  }
}

/** Whether a target is met, by the figure as it is shown and nothing else; null where that does not tell. */
export function isMet(cell: Cell, target: number, better: Indicator['better'], threshold: Threshold): boolean | null {
  const bounds = boundsOf(cell, threshold);
  if (bounds === null) return null;
  const [low, high] = bounds;
  const [worst, best] = better === 'higher' ? [low, high] : [-high, -low];
  const aim = better === 'higher' ? target : -target;
  if (worst >= aim) return true;
  return best < aim ? false : null;
}
