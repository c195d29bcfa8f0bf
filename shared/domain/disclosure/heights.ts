import type { Problem } from './problem';

/** Sums of sums of sums are no deeper than this in any report; it also ends circles. */
const DEEPEST = 12;

/**
 * How many sums lie under each cell: 0 for what is no sum, one more than the highest of its parts for what is. A cell alone on
 * one side of an equation is the sum of the other side.
 */
export function heightsOf({ cells, equations }: Problem): ReadonlyMap<string, number> {
  const heights = new Map(cells.map(({ key, height }) => [key, height ?? 0]));
  const given = new Set(cells.filter(({ height }) => height !== undefined).map(({ key }) => key));
  // What is left of a bound is no part: the other side is no sum.
  const lefts = new Set(cells.filter(({ latent, harmless }) => latent && harmless).map(({ key }) => key));
  const isSum = (parts: readonly string[]) => parts.length > 1 && !parts.some((key) => lefts.has(key));
  const sums = equations.flatMap(({ plus, minus }) => [
    ...(plus.length === 1 && isSum(minus) ? [{ total: plus[0] ?? '', parts: minus }] : []),
    ...(minus.length === 1 && isSum(plus) ? [{ total: minus[0] ?? '', parts: plus }] : []),
  ]);
  for (let round = 0; round < DEEPEST; round += 1) {
    let changed = false;
    for (const { total, parts } of sums) {
      if (given.has(total)) continue;
      const height = 1 + Math.max(...parts.map((key) => heights.get(key) ?? 0));
      if (height <= (heights.get(total) ?? 0)) continue;
      heights.set(total, height);
      changed = true;
    }
    if (!changed) break;
  }
  return heights;
}
