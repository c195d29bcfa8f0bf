import highs from 'highs';
import type { Shown } from '#shared/domain/disclosure/attack';

let solver: ReturnType<typeof highs> | undefined;

/**
 * The least or greatest whole number that a cell can be, by HiGHS: a solver that shares nothing with the project's own. Undefined
 * where nothing fits.
 */
export async function endByHighs(shown: Shown, key: string, end: 'Minimize' | 'Maximize'): Promise<number | undefined> {
  const solution = await solve(programOf(shown, key, end));
  return solution && Math.round(solution.ObjectiveValue);
}

/** The columns of the best that HiGHS finds for a program in the LP format, by name. Undefined where nothing fits. */
export async function solveByHighs(program: string) {
  return (await solve(program))?.Columns as Readonly<Record<string, { readonly Primal?: number }>> | undefined;
}

async function solve(program: string) {
  solver ??= highs();
  const solution = (await solver).solve(program, { output_flag: false });
  if (solution.Status === 'Infeasible') return undefined;
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS says ${solution.Status}.`);
  return solution;
}

/** No count of the generated problems comes near. */
const MUCH = 100_000;

function programOf({ cells, equations }: Shown, key: string, end: 'Minimize' | 'Maximize'): string {
  const name = new Map(cells.map((cell, at) => [cell.key, `x${at}`]));
  const sum = (plus: readonly string[], minus: readonly string[]) =>
    [...plus.map((one) => `+ ${name.get(one)}`), ...minus.map((one) => `- ${name.get(one)}`)].join(' ');
  return [
    end,
    ` goal: ${name.get(key)}`,
    'Subject To',
    ...equations.map(({ plus, minus }, at) => ` e${at}: ${sum(plus, minus)} = 0`),
    'Bounds',
    ...cells.map(({ low, high }, at) => ` ${low} <= x${at} <= ${Math.min(high, MUCH)}`),
    'General',
    ` ${[...name.values()].join(' ')}`,
    'End',
  ].join('\n');
}
