import { daysBetween } from '../../../lib/days';
import { groupBy } from '../../../lib/group-by';
import type { Cell, Problem } from '../problem';
import { Bounds } from '../solve/bounds';
import { type Allowance, findSolution } from '../solve/find-solution';
import { CellIndex, rowOfEquation, systemOf } from '../solve/system';
import { isRun, type Joint, joinEarlier } from './join-earlier';
import { countedHere, countedIn, type Days, type Stretches } from './stretches';
import type { Difference, EarlierExport, EarlierOptions, Extended } from './with-earlier';

/** Work allowed for finding counts that fit, half of it for all exports at once: a second or two. */
const STEPS = 3_000;

export interface Fitted extends Extended {
  /** Ids of exports that no counts fit together with, or none were found in time: what they hid is not looked at. */
  readonly unfitted: readonly string[];
}

/**
 * Joins what earlier exports hid to a problem. Their true counts are not kept, so counts are looked for that fit all that was
 * told: a count that can be one number only is that number in whatever fits, so any that fit will do. Exports told before audits
 * came or went may fit nothing any more; these are left out, and of two that do not fit each other the older.
 */
export function fitEarlier(extended: Extended, plain: Problem, options: EarlierOptions): Fitted {
  const newestFirst = options.earlier.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const left = { steps: STEPS };
  let fitted: Fit = { earlier: [], joint: null, cells: [] };
  const keep = (some: readonly EarlierExport[]): void => {
    const earlier = [...fitted.earlier, ...some];
    const joint = joinEarlier(plain, { ...options, earlier });
    const cells = fittingCells(plain, joint, options, halfOf(left));
    if (cells !== null) fitted = { earlier, joint, cells };
    else if (some.length > 1) {
      const middle = some.length >> 1;
      keep(some.slice(0, middle));
      keep(some.slice(middle));
    }
  };
  if (newestFirst.length > 0) keep(newestFirst);
  const { earlier, joint, cells } = fitted;
  return {
    ...(joint === null ? extended : added(extended, onlySmallRuns(joint, cells, options.threshold))),
    unfitted: newestFirst.filter((one) => !earlier.includes(one)).map(({ id }) => id),
  };
}

/** Exports that fit together, and counts that show it. */
interface Fit {
  readonly earlier: readonly EarlierExport[];
  readonly joint: Joint | null;
  readonly cells: readonly Cell[];
}

/** Half of the work that is left, so that one export that is hard to fit leaves some for the others. */
function halfOf(left: Allowance): Allowance {
  const steps = Math.ceil(left.steps / 2);
  left.steps -= steps;
  return { steps };
}

/** The joint's cells with counts that fit the report's true ones; null where none are found. */
function fittingCells(
  problem: Problem,
  joint: Joint,
  stretches: Stretches,
  allowance: Allowance,
): readonly Cell[] | null {
  const index = new CellIndex([...problem.cells, ...joint.cells].map(({ key }) => key));
  const rows = joint.equations.map((equation) => rowOfEquation(index, equation));
  const own = problem.cells.map(({ count }) => ({ low: count, high: count }));
  const bounds = Bounds.of([...own, ...joint.cells.map(({ range }) => range)]);
  const system = systemOf(index.keys.length, rows);
  const near = Float64Array.from([...problem.cells.map(({ count }) => count), ...guesses(problem, joint, stretches)]);
  const { found } = findSolution(system, bounds, near, allowance);
  if (found === undefined) return null;
  return joint.cells.map(({ key, range }, at) => {
    const count = found[own.length + at] ?? 0;
    return { key, count, latent: true, known: range, ...(range.low === range.high ? { harmless: true } : {}) };
  });
}

/**
 * About how many each cell of a joint would be if all days were alike: its share, by days, of the shortest stretch around it that
 * a count is known of. What adds up then nearly adds up in every piece, so that little is left to be found.
 */
function guesses(problem: Problem, { cells, differences }: Joint, stretches: Stretches): readonly number[] {
  const known = [
    ...problem.cells.map(({ key, count }) => ({ days: countedHere(key, stretches), count })),
    ...cells.map(({ key, range }) => ({ days: range.low === range.high ? daysOfCell(key) : null, count: range.low })),
  ].flatMap(({ days, count }) => (days === null ? [] : [{ days, count, length: lengthOf(days) }]));
  const byLine = groupBy(known, ({ days }) => days.line);
  for (const stretch of byLine.values()) stretch.sort((a, b) => a.length - b.length);
  return cells.map(({ key }) => {
    const here = differences.get(key) ?? daysOfCell(key);
    if (here === null) return 0;
    const around = byLine.get(here.line)?.find(({ days }) => days.from <= here.from && days.to >= here.to);
    return around === undefined ? 0 : Math.round((around.count * lengthOf(here)) / around.length);
  });
}

const lengthOf = ({ from, to }: Days): number => daysBetween(from, to) + 1;

/** Of a cell of an earlier export, whose key begins with the export's id. */
const daysOfCell = (key: string) => countedIn(key.slice(key.indexOf('|') + 1), {});

type Counted = Pick<Joint, 'equations' | 'differences'> & { readonly cells: readonly Cell[] };

/** Without runs of pieces that are no small counts: they are sums that nobody tells and nobody needs to keep back. */
function onlySmallRuns({ equations, differences }: Joint, cells: readonly Cell[], threshold: number): Counted {
  const isNeeded = ({ key, count }: Cell) => !isRun(key) || (count > 0 && count < threshold);
  const needed = cells.filter(isNeeded);
  const left = new Set(cells.filter((cell) => !isNeeded(cell)).map(({ key }) => key));
  return {
    cells: needed,
    equations: equations.filter(({ plus: [total = ''] }) => !left.has(total)),
    differences: new Map([...differences].filter(([key]) => !left.has(key))),
  };
}

const added = (extended: Extended, joint: Counted): Extended => ({
  problem: {
    ...extended.problem,
    cells: [...extended.problem.cells, ...joint.cells],
    equations: [...extended.problem.equations, ...joint.equations],
  },
  differences: new Map<string, Difference>([...extended.differences, ...joint.differences]),
  corrections: extended.corrections,
});
