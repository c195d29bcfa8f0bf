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
}

/** So many unfinished moves are looked at; then the search gives up. */
const MOST_LOOKED_AT = 4_000;
/** What an equation that is still broken is guessed to cost: a guess that is too high ends the search sooner, at a dearer move. */
const PER_BROKEN = 1e7;
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
): Move | undefined {
  return (
    search(system, truth, cell, starts, costOf, () => 0) ??
    search(system, truth, cell, starts, costOf, (move) => PER_BROKEN * countBroken(system, move))
  );
}

/** @param left what is guessed to be still missing of a move's cost. */
function search(
  system: System,
  truth: ArrayLike<number>,
  cell: number,
  starts: readonly number[],
  costOf: CostOf,
  left: (move: Move) => number,
): Move | undefined {
  const heap = new Heap<Step>();
  const push = (before: Step | undefined, at: number, by: number) => {
    const step = stepAfter(before, at, by, costOf(at, (truth[at] ?? 0) + by));
    if (step !== undefined) heap.push(step, step.cost + left(moveOf(step)));
  };
  for (const by of starts) push(undefined, cell, by);
  const seen = new Set<string>();
  for (let step = heap.pop(); step !== undefined && seen.size < MOST_LOOKED_AT; step = heap.pop()) {
    const move = moveOf(step);
    const mark = markOf(move);
    if (seen.has(mark)) continue;
    seen.add(mark);
    const broken = firstBroken(system, move);
    if (broken === undefined) return move;
    for (const [other, by] of waysToMend(broken, move)) push(step, other, by);
  }
  return undefined;
}

/** Cells of a broken equation that have not moved yet, and by how much each could move: all that is missing, or one. */
function* waysToMend({ row, by: missing }: Broken, move: Move): Generator<readonly [number, number]> {
  for (const { cell, by } of row.terms) {
    if (move.has(cell)) continue;
    yield [cell, -missing * by];
    if (Math.abs(missing) > 1) yield [cell, -Math.sign(missing) * by];
  }
}

interface Broken {
  readonly row: Row;
  /** What its terms come to, which should be 0. */
  readonly by: number;
}

function stepAfter(before: Step | undefined, cell: number, by: number, cost: number | undefined): Step | undefined {
  const length = (before?.length ?? 0) + 1;
  if (cost === undefined || length > LONGEST) return undefined;
  return { cell, by, before, cost: (before?.cost ?? 0) + cost + STEP, length };
}

function moveOf(last: Step): Map<number, number> {
  const move = new Map<number, number>();
  for (let step: Step | undefined = last; step !== undefined; step = step.before) move.set(step.cell, step.by);
  return move;
}

const markOf = (move: Move): string => [...move].sort(([a], [b]) => a - b).join(';');

function countBroken(system: System, move: Move): number {
  const touched = new Set([...move.keys()].flatMap((cell) => system.rowsOf[cell] ?? []));
  return [...touched].filter((at) => {
    const terms = system.rows[at]?.terms ?? [];
    return terms.reduce((sum, { cell, by }) => sum + by * (move.get(cell) ?? 0), 0) !== 0;
  }).length;
}

function firstBroken(system: System, move: Move): Broken | undefined {
  const touched = new Set([...move.keys()].flatMap((cell) => system.rowsOf[cell] ?? []));
  // The shortest broken equation leaves the fewest ways open.
  let best: Broken | undefined;
  for (const at of touched) {
    const row = system.rows[at];
    if (row === undefined || (best !== undefined && row.terms.length >= best.row.terms.length)) continue;
    let sum = 0;
    for (const { cell, by } of row.terms) sum += by * (move.get(cell) ?? 0);
    if (sum !== 0) best = { row, by: sum };
  }
  return best;
}
