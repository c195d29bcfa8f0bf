import type { Weights } from './weights';

/**
 * Weighted kappa of two markers over a square table of pairs, first marker by row (Cohen 1968; with quadratic weights Fleiss
 * and Cohen 1973). Null without pairs, and where chance alone would give full agreement: one rating throughout.
 */
export function weightedKappa(table: readonly (readonly number[])[], weights: Weights): number | null {
  const rows = table.map(sum);
  const columns = table.map((_, j) => sum(table.map((row) => row[j] ?? 0)));
  const n = sum(rows);
  if (n < 1e-9) return null;
  let [observed, expected] = [0, 0];
  for (const [i, row] of table.entries()) {
    for (const [j, count] of row.entries()) {
      const weight = weights[i]?.[j] ?? 0;
      observed += (weight * count) / n;
      expected += (weight * (rows[i] ?? 0) * (columns[j] ?? 0)) / (n * n);
    }
  }
  return 1 - expected < 1e-9 ? null : (observed - expected) / (1 - expected);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
