import { solveByHighs } from '../disclosure/highs';
import { type Known, MANY } from './known';

/**
 * Keys of counts that can be one number only by all that a document says, of those asked about. Each other one has been seen to be two
 * numbers, each time with numbers for all counts that were added up again. Undefined where no numbers fit what it says.
 */
export async function settledCells(known: Known, asked: ReadonlySet<string>): Promise<readonly string[] | undefined> {
  const values = new Map([...asked].map((key) => [key, new Set<number>()]));
  const keys = [...known.cells.keys()];
  const solve = async (goal: ReadonlyMap<string, number>, end: 'Minimize' | 'Maximize'): Promise<boolean> => {
    const columns = await solveByHighs(programOf(known, keys, goal, end));
    if (columns === undefined) return false;
    const numbers = new Map(keys.map((key, at) => [key, Math.round(columns[`x${at}`]?.Primal ?? 0)]));
    checkFit(known, numbers);
    for (const [key, seen] of values) seen.add(numbers.get(key) ?? Number.NaN);
    return true;
  };
  const together = new Map([...asked].map((key, at) => [key, at % 2 === 0 ? 1 : -1]));
  const alike = new Map([...asked].map((key) => [key, 1]));
  if (!(await solve(alike, 'Minimize'))) return undefined;
  for (const goal of [alike, together]) for (const end of ['Maximize', 'Minimize'] as const) await solve(goal, end);
  const settled: string[] = [];
  for (const [key, seen] of values) {
    for (const end of ['Maximize', 'Minimize'] as const) if (seen.size < 2) await solve(new Map([[key, 1]]), end);
    if (seen.size < 2) settled.push(key);
  }
  return settled;
}

/** The solver works in floating point: what it found is added up in whole numbers. */
function checkFit({ cells, rows }: Known, numbers: ReadonlyMap<string, number>): void {
  const of = (key: string) => numbers.get(key) ?? Number.NaN;
  for (const [key, { low, high }] of cells)
    if (!(of(key) >= low && of(key) <= high)) throw new Error(`The solver’s ${key} is out of its range.`);
  for (const { terms, low, high } of rows) {
    const sum = terms.reduce((all, { key, by }) => all + by * of(key), 0);
    if (!(sum >= low && sum <= high)) throw new Error(`The solver’s ${terms.map(({ key }) => key).join()} do not fit.`);
  }
}

function programOf(
  { cells, rows }: Known,
  keys: readonly string[],
  goal: ReadonlyMap<string, number>,
  end: 'Minimize' | 'Maximize',
): string {
  const name = new Map(keys.map((key, at) => [key, `x${at}`]));
  const sum = (terms: Iterable<readonly [string, number]>) =>
    [...terms].map(([key, by]) => `${by < 0 ? '-' : '+'} ${Math.abs(by)} ${name.get(key)}`).join(' ');
  const lines = rows.flatMap(({ terms, low, high }, at) => {
    const left = sum(terms.map(({ key, by }) => [key, by]));
    if (low === high) return [` r${at}: ${left} = ${low}`];
    return [
      ...(Number.isFinite(low) ? [` r${at}a: ${left} >= ${low}`] : []),
      ...(Number.isFinite(high) ? [` r${at}b: ${left} <= ${high}`] : []),
    ];
  });
  return [
    end,
    ` goal: ${sum(goal)}`,
    'Subject To',
    ...lines,
    'Bounds',
    ...keys.map((key) => ` ${cells.get(key)?.low ?? 0} <= ${name.get(key)} <= ${cells.get(key)?.high ?? MANY}`),
    'General',
    ` ${[...name.values()].join(' ')}`,
    'End',
  ].join('\n');
}
