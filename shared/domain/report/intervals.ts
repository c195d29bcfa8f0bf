import { wholePercentOf } from '../scoring/percent';
import type { PercentCell } from './cell';
import { twoSidedT } from './student-t';

/** 97.5th percentile of the standard normal distribution: two-sided 95%. */
const Z = 1.959963984540054;

/** Whole percent, halves upwards; the inner rounding keeps the last bits of a sum from deciding a half. */
const whole = (percent: number): number => Math.floor(Math.round(percent * 1e9) / 1e9 + 0.5);

/**
 * 95% Wilson score interval for `part` of `total`, as percents (Wilson 1927; Newcombe 1998, method 3): 6 of 10 gives 31
 * to 83. `total` must be at least 1.
 */
export function wilsonInterval(part: number, total: number): { readonly low: number; readonly high: number } {
  const share = part / total;
  const centre = share + Z ** 2 / (2 * total);
  const spread = Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  const scale = 100 / (1 + Z ** 2 / total);
  // At none and at all of the cases the end is exact, which floating point would miss by a hair.
  return {
    low: part === 0 ? 0 : scale * (centre - spread),
    high: part === total ? 100 : scale * (centre + spread),
  };
}

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
  return { ...cell, interval: { low: whole(low), high: whole(high) } };
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
  const value = whole(mean);
  if (sorted[0] === sorted[n - 1]) return { kind: 'percent', value };
  const variance = sorted.reduce((sum, percent) => sum + (percent - mean) ** 2, 0) / (n - 1);
  const reach = twoSidedT(0.95, n - 1) * Math.sqrt(variance / n);
  return {
    kind: 'percent',
    value,
    interval: { low: whole(Math.max(0, mean - reach)), high: whole(Math.min(100, mean + reach)) },
  };
}
