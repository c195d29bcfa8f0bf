import type { Cell, Equation, Problem, Range } from '../problem';
import { Bounds, narrow } from '../solve/bounds';
import { CellIndex, LARGEST, rowOfEquation, systemOf } from '../solve/system';

/** A problem that says the same with fewer cells. */
export interface Reduced {
  readonly problem: Problem;
  /** The cell that stands for one that was left out because it is the same number; undefined for what everybody knew before. */
  readonly standsFor: (key: string) => string | undefined;
}

/**
 * Leaves out of a problem what readers of earlier exports know of already, and cells that are another one under a second name.
 * What is left has the same solutions, so that protecting it protects the whole: it only takes a fraction of the work. Cells of
 * the report itself always stay.
 */
export function withoutSettled(problem: Problem): Reduced {
  const index = new CellIndex(problem.cells.map(({ key }) => key));
  const system = systemOf(
    problem.cells.length,
    problem.equations.map((equation) => rowOfEquation(index, equation)),
  );
  const bounds = Bounds.of(problem.cells.map(({ known }) => known ?? { low: 0, high: LARGEST }));
  // No numbers fit: then there is nothing to learn from what is known, and all stays as it is.
  if (!narrow(system, bounds)) return { problem, standsFor: (key) => key };
  const cells = new Map(problem.cells.map((cell, at) => [cell.key, narrowed(cell, bounds.range(at))]));
  const same = new SameCells(cells);
  for (const equation of problem.equations) same.look(equation);
  const constants = new Map<string, Cell>();
  const equations = problem.equations.flatMap((equation) => {
    const left = withoutKnown(equation, same, constants);
    return left === null ? [] : [left];
  });
  return {
    problem: { ...problem, cells: [...same.left(), ...constants.values()], equations: unlike(equations) },
    standsFor: (key) =>
      same.knownOf(key) === undefined || cells.get(key)?.latent === undefined ? same.of(key) : undefined,
  };
}

/** A range that says nothing is none: cells of the report keep what they were. */
function narrowed(cell: Cell, range: Range): Cell {
  return range.low === 0 && range.high >= LARGEST ? cell : { ...cell, known: range };
}

const isOne = (range: Range | undefined): range is Range => range !== undefined && range.low === range.high;

/** Which cells are the same number, by equations that say no more than that. A cell of the report stands for latent ones. */
class SameCells {
  readonly #cells: Map<string, Cell>;
  readonly #standIn = new Map<string, string>();

  constructor(cells: Map<string, Cell>) {
    this.#cells = cells;
  }

  of(key: string): string {
    let here = key;
    for (let next = this.#standIn.get(here); next !== undefined; next = this.#standIn.get(here)) here = next;
    return here;
  }

  /** The one number that a cell was known to be before; undefined for all others. */
  knownOf(key: string): number | undefined {
    const known = this.#cells.get(this.of(key))?.known;
    return isOne(known) ? known.low : undefined;
  }

  look({ plus, minus }: Equation): void {
    const [one, other] = [plus[0], minus[0]];
    if (plus.length !== 1 || minus.length !== 1 || one === undefined || other === undefined) return;
    const [a, b] = [this.#cells.get(this.of(one)), this.#cells.get(this.of(other))];
    if (a === undefined || b === undefined || a === b) return;
    if (b.latent) this.#join(a, b);
    else if (a.latent) this.#join(b, a);
  }

  #join(kept: Cell, left: Cell): void {
    const low = Math.max(kept.known?.low ?? 0, left.known?.low ?? 0);
    const high = Math.min(kept.known?.high ?? LARGEST, left.known?.high ?? LARGEST);
    const { harmless: _, ...rest } = kept;
    const isHarmless = kept.harmless && (left.harmless || !kept.latent);
    this.#cells.set(kept.key, { ...narrowed(rest, { low, high }), ...(isHarmless ? { harmless: true } : {}) });
    this.#standIn.set(left.key, kept.key);
  }

  /** Those that are still needed: of the report, or latent and not known. */
  left(): readonly Cell[] {
    return [...this.#cells.values()].filter(
      ({ key, latent, known }) => !this.#standIn.has(key) && !(latent && isOne(known)),
    );
  }

  isLeft(key: string): boolean {
    const cell = this.#cells.get(this.of(key));
    return !(cell?.latent && isOne(cell.known));
  }
}

/** An equation of what is left: what is known in it becomes one number. Null where it says nothing any more. */
function withoutKnown({ plus, minus }: Equation, same: SameCells, constants: Map<string, Cell>): Equation | null {
  const times = new Map<string, number>();
  let told = 0;
  const take = (key: string, by: number) => {
    if (same.isLeft(key)) times.set(same.of(key), (times.get(same.of(key)) ?? 0) + by);
    else told += by * (same.knownOf(key) ?? 0);
  };
  for (const key of plus) take(key, 1);
  for (const key of minus) take(key, -1);
  const repeated = (sign: number) =>
    [...times].flatMap(([key, by]) => Array.from({ length: Math.max(0, sign * by) }, () => key));
  const [more, less] = [repeated(1), repeated(-1)];
  if (more.length + less.length === 0) return null;
  if (told !== 0) (told > 0 ? more : less).push(constantOf(Math.abs(told), constants));
  return { plus: more, minus: less };
}

function constantOf(count: number, constants: Map<string, Cell>): string {
  const key = `settled:${count}`;
  constants.set(key, { key, count, latent: true, harmless: true, known: { low: count, high: count } });
  return key;
}

/** Each equation once. */
const unlike = (equations: readonly Equation[]): readonly Equation[] => [
  ...new Map(
    equations.map((one) => [`${one.plus.toSorted().join('\n')}\t${one.minus.toSorted().join('\n')}`, one]),
  ).values(),
];
