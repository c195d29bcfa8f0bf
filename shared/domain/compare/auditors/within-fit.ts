import type { MarkSums } from './mark-sums';
import { type Solution, solveBySweeping } from './sweep';

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
export function fitWithin(marks: readonly MarkSums[], sizes: Sizes, withSlopes: boolean): Fit {
  const slopesFrom = sizes.strata + sizes.auditors;
  const width = slopesFrom + (withSlopes ? sizes.auditors : 0);
  const matrix = Array.from({ length: width + 1 }, () => new Array<number>(width + 1).fill(0));
  const inCells = Array.from({ length: sizes.cells }, () => new Map<number, number>());
  const counts = new Array<number>(sizes.cells).fill(0);
  const total = marks.reduce((sum, { n }) => sum + n, 0);
  const centre = marks.reduce((sum, { t }) => sum + t, 0) / Math.max(1, total);
  const middle = marks.reduce((sum, { v }) => sum + v, 0) / Math.max(1, total);
  for (const sums of marks) {
    const { columns, products } = productsOf(centred(sums, centre, middle), {
      strata: sizes.strata,
      slopesFrom,
      width,
      withSlopes,
    });
    for (const [a, b, product] of products) addTo(matrix, a, b, product);
    counts[sums.cell] = (counts[sums.cell] as number) + sums.n;
    const cell = inCells[sums.cell] as Map<number, number>;
    for (const [column, value] of columns) cell.set(column, (cell.get(column) ?? 0) + value);
  }
  const scale = matrix.map((row, at) => row[at] as number);
  for (const [cell, sum] of inCells.entries()) addProducts(matrix, [...sum], -1 / (counts[cell] as number));
  const solution = solveBySweeping(matrix, scale);
  const cells = counts.filter((count) => count > 0).length;
  const freedom = total - cells - solution.rank;
  return {
    contrast: (weights) => contrastOf(solution, weights, withSlopes ? slopesFrom : sizes.strata, width),
    errorVariance: freedom > 0 ? solution.residual / freedom : 0,
    freedom,
  };
}

/** The sums with times and values less their means over all marks. */
function centred({ n, t, tt, v, vv, tv, ...of }: MarkSums, centre: number, middle: number): MarkSums {
  return {
    ...of,
    n,
    t: t - n * centre,
    tt: tt - 2 * centre * t + n * centre ** 2,
    v: v - n * middle,
    vv: vv - 2 * middle * v + n * middle ** 2,
    tv: tv - centre * v - middle * t + n * centre * middle,
  };
}

interface Places {
  readonly strata: number;
  readonly slopesFrom: number;
  readonly width: number;
  readonly withSlopes: boolean;
}

/** What marks of one auditor, cell and stratum add: to the sums of the columns, and to the products of each two. */
function productsOf({ auditor, stratum, n, t, tt, v, vv, tv }: MarkSums, places: Places) {
  const [kind, who, value, slope] = [stratum, places.strata + auditor, places.width, places.slopesFrom + auditor];
  const columns: (readonly [number, number])[] = [
    [kind, n],
    [who, n],
    [value, v],
  ];
  const products: (readonly [number, number, number])[] = [
    [kind, kind, n],
    [who, who, n],
    [kind, who, n],
    [kind, value, v],
    [who, value, v],
    [value, value, vv],
  ];
  if (places.withSlopes) {
    columns.push([slope, t]);
    products.push([slope, slope, tt], [kind, slope, t], [who, slope, t], [slope, value, tv]);
  }
  return { columns, products };
}

function addTo(matrix: number[][], a: number, b: number, product: number): void {
  const [one, other] = [matrix[a] as number[], matrix[b] as number[]];
  one[b] = (one[b] as number) + product;
  if (a !== b) other[a] = (other[a] as number) + product;
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
