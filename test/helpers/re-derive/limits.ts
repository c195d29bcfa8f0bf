import type { Figure } from './drafts';
import { total } from './numbers';
import type { Series } from './series';

/** Plans expected on the rarer side in the smallest period. */
export function leastExpected(figures: readonly Figure[]): number {
  const [met, of] = [total(figures.map((one) => one.met)), total(figures.map((one) => one.of))];
  return (Math.min(...figures.map((one) => one.of)) * Math.min(met, of - met)) / of;
}

export interface Limits {
  readonly centre: number | null;
  /** By how much was counted; null where no spread was seen. */
  readonly reachAt: ((of: number) => number | null) | null;
}

export function limitsOf(chart: Series['chart'], figures: readonly Figure[], values: readonly number[]): Limits {
  if (values.length === 0) return { centre: null, reachAt: null };
  if (chart === 'run') return { centre: median(values), reachAt: null };
  if (chart === 'xmr') {
    const reach = values.length < 2 ? null : reachOf(values);
    return { centre: total(values) / values.length, reachAt: () => reach };
  }
  const share = total(figures.map((one) => one.met)) / total(figures.map((one) => one.of));
  const isSpread = share > 0 && share < 1;
  return {
    centre: 100 * share,
    reachAt: isSpread ? (of) => (of === 0 ? null : 300 * Math.sqrt((share * (1 - share)) / of)) : null,
  };
}

function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const half = ordered.length / 2;
  return ordered.length % 2 === 1
    ? (ordered[Math.floor(half)] ?? 0)
    : ((ordered[half - 1] ?? 0) + (ordered[half] ?? 0)) / 2;
}

/** 2.66 mean moving ranges, of those below 3.267 times their mean; null where no range was seen. */
function reachOf(values: readonly number[]): number | null {
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? 0)));
  const mean = total(ranges) / ranges.length;
  if (mean < 1e-9) return null;
  const kept = ranges.filter((range) => range < 3.267 * mean);
  const screened = total(kept) / kept.length;
  return 2.66 * (screened < 1e-9 ? mean : screened);
}
