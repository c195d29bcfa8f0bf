import type { HidingState } from './hiding-state';
import type { DerivedFigure, Problem } from './problem';
import { Bounds } from './solve/bounds';
import { findSolution } from './solve/find-solution';
import { rowOf, sumOfTerms, systemOf } from './solve/system';

type Mean = Extract<DerivedFigure, { kind: 'mean' }>;

interface Needs {
  /** No percent or mean of fewer. */
  readonly base: number;
  readonly least: number;
}

/**
 * Ids of the figures that may be told: a percent where its part and its base are shown, so that it adds nothing to them; a
 * difference where both percents are told; a mean where its base is shown and no hidden count becomes known by it.
 */
export function tellableFigures({ figures = [] }: Problem, hiding: HidingState, needs: Needs): ReadonlySet<string> {
  const isShown = (key: string) => hiding.state(hiding.index.at(key)) === 'count';
  const baseOf = (key: string) => hiding.truth[hiding.index.at(key)] ?? 0;
  const isBase = (key: string) => isShown(key) && baseOf(key) >= needs.base;
  const told = new Set<string>();
  const means: Mean[] = [];
  for (const figure of figures)
    if (figure.kind === 'percent' && isShown(figure.part) && isBase(figure.base)) told.add(figure.id);
    else if (figure.kind === 'mean' && isBase(figure.base) && leavesOpen(hiding, [...means, figure], needs)) {
      means.push(figure);
      told.add(figure.id);
    }
  for (const figure of figures)
    if (figure.kind === 'difference' && figure.of.every((id) => told.has(id))) told.add(figure.id);
  return told;
}

/** Work allowed for one hidden count. What is not proved to be open in it is taken for given away. */
const STEPS = 400;

/** Whether each hidden count that these means bear on could still be another number. */
function leavesOpen(hiding: HidingState, means: readonly Mean[], { least }: Needs): boolean {
  const rows = means.map((mean) => rowOfMean(hiding, mean));
  const hidden = rows.some(({ terms }) => terms.some(({ cell }) => hiding.state(cell) !== 'count'));
  if (!hidden) return true;
  const system = systemOf(hiding.truth.length, [...hiding.system.rows, ...rows]);
  const bounds = Bounds.of([...hiding.truth.keys()].map((cell) => hiding.rangeOf(cell)));
  return [...hiding.truth.keys()]
    .filter((cell) => ['few', 'hidden'].includes(hiding.state(cell)) && bounds.low[cell] !== bounds.high[cell])
    .every((cell) => {
      const truth = hiding.truth[cell] ?? 0;
      let values = 1;
      for (const value of [truth + 1, truth - 1, truth + 2, truth - 2]) {
        if (values >= least) break;
        const { low, high } = hiding.rangeOf(cell);
        if (value < low || value > high) continue;
        const here = bounds.with(cell, { low: value, high: value });
        if (findSolution(system, here, hiding.truth, { steps: STEPS }).found !== undefined) values += 1;
      }
      return values >= least;
    });
}

/** Steps such as 0.1 are not exact in binary. */
const SLACK = 1e-6;

/**
 * A mean told to a step says that the weighted sum lies less than half a step times the base from it. Throws a RangeError where
 * the value told is further from the truth.
 */
function rowOfMean(hiding: HidingState, { id, base, weights, value, step }: Mean) {
  const size = hiding.truth[hiding.index.at(base)] ?? 0;
  const sum = new Map<number, number>();
  for (const { key, weight } of weights) {
    const cell = hiding.index.at(key);
    sum.set(cell, (sum.get(cell) ?? 0) + weight);
  }
  const row = rowOf(sum, { low: (value - step / 2) * size - SLACK, high: (value + step / 2) * size + SLACK });
  const total = sumOfTerms(row.terms, hiding.truth);
  if (total < row.low || total > row.high) throw new RangeError(`The mean ${id} is not what its counts make.`);
  return row;
}
