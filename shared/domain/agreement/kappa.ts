import type { Weights } from './weights';

export interface Kappa {
  /** Null where chance alone would give full agreement: both markers gave one and the same rating throughout. */
  readonly value: number | null;
  /** Standard error for large samples, not under the hypothesis of no agreement. */
  readonly error: number;
}

/**
 * Weighted kappa of two markers over a square table of pairs, first marker by row (Cohen 1968; with quadratic weights Fleiss
 * and Cohen 1973), with its standard error (Fleiss, Cohen and Everitt 1969, formula 9).
 */
export function weightedKappa(table: readonly (readonly number[])[], weights: Weights): Kappa {
  const rows = table.map(sum);
  const columns = table.map((_, j) => sum(table.map((row) => row[j] ?? 0)));
  const n = sum(rows);
  if (n === 0) return { value: null, error: 0 };
  const weight = (i: number, j: number): number => weights[i]?.[j] ?? 0;
  const rowMeans = rows.map((_, i) => sum(columns.map((count, j) => (count / n) * weight(i, j))));
  const columnMeans = columns.map((_, j) => sum(rows.map((count, i) => (count / n) * weight(i, j))));
  const observed = sum(table.map((row, i) => sum(row.map((count, j) => (count / n) * weight(i, j)))));
  const expected = sum(rows.map((count, i) => (count / n) * (rowMeans[i] ?? 0)));
  if (1 - expected < 1e-12) return { value: null, error: 0 };
  const value = (observed - expected) / (1 - expected);
  const squares = table.map((row, i) =>
    sum(
      row.map(
        (count, j) => (count / n) * (weight(i, j) - ((rowMeans[i] ?? 0) + (columnMeans[j] ?? 0)) * (1 - value)) ** 2,
      ),
    ),
  );
  const variance = (sum(squares) - (value - expected * (1 - value)) ** 2) / (n * (1 - expected) ** 2);
  return { value, error: Math.sqrt(Math.max(0, variance)) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
