import { type Expression, isOfReport, minus, plus, ZERO } from './expression';

/** A count over days, by where it begins and the day after it ends. */
export interface Edge {
  readonly from: string;
  readonly end: string;
  readonly counts: Expression;
}

/** A stretch that nobody counted outright, and what is told makes its count. */
export interface Derived {
  readonly from: string;
  readonly end: string;
  readonly counts: Expression;
}

/**
 * One count over many stretches of days. Between two days that stretches begin or end at, what is told adds up or subtracts to a
 * count as soon as the stretches join them: each count is a step from one day to another, and all ways between two days agree.
 */
export class ToldLines {
  /** How much was counted from the first day of its kind on up to this day. */
  readonly #from = new Map<string, { readonly root: string; readonly counts: Expression }>();
  readonly #members = new Map<string, string[]>();

  /** Takes a stretch in. Where its days are joined already, gives what they were told to count before. */
  add({ from, end, counts }: Edge): Expression | null {
    const [a, b] = [this.#place(from), this.#place(end)];
    if (a.root === b.root) return minus(b.counts, a.counts);
    // All days that go with the end are reckoned from where the beginning is reckoned from.
    const shift = minus(plus(a.counts, counts), b.counts);
    const moved = this.#members.get(b.root) ?? [];
    for (const day of moved) {
      const place = this.#from.get(day);
      if (place !== undefined) this.#from.set(day, { root: a.root, counts: plus(place.counts, shift) });
    }
    this.#members.get(a.root)?.push(...moved);
    this.#members.delete(b.root);
    return null;
  }

  #place(day: string) {
    const known = this.#from.get(day);
    if (known !== undefined) return known;
    const place = { root: day, counts: ZERO };
    this.#from.set(day, place);
    this.#members.set(day, [day]);
    return place;
  }

  /** Every two days that what is told joins. */
  *derived(): Generator<Derived> {
    for (const days of this.#members.values()) {
      const sorted = days.toSorted();
      for (const [at, from] of sorted.entries())
        for (const end of sorted.slice(at + 1)) {
          const [a, b] = [this.#place(from), this.#place(end)];
          const counts = minus(b.counts, a.counts);
          if (isOfReport(counts)) yield { from, end, counts };
        }
    }
  }
}
