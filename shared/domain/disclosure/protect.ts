import { tellableFigures } from './figures';
import { HidingState } from './hiding-state';
import type { Problem, Protection, ProtectOptions } from './problem';
import { cheapestMove, type Move } from './solve/cheapest-move';
import type { Allowance } from './solve/find-solution';
import { solvedMove } from './solve/solved-move';

/** No percent or mean of fewer plans. */
export const PERCENT_BASE = 10;

/**
 * What of a report's counts may be told. Small counts (1 up to one below the threshold) become `few`; then further counts are
 * hidden until no hidden count can be worked out: for each one there are other numbers that it could be, with numbers for all
 * other hidden counts that fit everything shown. Those numbers are found and kept while hiding, so what is given out is proved
 * and not only believed. 0 is never hidden: it tells of nobody.
 *
 * What costs a reader least is hidden first: inner cells before sums, small counts before large ones. Where a small count is
 * settled by being called `few` alone (4 of four groups with `few` each), it is called `hidden`. The same problem always gives the
 * same answer. How and why: docs/decisions/disclosure.md.
 */
export function protect(problem: Problem, options: ProtectOptions): Protection {
  if (!(options.threshold >= 3)) throw new RangeError('The threshold is at least 3.');
  const hiding = new HidingState(problem, options.threshold);
  const least = options.leastValues ?? 2;
  const allowance = { steps: MOST_STEPS };
  // A count that comes to be hidden on the way moves in the very numbers for which it was hidden, and so is safe as well.
  const givenAway = hiding.small().filter((cell) => !openUp(hiding, cell, least, allowance));
  for (let again = true; again; ) {
    again = false;
    for (const cell of hiding.tooNarrow(least))
      if (!givenAway.includes(cell)) {
        again = true;
        if (!openUp(hiding, cell, least, allowance)) givenAway.push(cell);
      }
  }
  return {
    states: hiding.states(),
    figures: tellableFigures(problem, hiding, { base: options.percentBase ?? PERCENT_BASE, least }),
    givenAway: givenAway.map((cell) => hiding.index.keys[cell] ?? '').sort(),
    ...(allowance.steps <= 0 ? { isCut: true as const } : {}),
  };
}

/** Hides what must be hidden so that a hidden cell could be as many numbers as it must. False where that cannot be done. */
function openUp(hiding: HidingState, cell: number, least: number, allowance: Allowance): boolean {
  while (hiding.valuesOf(cell).size < least) {
    const starts = STARTS.filter((by) => !hiding.valuesOf(cell).has((hiding.truth[cell] ?? 0) + by));
    const costOf = (at: number, value: number) => hiding.costOf(at, value);
    const solved = (highest: number) => {
      const ranges = [...hiding.truth.keys()].map((at) => hiding.reachOf(at, highest));
      return solvedMove(hiding.system, hiding.truth, cell, starts.slice(0, 2), ranges, allowance);
    };
    // Cells of several reports hang together in long chains, most of which are open already.
    const free = hiding.isLatent(cell) ? solved(NO_HEIGHT) : undefined;
    const move =
      free ??
      cheapestMove(hiding.system, hiding.truth, cell, starts, costOf, allowance) ??
      HEIGHTS.reduce<Move | undefined>((found, highest) => found ?? solved(highest), undefined) ??
      hiding.doubled(cell);
    if (move === undefined) return false;
    hiding.take(move);
  }
  return true;
}

/** Nothing more is hidden. */
const NO_HEIGHT = -1;
/** Sums are hidden only where their parts are not enough. */
const HEIGHTS = [0, 1, 2];

/** Steps of moves for one report, some seconds' worth; a usual one takes a tenth. After them all that goes with a cell is hidden. */
const MOST_STEPS = 200_000;

/** How far a count is moved to show that it could be another. */
const STARTS = [1, -1, 2, -2, 3, -3];
