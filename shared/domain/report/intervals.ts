import { wholePercentOf } from '../scoring/percent';
import { twoSidedT } from '../statistics/student-t';
import { wilsonInterval } from '../statistics/wilson';
import type { PercentCell } from './cell';

/** Whole percent, halves upwards; the inner rounding keeps the last bits of a sum from deciding a half. */
export const wholePercent = (percent: number): number => Math.floor(Math.round(percent * 1e9) / 1e9 + 0.5);

/** `part` of `total` as a cell without an interval. */
export function shareCell(part: number, total: number): PercentCell {
  const value = wholePercentOf(part, total);
  return value === null ? { kind: 'none' } : { kind: 'percent', value };
}

/** `part` of `total` as a cell with its Wilson interval: right only where each case is counted once. */
export function shareCellWithInterval(part: number, total: number): PercentCell {
  const cell = shareCell(part, total);
  if (cell.kind === 'none') return cell;
  const { low, high } = wilsonInterval(part, total);
  return { ...cell, interval: { low: wholePercent(low), high: wholePercent(high) } };
}

/**
 * Mean of percents with its 95% interval by Student's t, cut off at 0 and 100. There is no interval for fewer than two
 * values, nor where all are equal: no spread was seen, which is not the same as certainty.
 */
export function meanCell(percents: readonly number[]): PercentCell {
  const n = percents.length;
  if (n === 0) return { kind: 'none' };
  // Sorted, so that the sum does not depend on the order of audits.
  const sorted = [...percents].sort((a, b) => a - b);
  const mean = sorted.reduce((sum, percent) => sum + percent, 0) / n;
  const value = wholePercent(mean);
  if (sorted[0] === sorted[n - 1]) return { kind: 'percent', value };
  const variance = sorted.reduce((sum, percent) => sum + (percent - mean) ** 2, 0) / (n - 1);
  const reach = twoSidedT(0.95, n - 1) * Math.sqrt(variance / n);
  return {
    kind: 'percent',
    value,
    interval: { low: wholePercent(Math.max(0, mean - reach)), high: wholePercent(Math.min(100, mean + reach)) },
  };
}
