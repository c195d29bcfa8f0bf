/** Between them a count lies, ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface Term {
  readonly key: string;
  readonly by: number;
}

/** `low` <= the sum of what each count is, times a number <= `high`. */
export interface Row extends Range {
  readonly terms: readonly Term[];
}

/** More than any count of the generated documents. */
export const MANY = 100_000;

/**
 * What a reader of a finished document alone knows of its counts. Keys name them as the program does, `met|F2|period`, so that they
 * can be held against the truth; everything else is read off the document.
 */
export class Known {
  readonly cells = new Map<string, Range>();
  readonly rows: Row[] = [];
  /** Counts for which the document says that they are kept back. */
  readonly kept = new Set<string>();
  /** What is told and no rule here can say of which counts: where there is any, the document says more than it is known for. */
  readonly unread: string[] = [];
  readonly #rowsKnown = new Set<string>();

  /**
   * @param threshold below which counts are small.
   * @param isSmall the reader whom we guard against knows of each count called `hidden` whether it is small.
   */
  constructor(
    readonly threshold: number,
    readonly isSmall: (key: string) => boolean,
  ) {}

  within(key: string, low: number, high = MANY): void {
    const known = this.cells.get(key) ?? { low: 0, high: MANY };
    this.cells.set(key, { low: Math.max(low, known.low), high: Math.min(high, known.high) });
  }

  /** A count as a cell or sentence tells it: `1,234`, `1 to 4`, `hidden`, `a number of audits that is not shown`. */
  count(key: string, words: string): void {
    const isTold = /^[\d,]+$/.test(words);
    if (!isTold) this.kept.add(key);
    this.within(key, ...this.#endsOf(key, words));
  }

  #endsOf(key: string, words: string): readonly [number, number] {
    const value = Number(words.replaceAll(',', ''));
    if (Number.isInteger(value)) return [value, value];
    if (words === `1 to ${this.threshold - 1}`) return [1, this.threshold - 1];
    if (!/^(?:hidden|all but |a number )/.test(words)) throw new Error(`“${words}” is no count.`);
    return [this.isSmall(key) ? 1 : this.threshold, MANY];
  }

  /** A part, what is left of its base, and the base. */
  share(part: string, rest: string, base: string): void {
    for (const key of [part, rest, base]) this.within(key, 0);
    this.sum(base, [part, rest]);
  }

  sum(total: string, parts: readonly string[]): void {
    this.between([{ key: total, by: 1 }, ...parts.map((key) => ({ key, by: -1 }))], 0, 0);
  }

  /** The sum of some is no more than that of others. */
  noMore(less: readonly string[], more: readonly string[], times = 1): void {
    const terms = [...less.map((key) => ({ key, by: 1 })), ...more.map((key) => ({ key, by: -times }))];
    this.between(terms, -Infinity, 0);
  }

  between(terms: readonly Term[], low: number, high: number): void {
    for (const { key } of terms) if (!this.cells.has(key)) this.within(key, 0);
    // What two files say alike is one thing to know.
    const name = `${low} ${high} ${terms.map(({ key, by }) => `${by} ${key}`).join(' ')}`;
    if (this.#rowsKnown.has(name)) return;
    this.#rowsKnown.add(name);
    this.rows.push({ terms, low, high });
  }

  /** The one number that a count is told to be; null where it is not. */
  told(key: string): number | null {
    const { low, high } = this.cells.get(key) ?? { low: 0, high: MANY };
    return low === high ? low : null;
  }

  /** 100 times the part lies from `from` up to below `below` times the base. */
  percentBetween(part: string, base: string, from: number, below: number): void {
    const row = (edge: number) => [
      { key: part, by: 200 },
      { key: base, by: -2 * edge },
    ];
    this.between(row(from), 0, Infinity);
    if (below <= 100) this.between(row(below), -Infinity, Number.isInteger(2 * below) ? -1 : 0);
  }

  /** A percent as a file holds it. Where a program went wrong it is not whole: it is read to the last digit that it has. */
  percentNear(part: string, base: string, value: number): void {
    const half = Number.isInteger(value) ? 0.5 : 0.001;
    this.percentBetween(part, base, value - half, value + half);
  }

  /** `61%`, `92% or more`, `8% or less`, `hidden`, with its interval and rating word where these stand beside it. */
  percent([part, rest, base]: readonly [string, string, string], words: string): void {
    const [, digits, bound] = /^(\d+(?:\.\d+)?)%( or more| or less)?$/.exec(words) ?? [];
    if (digits === undefined) return;
    const value = Number(digits);
    if (bound === undefined) {
      this.percentNear(part, base, value);
      return;
    }
    // The bound is that of a base of which all but a few, or a few, were met: it tells how large the base is.
    const few = 100 * (this.threshold - 1);
    const isMore = bound === ' or more';
    this.within(isMore ? rest : part, 1, this.threshold - 1);
    const [least, less] = isMore ? [100 - value, 99 - value] : [value, value - 1];
    this.within(base, Math.ceil(few / least), less > 0 ? Math.ceil(few / less) - 1 : MANY);
  }

  /** `41% to 64%`: the figure lies in its range. */
  interval(part: string, base: string, words: string): void {
    const [, low, high] = /(\d+)% to (\d+)%/.exec(words) ?? [];
    if (low !== undefined) this.percentBetween(part, base, Number(low) - 0.5, Number(high) + 0.5);
  }

  /** What does not hold of the true counts: then it was read wrongly, or the document says what is not so. */
  untrue(truth: ReadonlyMap<string, number>): readonly string[] {
    const isOut = (count: number | undefined, { low, high }: Range) =>
      count !== undefined && (count < low || count > high);
    const cells = [...this.cells].filter(([key, range]) => isOut(truth.get(key), range)).map(([key]) => key);
    const rows = this.rows.filter(({ terms, ...range }) => {
      const sum = terms.reduce<number | undefined>((all, { key, by }) => {
        const count = truth.get(key);
        return all === undefined || count === undefined ? undefined : all + by * count;
      }, 0);
      return isOut(sum, range);
    });
    return [...cells, ...rows.map(({ terms }) => terms.map(({ key, by }) => `${by} ${key}`).join(' '))];
  }
}
