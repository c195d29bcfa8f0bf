import { addDays } from '../../../lib/days';
import { groupBy } from '../../../lib/group-by';
import type { Cell, Equation, Problem } from '../problem';
import { amountOf, type Expression, ofCell, toldBy } from './expression';
import { type CountedIn, countedHere, countedIn, type Days, type Stretches } from './stretches';
import { ToldLines } from './told-lines';

/** What a saved report or file of figures showed, by lasting keys; as the council's records of exports hold it. */
export interface EarlierExport {
  readonly id: string;
  /** When it was saved, as ISO 8601. */
  readonly at: string;
  readonly audience: 'board' | 'public' | 'internal';
  readonly threshold: number;
  readonly rubric?: { readonly id: string; readonly version: number } | undefined;
  readonly cells: Readonly<Record<string, number | 'few' | 'hidden'>>;
}

/** A small count that this report and earlier ones give away together. */
export interface Difference extends Days {
  /** `audits|all`. */
  readonly line: string;
  /** Ids of the earlier exports; none where this report alone gives it away. */
  readonly sources: readonly string[];
  /** Counts of this report that it is worked out from. */
  readonly cells: readonly string[];
  /** Set where an earlier export told another number for the very same days: audits came or went since. */
  readonly isCorrection: boolean;
}

export interface Extended {
  readonly problem: Problem;
  /** By the key of the latent cell that stands for it. */
  readonly differences: ReadonlyMap<string, Difference>;
  /** Other numbers for the same days, small ones. They are no latent cells: no hiding would help. */
  readonly corrections: readonly Difference[];
}

export interface EarlierOptions extends Stretches {
  readonly threshold: number;
  readonly earlier: readonly EarlierExport[];
}

/**
 * Adds to a report's problem what earlier exports told: the same counts, which are known then, and every stretch of days that
 * the report and they make a small count of together, as a latent cell. Weeks 1 to 20 were told and weeks 1 to 21 are to be: then
 * week 21 is a latent cell.
 */
export function withEarlier(problem: Problem, options: EarlierOptions): Extended {
  const cells = problem.cells.flatMap((cell) => {
    const days = cell.latent || cell.harmless ? null : countedHere(cell.key, options);
    return days === null ? [] : [{ cell, days }];
  });
  const added = new Added(problem, options.threshold);
  const told = toldByLine(options.earlier);
  const lines = groupBy(cells, ({ days }) => days.line);
  for (const [line, own] of lines) addLine(added, line, own, told.get(line) ?? []);
  return added.extended();
}

interface Told {
  readonly id: string;
  readonly count: number;
  readonly days: CountedIn;
}

/** Counts that were told, the latest export first: what it told counts where an older one told something else. */
function toldByLine(earlier: readonly EarlierExport[]): ReadonlyMap<string, readonly Told[]> {
  const newestFirst = earlier.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const told = newestFirst.flatMap(({ id, cells }) =>
    Object.entries(cells).flatMap(([key, count]): Told[] => {
      const days = typeof count === 'number' ? countedIn(key, {}) : null;
      return days === null || typeof count !== 'number' ? [] : [{ id, count, days }];
    }),
  );
  return groupBy(told, ({ days }) => days.line);
}

type Own = { readonly cell: Cell; readonly days: CountedIn };

function addLine(added: Added, line: string, own: readonly Own[], told: readonly Told[]): void {
  const lines = new ToldLines();
  for (const { id, count, days } of told) lines.add({ from: days.start, end: days.end, counts: toldBy(id, count) });
  // Large counts first, so that small ones are what is left and not what others are made of.
  for (const { cell, days } of own.toSorted((a, b) => b.cell.count - a.cell.count)) {
    const before = lines.add({ from: days.start, end: days.end, counts: ofCell(cell.key) });
    if (before !== null) added.again(cell, days, before);
  }
  for (const derived of lines.derived()) added.stretch(line, derived.from, derived.end, derived.counts);
}

/** Gathers what is added to a problem. */
class Added {
  readonly #problem: Problem;
  readonly #threshold: number;
  readonly #counts: ReadonlyMap<string, number>;
  readonly #known = new Map<string, number>();
  readonly #cells: Cell[] = [];
  readonly #equations: Equation[] = [];
  readonly #differences = new Map<string, Difference>();
  readonly #corrections: Difference[] = [];

  constructor(problem: Problem, threshold: number) {
    this.#problem = problem;
    this.#threshold = threshold;
    this.#counts = new Map(problem.cells.map(({ key, count }) => [key, count]));
  }

  #isSmall(count: number): boolean {
    return count !== 0 && Math.abs(count) < this.#threshold;
  }

  /** A count whose days what was told before makes a count of already. */
  again(cell: Cell, days: CountedIn, before: Expression): void {
    const count = amountOf(before, this.#counts);
    if (count === cell.count && before.cells.size === 0) this.#known.set(cell.key, count);
    else if (count === cell.count) this.#equation([cell.key], before);
    else if (before.sources.size > 0 && this.#isSmall(count - cell.count)) {
      const { line, from, to } = days;
      const cells = [cell.key, ...before.cells.keys()];
      this.#corrections.push({ line, from, to, sources: [...before.sources], cells, isCorrection: true });
    }
  }

  /** A stretch that the report, with others or alone, makes a count of. */
  stretch(line: string, from: string, end: string, counts: Expression): void {
    const amount = amountOf(counts, this.#counts);
    const isSum = counts.told === 0 && [...counts.cells.values()].every((times) => times > 0);
    if (!this.#isSmall(amount) || isSum) return;
    const key = `difference:${line}|${from}..${end}`;
    const to = addDays(end, -1);
    const { sources, cells } = counts;
    this.#cells.push({ key, count: Math.abs(amount), latent: true });
    this.#equation([key], amount > 0 ? counts : negative(counts));
    this.#differences.set(key, {
      line,
      from,
      to,
      sources: [...sources],
      cells: [...cells.keys()],
      isCorrection: false,
    });
  }

  /** The sum of some cells is an expression. */
  #equation(plus: readonly string[], { told, cells }: Expression): void {
    const repeated = (sign: number) =>
      [...cells].flatMap(([key, times]) => Array.from({ length: Math.max(0, sign * times) }, () => key));
    this.#equations.push({
      plus: [...plus, ...repeated(-1), ...this.#constant(-told)],
      minus: [...repeated(1), ...this.#constant(told)],
    });
  }

  /** A number that everybody knows, as a cell; nothing for what is not above 0. */
  #constant(told: number): readonly string[] {
    if (told <= 0) return [];
    const key = `told:${told}`;
    if (!this.#cells.some((cell) => cell.key === key))
      this.#cells.push({ key, count: told, latent: true, harmless: true, known: { low: told, high: told } });
    return [key];
  }

  extended(): Extended {
    const cells = this.#problem.cells.map((cell) => {
      const known = this.#known.get(cell.key);
      return known === undefined ? cell : { ...cell, known: { low: known, high: known } };
    });
    return {
      problem: {
        ...this.#problem,
        cells: [...cells, ...this.#cells],
        equations: [...this.#problem.equations, ...this.#equations],
      },
      differences: this.#differences,
      corrections: this.#corrections,
    };
  }
}

const negative = ({ told, sources, cells }: Expression): Expression => ({
  told: -told,
  sources,
  cells: new Map([...cells].map(([key, times]) => [key, -times])),
});
