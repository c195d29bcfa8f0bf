import { type Bounds, narrow } from './bounds';
import { type Row, type System, sumOfTerms, type Term } from './system';

export type Search =
  | { readonly found: Float64Array }
  /** No numbers fit: proved. */
  | { readonly found: undefined; readonly proved: true }
  /** The work allowed was done before it was known. */
  | { readonly found: undefined; readonly proved: false };

/** Work that may be done, shared by several searches. */
export interface Allowance {
  steps: number;
}

/**
 * Whole numbers within the bounds for which all rows hold, as near to `near` as is quickly found. Exact: what it finds is
 * checked, and "none" is said only when every way was gone. It mends one broken row at a time, and splits what a cell can be
 * where more than one way is open.
 */
export function findSolution(system: System, bounds: Bounds, near: ArrayLike<number>, allowance: Allowance): Search {
  const open = narrow(system, bounds) ? [bounds] : [];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if (allowance.steps <= 0) return { found: undefined, proved: false };
    allowance.steps -= 1;
    const values = clamp(here, near);
    const broken = system.rows.find((row) => missingOf(row, values) !== 0);
    if (broken === undefined) return { found: values };
    const split = splitOf(system, here, values, broken);
    if (split !== undefined) open.push(...waysOf(system, here, split));
  }
  return { found: undefined, proved: true };
}

function clamp({ low, high }: Bounds, near: ArrayLike<number>): Float64Array {
  const values = new Float64Array(low.length);
  for (let at = 0; at < low.length; at += 1)
    values[at] = Math.min(high[at] ?? 0, Math.max(low[at] ?? 0, near[at] ?? 0));
  return values;
}

/** How much more a row must come to; below 0: how much less; 0 where it holds. */
function missingOf({ terms, low, high }: Row, values: Float64Array): number {
  const sum = sumOfTerms(terms, values);
  return sum < low ? low - sum : Math.min(0, high - sum);
}

interface Split {
  readonly cell: number;
  /** One way is from here upwards, the other below. */
  readonly at: number;
  readonly upFirst: boolean;
}

/** Both halves of a split that are still open, the one to try first last. */
function waysOf(system: System, bounds: Bounds, { cell, at, upFirst }: Split): readonly Bounds[] {
  const { low, high } = bounds.range(cell);
  const under = bounds.with(cell, { low, high: at - 1 });
  const over = bounds.with(cell, { low: at, high });
  return (upFirst ? [under, over] : [over, under]).filter((way) => narrow(system, way, [cell]));
}

/** How to mend a row that does not hold; undefined where nothing can be moved any more. */
function splitOf(system: System, bounds: Bounds, values: Float64Array, row: Row): Split | undefined {
  const missing = missingOf(row, values);
  let best: { readonly split: Split; readonly worth: number } | undefined;
  for (const term of row.terms) {
    const split = mend(bounds, values, term, missing);
    if (split === undefined) continue;
    // A cell that mends the row alone and stands in few others breaks the least.
    const worth = (split.whole ? 1e6 : 0) - (system.rowsOf[term.cell]?.length ?? 0);
    if (best === undefined || worth > best.worth) best = { split, worth };
  }
  // Narrowed bounds always leave a way to mend a row; where the narrowing was cut short, any open cell is split.
  return best?.split ?? anySplit(bounds);
}

/** How far one cell of a row can go towards mending it, and whether that is all the way. */
function mend(bounds: Bounds, values: Float64Array, { cell, by }: Term, missing: number) {
  const now = values[cell] ?? 0;
  const { low, high } = bounds.range(cell);
  const upFirst = by > 0 === missing > 0;
  const room = upFirst ? high - now : now - low;
  if (room <= 0) return undefined;
  const needed = Math.max(1, Math.ceil(Math.abs(missing / by)));
  const move = Math.min(room, needed);
  return { cell, at: upFirst ? now + move : now - move + 1, upFirst, whole: move === needed };
}

function anySplit({ low, high }: Bounds): Split | undefined {
  for (let cell = 0; cell < low.length; cell += 1) {
    const [least, most] = [low[cell] ?? 0, high[cell] ?? 0];
    if (least < most) return { cell, at: Math.floor((least + most) / 2) + 1, upFirst: false };
  }
  return undefined;
}
