import { heightsOf } from './heights';
import type { Cell, CellState, Problem, Range } from './problem';
import type { Move } from './solve/cheapest-move';
import { CellIndex, LARGEST, rowOfEquation, type System, sumOfTerms, systemOf } from './solve/system';

/** Each sum under a cell makes hiding it so much worse; more than any inner count. */
const PER_HEIGHT = 1e6;
/** Calling a small count `hidden` and not `few` loses little, but it weakens what `hidden` says of all others. */
const RELABEL = 1e4;

/** What is hidden so far, and for each hidden cell the numbers that it is proved to be able to be. */
export class HidingState {
  readonly index: CellIndex;
  readonly system: System;
  readonly truth: Float64Array;
  readonly #cells: readonly Cell[];
  readonly #threshold: number;
  readonly #tellsKnown: boolean;
  readonly #groups = new Map<number, readonly number[]>();
  readonly #states: CellState[];
  readonly #heights: readonly number[];
  readonly #values: (Set<number> | undefined)[];

  /** Throws a RangeError for counts that are not whole or an equation that the counts do not fulfil. */
  constructor(problem: Problem, threshold: number) {
    this.#cells = problem.cells;
    this.#threshold = threshold;
    this.#tellsKnown = problem.cells.some(({ known }) => known !== undefined && known.low === known.high);
    this.index = new CellIndex(problem.cells.map(({ key }) => key));
    const rows = problem.equations.map((equation) => rowOfEquation(this.index, equation));
    this.system = systemOf(problem.cells.length, rows);
    this.truth = Float64Array.from(problem.cells, ({ count }) => count);
    const heights = heightsOf(problem);
    this.#heights = problem.cells.map(({ key }) => heights.get(key) ?? 0);
    this.#states = problem.cells.map((cell) => this.#firstState(cell));
    this.#values = problem.cells.map(() => undefined);
    this.#check();
  }

  #firstState({ count, latent, harmless, sensitive }: Cell): CellState {
    if (latent) return 'latent';
    if (sensitive && count >= this.#threshold) return 'hidden';
    return !harmless && this.#isSmall(count) ? 'few' : 'count';
  }

  #isSmall(count: number): boolean {
    return count > 0 && count < this.#threshold;
  }

  #check(): void {
    for (const { key, count } of this.#cells)
      if (!Number.isSafeInteger(count) || count < 0 || count >= LARGEST)
        throw new RangeError(`The count of ${key} is not a whole number of 0 or more.`);
    for (const row of this.system.rows) {
      if (sumOfTerms(row.terms, this.truth) === 0) continue;
      const keys = row.terms.map(({ cell }) => this.index.keys[cell]).join(', ');
      throw new RangeError(`The counts of ${keys} do not add up.`);
    }
  }

  #isLatent(cell: number): number {
    return this.#cells[cell]?.latent ? 1 : 0;
  }

  /** Small counts, those of the report itself and then latent ones, the largest first. What is known for certain elsewhere cannot be kept back here. */
  small(): readonly number[] {
    return [...this.#cells.keys()]
      .filter((cell) => this.#isSmall(this.truth[cell] ?? 0) && !this.#cells[cell]?.harmless && !this.#isKnown(cell))
      .sort((a, b) => this.#isLatent(a) - this.#isLatent(b) || (this.truth[b] ?? 0) - (this.truth[a] ?? 0) || a - b);
  }

  #isKnown(cell: number): boolean {
    const known = this.#cells[cell]?.known;
    return known !== undefined && known.low === known.high;
  }

  /** Hidden cells that are not proved yet to be able to be so many numbers. */
  tooNarrow(least: number): readonly number[] {
    return [...this.#cells.keys()].filter(
      (cell) =>
        (this.#states[cell] === 'few' || this.#states[cell] === 'hidden') &&
        this.valuesOf(cell).size < least &&
        !this.#isKnown(cell),
    );
  }

  /** Numbers that a cell is proved to be able to be; at least its own. */
  valuesOf(cell: number): ReadonlySet<number> {
    return this.#values[cell] ?? new Set([this.truth[cell] ?? 0]);
  }

  state(cell: number): CellState {
    return this.#states[cell] ?? 'count';
  }

  /**
   * What an outsider knows a cell to be by how it is shown. Who knows that small counts are called `few` and 0 is shown
   * knows that `hidden` is at least the threshold; where small ones had to be called so too, these are at least 1.
   */
  rangeOf(cell: number): Range {
    const truth = this.truth[cell] ?? 0;
    const known = this.#heldTo(cell);
    const within = (low: number, high: number) => ({ low: Math.max(low, known.low), high: Math.min(high, known.high) });
    switch (this.state(cell)) {
      case 'count':
        return { low: truth, high: truth };
      case 'latent':
        return within(0, LARGEST);
      case 'few':
        return within(1, this.#threshold - 1);
      case 'hidden':
        return within(this.#lowestHidden(truth), LARGEST);
    }
  }

  /** What everybody knows of a cell that is hidden. */
  #heldTo(cell: number): Range {
    const { known = { low: 0, high: LARGEST }, least = 0 } = this.#cells[cell] ?? {};
    return { low: Math.max(known.low, least), high: known.high };
  }

  #lowestHidden = (truth: number): number => (truth < this.#threshold ? 1 : this.#threshold);

  /**
   * What a cell can be if it may be hidden for it: sums higher than `highest` that are shown stay as they are. Below 0: nothing more
   * is hidden.
   */
  reachOf(cell: number, highest: number): Range {
    const truth = this.truth[cell] ?? 0;
    const state = this.state(cell);
    const isOpen = highest >= (this.#heights[cell] ?? 0) && truth > 0 && (state === 'count' || state === 'few');
    if (!isOpen) return this.rangeOf(cell);
    const known = this.#heldTo(cell);
    const low = state === 'few' ? 1 : this.#lowestHidden(truth);
    return { low: Math.max(low, known.low), high: known.high };
  }

  isLatent(cell: number): boolean {
    return this.#isLatent(cell) === 1;
  }

  /** What it costs to let a cell be another number than it is: nothing if it is hidden and can be, undefined if it cannot. */
  costOf(cell: number, value: number): number | undefined {
    const { low, high } = this.rangeOf(cell);
    if (value >= low && value <= high) return 0;
    const known = this.#heldTo(cell);
    if (value < known.low || value > known.high) return undefined;
    const truth = this.truth[cell] ?? 0;
    const state = this.state(cell);
    if (state === 'few') return value >= 1 ? RELABEL : undefined;
    if (state !== 'count' || truth === 0 || value < this.#lowestHidden(truth)) return undefined;
    return truth + PER_HEIGHT * (this.#heights[cell] ?? 0);
  }

  /** Hides what a move moves, and keeps the numbers that it proves. */
  take(move: Move): void {
    for (const [cell, by] of move) {
      const value = (this.truth[cell] ?? 0) + by;
      const { low, high } = this.rangeOf(cell);
      if (value < low || value > high) this.#states[cell] = 'hidden';
      const values = this.#values[cell] ?? new Set([this.truth[cell] ?? 0]);
      this.#values[cell] = values.add(value);
    }
  }

  /**
   * The last resort: everything that hangs together with a cell is hidden. Twice each true count then fits all equations, so
   * none of them is known. Undefined where something of it is known from elsewhere.
   */
  doubled(cell: number): Move | undefined {
    // Latent cells of earlier exports hang together with told numbers, which cannot be doubled.
    if (this.#isLatent(cell) === 1 && this.#tellsKnown) return undefined;
    const move = new Map(this.#together(cell).map((one) => [one, this.truth[one] ?? 0]));
    const fits = [...move].every(([one, by]) => this.costOf(one, 2 * by) !== undefined);
    return fits && !this.valuesOf(cell).has(2 * (this.truth[cell] ?? 0)) ? move : undefined;
  }

  /** All cells that equations join to a cell, apart from those that are 0; kept for the next of them. */
  #together(cell: number): readonly number[] {
    const known = this.#groups.get(cell);
    if (known !== undefined) return known;
    const together = new Set([cell]);
    for (const one of together) for (const other of this.#besides(one)) together.add(other);
    const group = [...together];
    for (const one of group) this.#groups.set(one, group);
    return group;
  }

  /** Cells in one equation with a cell, apart from those that are 0. */
  #besides(cell: number): readonly number[] {
    const rows = (this.system.rowsOf[cell] ?? []).flatMap((at) => this.system.rows[at]?.terms ?? []);
    return rows.map((term) => term.cell).filter((other) => (this.truth[other] ?? 0) > 0);
  }

  states(): ReadonlyMap<string, CellState> {
    return new Map(this.#cells.map(({ key }, cell) => [key, this.state(cell)]));
  }
}
