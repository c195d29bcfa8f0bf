import type { Known } from './known';
import type { Reading } from './known-counts';
import { settledCells } from './open-cells';

/** What a solver can work out of what is known: of hidden counts, and of small ones whether shown or not. */
export async function attacked(known: Known, { threshold, truth }: Reading) {
  const isSmall = (count: number) => count > 0 && count < threshold;
  const asked = new Set([...known.cells.keys()].filter((key) => known.kept.has(key) || isSmall(truth.get(key) ?? 0)));
  return settledCells(known, asked);
}
