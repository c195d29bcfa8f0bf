import type { Weights } from './weights';

/** Disagreement of two markers, each from 0 to 1: as seen, and as chance alone would give it with the marks each gave. */
export interface Disagreement {
  readonly seen: number;
  readonly byChance: number;
}

/** Disagreement over a square table of pairs, first marker by row; null without pairs. */
export function disagreementOf(table: readonly (readonly number[])[], weights: Weights): Disagreement | null {
  const rows = table.map(sum);
  const columns = table.map((_, j) => sum(table.map((row) => row[j] ?? 0)));
  const n = sum(rows);
  if (n < 1e-9) return null;
  let [seen, byChance] = [0, 0];
  for (const [i, row] of table.entries()) {
    for (const [j, count] of row.entries()) {
      const apart = 1 - (weights[i]?.[j] ?? 0);
      seen += (apart * count) / n;
      byChance += (apart * (rows[i] ?? 0) * (columns[j] ?? 0)) / (n * n);
    }
  }
  return { seen, byChance };
}

/**
 * Weighted kappa of two markers over a square table of pairs, first marker by row (Cohen 1968; with quadratic weights Fleiss
 * and Cohen 1973). Null without pairs, and where chance alone would give full agreement: one rating throughout.
 */
export function weightedKappa(table: readonly (readonly number[])[], weights: Weights): number | null {
  const found = disagreementOf(table, weights);
  return found === null || found.byChance < 1e-9 ? null : 1 - found.seen / found.byChance;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
