import { type Solution, solveBySweeping } from './sweep';

/** One mark, with who gave it and where it belongs, as numbers from 0. */
export interface Mark {
  readonly auditor: number;
  /** What the mark is compared within: a period, or one plan. */
  readonly cell: number;
  readonly stratum: number;
  /** Months; only differences matter. */
  readonly time: number;
  readonly value: number;
}

export interface Sizes {
  readonly auditors: number;
  readonly cells: number;
  readonly strata: number;
}

export interface Fit {
  /** Estimate and variance of a combination over auditors: of their effects, or with slopes of their slopes. */
  readonly contrast: (
    weights: ReadonlyMap<number, number>,
  ) => { readonly value: number; readonly variance: number } | null;
  /** Variance of a single mark around what the model expects. */
  readonly errorVariance: number;
  /** Degrees of freedom left; 0 or less where there are too few marks for the model. */
  readonly freedom: number;
}

/**
 * Least squares of value = cell + stratum + auditor (+ auditor's slope × time) + error, an additive model. What all marks of a
 * cell have in common falls out with the cell's mean, so that a step in everybody's plans is nobody's severity, and a cell
 * with one auditor says nothing about anybody. Cells are subtracted and not solved for (Frisch and Waugh 1933): the time
 * taken grows with the marks, and the equations with auditors and strata alone.
 */
export function fitWithin(marks: readonly Mark[], sizes: Sizes, withSlopes: boolean): Fit {
  const slopesFrom = sizes.strata + sizes.auditors;
  const width = slopesFrom + (withSlopes ? sizes.auditors : 0);
  const matrix = Array.from({ length: width + 1 }, () => new Array<number>(width + 1).fill(0));
  const sums = Array.from({ length: sizes.cells }, () => new Map<number, number>());
  const counts = new Array<number>(sizes.cells).fill(0);
  const centre = marks.reduce((sum, mark) => sum + mark.time, 0) / Math.max(1, marks.length);
  const middle = marks.reduce((sum, mark) => sum + mark.value, 0) / Math.max(1, marks.length);
  for (const mark of marks) {
    const row: [number, number][] = [
      [mark.stratum, 1],
      [sizes.strata + mark.auditor, 1],
      [width, mark.value - middle],
    ];
    if (withSlopes) row.push([slopesFrom + mark.auditor, mark.time - centre]);
    addProducts(matrix, row, 1);
    counts[mark.cell] = (counts[mark.cell] as number) + 1;
    const sum = sums[mark.cell] as Map<number, number>;
    for (const [column, value] of row) sum.set(column, (sum.get(column) ?? 0) + value);
  }
  const scale = matrix.map((row, at) => row[at] as number);
  for (const [cell, sum] of sums.entries()) addProducts(matrix, [...sum], -1 / (counts[cell] as number));
  const solution = solveBySweeping(matrix, scale);
  const cells = counts.filter((count) => count > 0).length;
  const freedom = marks.length - cells - solution.rank;
  return {
    contrast: (weights) => contrastOf(solution, weights, withSlopes ? slopesFrom : sizes.strata, width),
    errorVariance: freedom > 0 ? solution.residual / freedom : 0,
    freedom,
  };
}

function addProducts(matrix: number[][], row: readonly (readonly [number, number])[], factor: number): void {
  for (const [a, x] of row) {
    const into = matrix[a] as number[];
    for (const [b, y] of row) into[b] = (into[b] as number) + factor * x * y;
  }
}

function contrastOf(solution: Solution, weights: ReadonlyMap<number, number>, from: number, width: number) {
  const all = new Array<number>(width).fill(0);
  for (const [auditor, weight] of weights) all[from + auditor] = weight;
  return solution.combination(all);
}
