import type { Equation, Range } from '../problem';

/** No count is larger: more than all plans of England. Whole numbers up to it, added up by the thousand, stay exact. */
export const LARGEST = 2 ** 30;

/** One cell of a row, by its place, and what it is multiplied by. */
export interface Term {
  readonly cell: number;
  readonly by: number;
}

/** The sum of the terms lies from `low` to `high`. */
export interface Row {
  readonly terms: readonly Term[];
  readonly low: number;
  readonly high: number;
}

/** Whole-number cells by their place, what they can be, and what holds between them. */
export interface System {
  readonly rows: readonly Row[];
  /** Rows in which each cell stands. */
  readonly rowsOf: readonly (readonly number[])[];
  /** The same with what it is multiplied by there. */
  readonly placesOf: readonly (readonly { readonly row: number; readonly by: number }[])[];
  readonly cells: number;
}

export class CellIndex {
  readonly #places = new Map<string, number>();
  readonly keys: readonly string[];

  /** Throws a RangeError where a key comes twice. */
  constructor(keys: readonly string[]) {
    this.keys = keys;
    for (const [at, key] of keys.entries()) {
      if (this.#places.has(key)) throw new RangeError(`There are two cells with the key ${key}.`);
      this.#places.set(key, at);
    }
  }

  /** Throws a RangeError where there is no such cell. */
  at(key: string): number {
    const place = this.#places.get(key);
    if (place === undefined) throw new RangeError(`There is no cell with the key ${key}.`);
    return place;
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }
}

/** An equation as a row. A cell that stands on both sides, or twice on one, is counted as often as it stands there. */
export function rowOfEquation(index: CellIndex, { plus, minus }: Equation): Row {
  const sum = new Map<number, number>();
  const add = (key: string, by: number) => sum.set(index.at(key), (sum.get(index.at(key)) ?? 0) + by);
  for (const key of plus) add(key, 1);
  for (const key of minus) add(key, -1);
  return rowOf(sum, { low: 0, high: 0 });
}

export const rowOf = (sum: ReadonlyMap<number, number>, { low, high }: Range): Row => ({
  terms: [...sum].filter(([, by]) => by !== 0).map(([cell, by]) => ({ cell, by })),
  low,
  high,
});

export function systemOf(cells: number, rows: readonly Row[]): System {
  const placesOf: { row: number; by: number }[][] = Array.from({ length: cells }, () => []);
  for (const [at, { terms }] of rows.entries()) for (const { cell, by } of terms) placesOf[cell]?.push({ row: at, by });
  return { rows, rowsOf: placesOf.map((places) => places.map(({ row }) => row)), placesOf, cells };
}

/** What the terms come to with these values. */
export function sumOfTerms(terms: readonly Term[], values: ArrayLike<number>): number {
  let sum = 0;
  for (const { cell, by } of terms) sum += by * (values[cell] ?? 0);
  return sum;
}
