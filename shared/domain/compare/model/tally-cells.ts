import type { Tally } from '../tally';

/** Numbers kept of a cell: n, y, x, yy, xy, xx. */
const WIDTH = 6;

/** Many tallies side by side, added to without making an object for each plan. */
export class TallyCells {
  readonly #sums: Float64Array;

  constructor(cells: number) {
    this.#sums = new Float64Array(cells * WIDTH);
  }

  add(cell: number, y: number, x: number): void {
    const [sums, at] = [this.#sums, cell * WIDTH];
    sums[at] = (sums[at] ?? 0) + 1;
    sums[at + 1] = (sums[at + 1] ?? 0) + y;
    sums[at + 2] = (sums[at + 2] ?? 0) + x;
    sums[at + 3] = (sums[at + 3] ?? 0) + y * y;
    sums[at + 4] = (sums[at + 4] ?? 0) + x * y;
    sums[at + 5] = (sums[at + 5] ?? 0) + x * x;
  }

  /** Adds what a cell of others holds. */
  addCell(cell: number, others: TallyCells, other: number): void {
    const [sums, from, at, there] = [this.#sums, others.#sums, cell * WIDTH, other * WIDTH];
    for (let number = 0; number < WIDTH; number += 1)
      sums[at + number] = (sums[at + number] ?? 0) + (from[there + number] ?? 0);
  }

  tally(cell: number): Tally {
    const [sums, at] = [this.#sums, cell * WIDTH];
    const [n = 0, y = 0, x = 0] = [sums[at], sums[at + 1], sums[at + 2]];
    return { n, y, x, yy: sums[at + 3] ?? 0, xy: sums[at + 4] ?? 0, xx: sums[at + 5] ?? 0 };
  }
}
