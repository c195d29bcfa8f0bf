import type { Equation, Range } from './problem';
import { Bounds, narrow } from './solve/bounds';
import { type Allowance, findSolution } from './solve/find-solution';
import { CellIndex, LARGEST, type Row, rowOf, rowOfEquation, type System, systemOf } from './solve/system';

/** What is shown of one cell: the range in which an outsider knows it to be. A count that is shown has a range of one number. */
export interface ShownCell extends Range {
  readonly key: string;
}

/** A figure that is told beside the counts, and so tells something of them. */
export type ToldFigure =
  /** A whole percent, halves rounded upwards. */
  | { readonly kind: 'percent'; readonly part: string; readonly base: string; readonly value: number }
  /** A percent that lies from `from` up to below `below`: a rating word with its cut points. */
  | {
      readonly kind: 'percent-from';
      readonly part: string;
      readonly base: string;
      readonly from: number;
      readonly below: number;
    }
  /** Weighted counts over their base, rounded to a multiple of `step`. */
  | {
      readonly kind: 'mean';
      readonly base: string;
      readonly weights: readonly { readonly key: string; readonly weight: number }[];
      readonly value: number;
      readonly step: number;
    };

export interface Shown {
  readonly cells: readonly ShownCell[];
  readonly equations: readonly Equation[];
  readonly told?: readonly ToldFigure[];
}

export interface Finding extends Range {
  /** True where no narrower range can be worked out: numbers were found for both ends. */
  readonly reached: boolean;
}

export interface Attack {
  /** What can be worked out of each cell whose range was of more than one number. */
  readonly found: ReadonlyMap<string, Finding>;
  /** Cells of which the number is known for certain, though it is not shown. */
  readonly known: readonly string[];
  /** What is shown does not hold together: no numbers fit. Then nothing can be worked out. */
  readonly contradicts: boolean;
}

/** Searches for one end of one range, and for all of them together. */
const STEPS_EACH = 300;
const STEPS_IN_ALL = 60_000;

/** A count for which nothing tells how large it is can be any. */
export const anyCount = (key: string): ShownCell => ({ key, low: 0, high: LARGEST });

export interface AttackOptions {
  /** Work allowed in all. */
  readonly steps?: number;
  /** Counts, one for each cell, that fit all that is shown, where such are at hand: that saves looking for some. */
  readonly fits?: readonly number[];
  /** Cells that are asked about; all where it is left out. */
  readonly only?: ReadonlySet<string>;
}

/**
 * What somebody can work out who reads all that is shown, knows which cells add up to which, and has a solver: for each cell that is
 * not shown the least and the greatest number that it can be. Never too narrow; where the work allowed was not enough it may be
 * too wide (`reached` is false then). Throws a RangeError for a key that there is not.
 */
export function attack(
  { cells, equations, told = [] }: Shown,
  { steps = STEPS_IN_ALL, only, fits }: AttackOptions = {},
): Attack {
  const index = new CellIndex(cells.map(({ key }) => key));
  const rows = [...equations.map((one) => rowOfEquation(index, one)), ...told.flatMap((one) => rowsOfTold(index, one))];
  const system = systemOf(cells.length, rows);
  const outer = Bounds.of(cells);
  const isAsked = (key: string) => only === undefined || only.has(key);
  const unsure = cells.flatMap(({ key, low, high }, cell) => (low === high || !isAsked(key) ? [] : [cell]));
  const allowance = { steps };
  if (!narrow(system, outer)) return { found: new Map(), known: [], contradicts: true };
  const first =
    fits === undefined
      ? findSolution(system, outer.copy(), outer.low, allowance)
      : { found: Float64Array.from(fits), proved: false };
  if (first.found === undefined && first.proved) return { found: new Map(), known: [], contradicts: true };
  const reached = new Reached(outer, first.found);
  for (const cell of unsure)
    for (const end of ['low', 'high'] as const) settle(system, outer, reached, cell, end, allowance);
  const found = new Map(unsure.map((cell) => [index.keys[cell] ?? '', reached.finding(cell)]));
  const known = [...found].filter(([, { low, high }]) => low === high).map(([key]) => key);
  return { found, known, contradicts: false };
}

/** The ends that solutions have reached so far, within outer bounds. */
class Reached {
  readonly outer: Bounds;
  readonly inner: Bounds | undefined;
  last: Float64Array;

  constructor(outer: Bounds, first: Float64Array | undefined) {
    this.outer = outer;
    this.last = first ?? outer.low.slice();
    this.inner = first && new Bounds(first.slice(), first.slice());
  }

  add(solution: Float64Array): void {
    this.last = solution;
    for (const [cell, value] of solution.entries()) {
      const { low, high } = this.inner?.range(cell) ?? { low: value, high: value };
      this.inner?.set(cell, { low: Math.min(low, value), high: Math.max(high, value) });
    }
  }

  finding(cell: number): Finding {
    const outer = this.outer.range(cell);
    const inner = this.inner?.range(cell);
    return { ...outer, reached: inner !== undefined && inner.low === outer.low && inner.high === outer.high };
  }
}

/** Moves the outer bound inwards, and the reached one outwards, until they meet or the work is done. */
function settle(
  system: System,
  outer: Bounds,
  reached: Reached,
  cell: number,
  end: 'low' | 'high',
  allowance: Allowance,
): void {
  const own = { steps: Math.min(STEPS_EACH, allowance.steps) };
  const started = own.steps;
  // First the bound itself, which is often reached; then halfway.
  for (let tried = 0; own.steps > 0; tried += 1) {
    const at = reached.inner?.range(cell)[end];
    const bound = outer.range(cell);
    if (at === undefined || at === bound[end]) break;
    const value = tried === 0 ? bound[end] : halfway(bound[end], at);
    const { beyond, within } = splitAt(bound, value, end);
    const search = findSolution(system, outer.with(cell, beyond), reached.last, own);
    if (search.found !== undefined) reached.add(search.found);
    else if (search.proved) outer.set(cell, within);
    else break;
  }
  allowance.steps -= started - own.steps;
}

/** A range cut in two: its end with the value, and what is left. */
const splitAt = ({ low, high }: Range, value: number, end: 'low' | 'high') =>
  end === 'low'
    ? { beyond: { low, high: value }, within: { low: value + 1, high } }
    : { beyond: { low: value, high }, within: { low, high: value - 1 } };

/** Between a bound and what is reached, nearer to the bound. */
const halfway = (bound: number, reached: number): number => bound + Math.trunc((reached - bound) / 2);

function rowsOfTold(index: CellIndex, figure: ToldFigure): readonly Row[] {
  switch (figure.kind) {
    case 'percent':
      return shareRows(index, figure, figure.value - 0.5, figure.value + 0.5);
    case 'percent-from':
      return shareRows(index, figure, figure.from, figure.below);
    case 'mean':
      return meanRows(index, figure);
  }
}

interface ShareCells {
  readonly part: string;
  readonly base: string;
}

/** `from` <= 100 * part / base < `below`, both multiples of a half, in whole numbers. */
function shareRows(index: CellIndex, { part, base }: ShareCells, from: number, below: number): readonly Row[] {
  const row = (edge: number, range: Range) =>
    rowOf(new Map([...([[index.at(part), 200]] as const), [index.at(base), -2 * edge]]), range);
  return [row(from, { low: 0, high: Infinity }), row(below, { low: -Infinity, high: below > 100 ? 0 : -1 })];
}

/** Weighted counts less the value times their base lie within half a step times the base, ends included. */
function meanRows(index: CellIndex, figure: Extract<ToldFigure, { kind: 'mean' }>): readonly Row[] {
  const row = (edge: number, range: Range) => {
    const sum = new Map<number, number>();
    for (const { key, weight } of figure.weights) sum.set(index.at(key), (sum.get(index.at(key)) ?? 0) + weight);
    const base = index.at(figure.base);
    return rowOf(sum.set(base, (sum.get(base) ?? 0) - edge), range);
  };
  const { value, step } = figure;
  // Steps such as 0.1 are not exact in binary.
  const slack = 1e-6;
  return [
    row(value - step / 2, { low: -slack, high: Infinity }),
    row(value + step / 2, { low: -Infinity, high: slack }),
  ];
}
