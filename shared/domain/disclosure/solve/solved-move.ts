import type { Range } from '../problem';
import { Bounds, narrow } from './bounds';
import type { Move } from './cheapest-move';
import { type Allowance, findSolution } from './find-solution';
import type { System } from './system';

/** Work allowed for one number that a cell could be. */
const STEPS = 200;
/** A step of this search looks at many equations; one of a chain of moves at a few. */
const WEIGHT = 20;

/**
 * Numbers near the true ones, within their ranges, for which all equations hold and one cell is another number by one of `starts`;
 * as how far each cell moves. Finds what a chain of moves is too long for, as where many reports hang together; it does not
 * look for what is cheapest. Undefined where none was found in time, or there is none.
 */
export function solvedMove(
  system: System,
  truth: Float64Array,
  cell: number,
  starts: readonly number[],
  ranges: readonly Range[],
  allowance: Allowance,
): Move | undefined {
  const bounds = Bounds.of(ranges);
  const { low, high } = bounds.range(cell);
  for (const value of starts.map((by) => (truth[cell] ?? 0) + by)) {
    if (value < low || value > high || allowance.steps <= 0) continue;
    const here = bounds.with(cell, { low: value, high: value });
    const own = { steps: STEPS };
    const found = narrow(system, here, [cell]) ? findSolution(system, here, truth, own).found : undefined;
    allowance.steps -= WEIGHT * (1 + STEPS - own.steps);
    if (found !== undefined) return movesOf(found, truth);
  }
  return undefined;
}

const movesOf = (found: Float64Array, truth: Float64Array): Move =>
  new Map([...found].flatMap((value, at) => (value === truth[at] ? [] : [[at, value - (truth[at] ?? 0)] as const])));
