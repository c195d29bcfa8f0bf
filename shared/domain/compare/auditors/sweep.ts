/** A least squares solution that also says what the data cannot tell. */
export interface Solution {
  /** Estimate of a combination of the columns and its variance per unit of error variance; null where not estimable. */
  readonly combination: (weights: readonly number[]) => { readonly value: number; readonly variance: number } | null;
  /** Sum of squares that is left. */
  readonly residual: number;
  /** Number of columns that say something of their own. */
  readonly rank: number;
}

/** A column is taken to depend on others when less than this part of its size is left. */
const DEPENDENT = 1e-9;

/**
 * Solves normal equations by the sweep operator (Goodnight 1979, A Tutorial on the SWEEP Operator, The American
 * Statistician 33(3)). `matrix` is X'X with X'y as last row and column and y'y at the end; it is changed. Columns that depend
 * on others are passed over, and a combination that they leave open has no estimate, rather than one that hangs on their
 * order. `scale` is the size of each column, as a sum of squares, before anything was subtracted from it: what is left of a
 * column is small or not by that.
 */
export function solveBySweeping(matrix: number[][], scale: readonly number[]): Solution {
  const size = matrix.length - 1;
  const kept: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < size; at += 1) {
    if (entry(matrix, at, at) > DEPENDENT * (scale[at] as number)) {
      sweep(matrix, at);
      kept.push(at);
    } else {
      open.push(at);
    }
  }
  return {
    combination: (weights) => combine(matrix, weights, kept, open),
    residual: Math.max(0, entry(matrix, size, size)),
    rank: kept.length,
  };
}

const entry = (matrix: readonly (readonly number[])[], row: number, column: number): number =>
  (matrix[row] as readonly number[])[column] as number;

function sweep(matrix: number[][], at: number): void {
  const pivot = entry(matrix, at, at);
  const pivotRow = (matrix[at] as number[]).map((value) => value / pivot);
  for (const [index, row] of matrix.entries()) {
    if (index === at) continue;
    const factor = row[at] as number;
    if (factor === 0) continue;
    for (let column = 0; column < row.length; column += 1)
      row[column] = (row[column] as number) - factor * (pivotRow[column] as number);
    row[at] = -factor / pivot;
  }
  pivotRow[at] = 1 / pivot;
  matrix[at] = pivotRow;
}

function combine(matrix: number[][], weights: readonly number[], kept: readonly number[], open: readonly number[]) {
  const weight = (at: number): number => weights[at] as number;
  // Moving along a direction that the data leave open must not change the combination.
  const isOpen = open.some((column) => {
    const along = kept.reduce((sum, at) => sum - weight(at) * entry(matrix, at, column), weight(column));
    return Math.abs(along) > 1e-6;
  });
  if (isOpen) return null;
  const size = matrix.length - 1;
  const value = kept.reduce((sum, at) => sum + weight(at) * entry(matrix, at, size), 0);
  let variance = 0;
  for (const a of kept) for (const b of kept) variance += weight(a) * weight(b) * entry(matrix, a, b);
  return { value, variance };
}
