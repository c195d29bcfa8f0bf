import { wilsonBySearch } from '../recalculate-report';

/** 97.5th percentile of Student's t by degrees of freedom, from a printed table. */
const T_TABLE: Readonly<Record<number, number>> = { 1: 12.7062, 2: 4.3027, 3: 3.1824, 4: 2.7764 };

/** Fewer answers than this get no rating word, and fewer audits than this are called few. */
export const FEW = 10;

/** Wilson's 95% interval for a share, as `6% to 79%`. */
export function wilson(part: number, whole: number): string {
  if (whole === 0) return 'not given';
  const [low, high] = wilsonBySearch(part, whole);
  return `${Math.round(low)}% to ${Math.round(high)}%`;
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Student's 95% interval for a mean of percents, kept within 0 and 100. @throws Error beyond the printed table. */
export function tInterval(percents: readonly number[]): string {
  const [n, mean, t] = [percents.length, meanOf(percents), T_TABLE[percents.length - 1]];
  if (t === undefined) throw new Error(`The printed table has no row for ${n} audits.`);
  const variance = percents.reduce((sum, percent) => sum + (percent - mean) ** 2, 0) / (n - 1);
  const reach = t * Math.sqrt(variance / n);
  return `${Math.round(Math.max(0, mean - reach))}% to ${Math.round(Math.min(100, mean + reach))}%`;
}
