import type { Period } from '../../compare/period';

/**
 * What stands under a point: `22`, `22–23`, `Nov`, `Autumn`; the first, and the first of a year, with the year, as weeks and
 * months come round again.
 */
export function pointLabel({ short, key }: Pick<Period, 'short' | 'key'>, isFirst: boolean): string {
  const name = /^\d/.test(short) ? `W${short}` : short;
  const beginsYear = /-(?:W01|01|1-spring)/.test(key);
  return isFirst || beginsYear ? `${name} ${key.slice(0, 4)}` : name;
}
