import { wholePercentOf } from '../scoring/percent';
import { wilsonInterval } from '../statistics/wilson';
import type { PercentCell } from './model/cells';

/** Whole percent, halves upwards; the inner rounding keeps the last bits of a sum from deciding a half. */
export const wholePercent = (percent: number): number => Math.floor(Math.round(percent * 1e9) / 1e9 + 0.5);

type ExactCell = Extract<PercentCell, { kind: 'percent' | 'none' }>;

/** `part` of `total` as a cell without an interval. */
export function shareCell(part: number, total: number): ExactCell {
  const value = wholePercentOf(part, total);
  return value === null ? { kind: 'none' } : { kind: 'percent', value };
}

/** `part` of `total` as a cell with its Wilson interval: right only where each case is counted once. */
export function shareCellWithInterval(part: number, total: number): ExactCell {
  const cell = shareCell(part, total);
  if (cell.kind === 'none') return cell;
  const { low, high } = wilsonInterval(part, total);
  return { ...cell, interval: { low: wholePercent(low), high: wholePercent(high) } };
}
