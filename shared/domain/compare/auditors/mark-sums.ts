/** Marks of one auditor in one cell and stratum, as the sums that a least squares fit is made of. */
export interface MarkSums {
  readonly auditor: number;
  /** What marks are compared within: a period, or one plan. */
  readonly cell: number;
  readonly stratum: number;
  readonly n: number;
  /** Sums of times in months, of their squares, of values, of their squares, and of both multiplied. */
  readonly t: number;
  readonly tt: number;
  readonly v: number;
  readonly vv: number;
  readonly tv: number;
}

/** All marks there are, as numbers from 0. */
export interface AllMarks {
  readonly sums: readonly MarkSums[];
  readonly cells: number;
  readonly strata: number;
}

interface OpenSums {
  readonly auditor: number;
  readonly cell: number;
  readonly stratum: number;
  n: number;
  t: number;
  tt: number;
  v: number;
  vv: number;
  tv: number;
}

/** Adds marks up one by one, so that thousands of audits are as many sums as there are auditors, periods and kinds of plan. */
export class MarkAdder {
  readonly #sums = new Map<number, OpenSums>();
  readonly #cells = new Map<string, number>();
  readonly #strata = new Map<string, number>();
  /** The first value: subtracted, so that equal values leave exactly no spread. */
  #origin: number | null = null;

  cell(key: string): number {
    return numberOf(this.#cells, key);
  }

  stratum(key: string): number {
    return numberOf(this.#strata, key);
  }

  /** @param time in months; only differences matter. */
  add(auditor: number, cell: number, stratum: number, time: number, value: number): void {
    this.#origin ??= value;
    const key = (cell * MOST + stratum) * MOST + auditor;
    const known = this.#sums.get(key);
    const sums = known ?? { auditor, cell, stratum, n: 0, t: 0, tt: 0, v: 0, vv: 0, tv: 0 };
    if (known === undefined) this.#sums.set(key, sums);
    const v = value - this.#origin;
    sums.n += 1;
    sums.t += time;
    sums.tt += time * time;
    sums.v += v;
    sums.vv += v * v;
    sums.tv += time * v;
  }

  all(): AllMarks {
    return { sums: [...this.#sums.values()], cells: this.#cells.size, strata: this.#strata.size };
  }
}

/** More auditors or kinds of plan than any council has. */
const MOST = 65_536;

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
