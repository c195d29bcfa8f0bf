import type { Range } from '../problem';
import { LARGEST, type Row, type System, type Term } from './system';

/** What each cell can be. Narrowed in place. */
export class Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;

  constructor(low: Float64Array, high: Float64Array) {
    this.low = low;
    this.high = high;
  }

  static of(ranges: readonly Range[]): Bounds {
    return new Bounds(
      Float64Array.from(ranges, ({ low }) => low),
      Float64Array.from(ranges, ({ high }) => Math.min(high, LARGEST)),
    );
  }

  copy(): Bounds {
    return new Bounds(this.low.slice(), this.high.slice());
  }

  range(cell: number): Range {
    return { low: this.low[cell] ?? 0, high: this.high[cell] ?? 0 };
  }

  set(cell: number, { low, high }: Range): void {
    // Adding 0 makes 0 of -0.
    this.low[cell] = low + 0;
    this.high[cell] = high + 0;
  }

  /** The same, with one cell narrowed to a range. */
  with(cell: number, range: Range): Bounds {
    const copy = this.copy();
    copy.set(cell, range);
    return copy;
  }
}

/** Cells narrowed in a row may narrow others on and on by ones; after this many looks at rows for each row, what is found is enough. */
const LOOKS_PER_ROW = 40;

/**
 * Narrows what each cell can be to what its rows leave, until nothing changes or the work is done: never too narrow. `from`:
 * the cells whose bounds changed; all rows if left out. False where no numbers fit.
 */
export function narrow(system: System, bounds: Bounds, from?: readonly number[]): boolean {
  const waiting = new Set(from === undefined ? system.rows.keys() : from.flatMap((cell) => system.rowsOf[cell] ?? []));
  let looks = LOOKS_PER_ROW * system.rows.length + 1000;
  // What is added to a set while it is walked through is still walked through.
  for (const at of waiting) {
    if (looks <= 0) return true;
    looks -= 1;
    waiting.delete(at);
    const row = system.rows[at];
    const changed = row === undefined ? [] : narrowRow(row, bounds);
    if (changed === undefined) return false;
    for (const cell of changed) for (const other of system.rowsOf[cell] ?? []) waiting.add(other);
  }
  return true;
}

/** Cells that one row narrows; undefined where it cannot hold. */
function narrowRow(row: Row, bounds: Bounds): readonly number[] | undefined {
  const reach = reachOf(row, bounds);
  if (reach.low > row.high || reach.high < row.low) return undefined;
  if (reach.low >= row.low && reach.high <= row.high) return [];
  const changed: number[] = [];
  for (const term of row.terms) {
    const now = bounds.range(term.cell);
    if (now.low === now.high) continue;
    const left = whatIsLeft(row, reach, term, now);
    const [low, high] = [Math.max(now.low, left.low), Math.min(now.high, left.high)];
    if (low > high) return undefined;
    if (low === now.low && high === now.high) continue;
    bounds.set(term.cell, { low, high });
    changed.push(term.cell);
  }
  return changed;
}

/** What the other terms of a row, at their least and at their most, leave for one cell. */
function whatIsLeft(row: Row, reach: Range, { by }: Term, now: Range): Range {
  const own = by > 0 ? { low: by * now.low, high: by * now.high } : { low: by * now.high, high: by * now.low };
  const most = (row.high - (reach.low - own.low)) / by;
  const least = (row.low - (reach.high - own.high)) / by;
  return { low: Math.ceil(Math.min(most, least)), high: Math.floor(Math.max(most, least)) };
}

function reachOf({ terms }: Row, bounds: Bounds): Range {
  let low = 0;
  let high = 0;
  for (const { cell, by } of terms) {
    const range = bounds.range(cell);
    low += by * (by > 0 ? range.low : range.high);
    high += by * (by > 0 ? range.high : range.low);
  }
  return { low, high };
}
