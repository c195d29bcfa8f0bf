import type { Allowance } from './find-solution';
import { Heap } from './heap';
import type { Row, System } from './system';

/** What moving a cell away from its true count costs, as what a reader loses; undefined where it cannot be that number. */
export type CostOf = (cell: number, value: number) => number | undefined;

/** By how much each cell moves. */
export type Move = ReadonlyMap<number, number>;

interface Step {
  readonly cell: number;
  readonly by: number;
  readonly before: Step | undefined;
  readonly cost: number;
  readonly length: number;
  /** What the terms of each equation come to that does not hold. */
  readonly broken: ReadonlyMap<number, number>;
}

/** So many unfinished moves are looked at; then the search gives up. */
const MOST_LOOKED_AT = 4_000;
/** What an equation that is still broken is guessed to cost: a guess that is too high ends the search sooner, at a dearer move. */
const PER_BROKEN = 1e7;
/**
 * Of moves that hide the same the one with fewer equations still broken is looked at first. All of them together count less than
 * the least count, so that no dearer move is taken for it.
 */
const TIE = 0.01;
/** A longer chain of cells is not looked for: each would have to be hidden, or is hidden already. */
const LONGEST = 60;
/** A step costs this little, so that of two moves that hide the same the shorter comes first. */
const STEP = 1e-3;

/**
 * The cheapest way found to move `cell` by one of `starts` and other cells with it so that all equations hold still. Where
 * it moves counts that are shown, these must be hidden; then an outsider cannot tell the true counts from the moved ones.
 * Equations only, whose coefficients are 1 and -1. Undefined where none was found, which does not prove that there is none.
 *
 * Best first over chains of cells: each step mends the first equation that does not hold. On one two-way table it finds what
 * Cox's shortest alternating paths find; it needs no special shape and so also works over linked tables.
 */
export function cheapestMove(
  system: System,
  truth: ArrayLike<number>,
  cell: number,
  starts: readonly number[],
  costOf: CostOf,
  allowance: Allowance,
): Move | undefined {
  const search = new MoveSearch(system, truth, costOf, allowance);
  return search.run(cell, starts, TIE) ?? search.run(cell, starts, PER_BROKEN);
}

class MoveSearch {
  readonly #system: System;
  readonly #truth: ArrayLike<number>;
  readonly #costOf: CostOf;
  readonly #allowance: Allowance;

  constructor(system: System, truth: ArrayLike<number>, costOf: CostOf, allowance: Allowance) {
    this.#system = system;
    this.#truth = truth;
    this.#costOf = costOf;
    this.#allowance = allowance;
  }

  /** @param perBroken what each equation that is still broken is guessed to cost. */
  run(cell: number, starts: readonly number[], perBroken: number): Move | undefined {
    const heap = new Heap<Step>();
    const push = (step: Step | undefined) => {
      if (step !== undefined) heap.push(step, step.cost + perBroken * step.broken.size);
    };
    for (const by of starts) push(this.#step(undefined, cell, by));
    const seen = new Set<string>();
    for (let step = heap.pop(); step !== undefined && this.#mayLook(seen.size); step = heap.pop()) {
      const move = moveOf(step);
      if (step.broken.size === 0) return move;
      const mark = markOf(move);
      if (seen.has(mark)) continue;
      seen.add(mark);
      for (const [other, by] of this.#waysToMend(step, move)) push(this.#step(step, other, by));
    }
    return undefined;
  }

  #mayLook(looked: number): boolean {
    return looked < MOST_LOOKED_AT && this.#allowance.steps > 0;
  }

  #step(before: Step | undefined, cell: number, by: number): Step | undefined {
    this.#allowance.steps -= 1;
    const length = (before?.length ?? 0) + 1;
    const cost = this.#costOf(cell, (this.#truth[cell] ?? 0) + by);
    if (cost === undefined || length > LONGEST) return undefined;
    const broken = new Map(before?.broken);
    for (const place of this.#system.placesOf[cell] ?? []) {
      const sum = (broken.get(place.row) ?? 0) + place.by * by;
      if (sum === 0) broken.delete(place.row);
      else broken.set(place.row, sum);
    }
    return { cell, by, before, cost: (before?.cost ?? 0) + cost + STEP, length, broken };
  }

  /** Cells of the shortest broken equation, which leaves the fewest ways open, that have not moved yet; by all that is missing or one. */
  *#waysToMend({ broken }: Step, move: Move): Generator<readonly [number, number]> {
    let row: Row | undefined;
    let missing = 0;
    for (const [at, by] of broken) {
      const other = this.#system.rows[at];
      if (other === undefined || (row !== undefined && other.terms.length >= row.terms.length)) continue;
      row = other;
      missing = by;
    }
    for (const { cell, by } of row?.terms ?? []) {
      if (move.has(cell)) continue;
      yield [cell, -missing * by];
      if (Math.abs(missing) > 1) yield [cell, -Math.sign(missing) * by];
    }
  }
}

function moveOf(last: Step): Map<number, number> {
  const move = new Map<number, number>();
  for (let step: Step | undefined = last; step !== undefined; step = step.before) move.set(step.cell, step.by);
  return move;
}

const markOf = (move: Move): string => [...move].sort(([a], [b]) => a - b).join(';');
