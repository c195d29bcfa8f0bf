import { anyCount, attack } from '#shared/domain/disclosure/attack';
import type { EarlierExport } from '#shared/domain/disclosure/earlier/with-earlier';
import { addDays } from '#shared/lib/days';

const KINDS = ['met', 'notMet', 'audited'] as const;

/**
 * Counts of the second stretch between these edges, by line, that somebody knows for certain who holds all these reports: of each
 * criterion and section, met and not met are the audited, and what is told of several stretches is their sum. Shares no code with
 * how reports are protected but the solver.
 */
export function knownOfStretch(
  reports: readonly EarlierExport[],
  edges: readonly string[],
): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const group of groupsOf(reports)) {
    const told = KINDS.flatMap((what) => reports.flatMap((report) => toldOf(report, `${what}|${group}`, what, edges)));
    const pieces = edges.slice(1).map((_, at) => KINDS.map((what) => anyCount(`${what}${at}`)));
    const equations = pieces.map((_, at) => ({ plus: [`audited${at}`], minus: [`met${at}`, `notMet${at}`] }));
    const { found, contradicts } = attack(
      {
        cells: [...pieces.flat(), ...told.map(({ cell }) => cell)],
        equations: [...equations, ...told.map(({ equation }) => equation)],
      },
      { only: new Set(KINDS.map((what) => `${what}1`)) },
    );
    if (contradicts) throw new Error(`What is told of ${group} does not add up.`);
    for (const what of KINDS) {
      const { low, high } = found.get(`${what}1`) ?? { low: 0, high: 1 };
      if (low === high) known.set(`${what}|${group}`, low);
    }
  }
  return known;
}

const groupsOf = (reports: readonly EarlierExport[]): ReadonlySet<string> =>
  new Set(reports.flatMap(({ cells }) => Object.keys(cells).flatMap((key) => /^met\|([^|]+)\|/.exec(key)?.[1] ?? [])));

/** What one report tells of one line: each stretch with its range, as the sum of the stretches between edges. */
function toldOf({ id, cells }: EarlierExport, line: string, what: string, edges: readonly string[]) {
  return Object.entries(cells).flatMap(([key, shown]) => {
    if (!key.startsWith(`${line}|`)) return [];
    const [, first = '', last = ''] = /([\d-]{10})\.\.([\d-]{10})$/.exec(key) ?? [];
    const [from, to] = [edges.indexOf(first), edges.indexOf(addDays(last, 1))];
    if (from < 0 || to <= from || key.includes('common:')) return [];
    const parts = edges.slice(from, to).map((_, at) => `${what}${from + at}`);
    return [{ cell: { key: `${id}|${key}`, ...rangeOf(shown) }, equation: { plus: [`${id}|${key}`], minus: parts } }];
  });
}

function rangeOf(shown: number | 'few' | 'hidden') {
  if (typeof shown === 'number') return { low: shown, high: shown };
  return { low: 1, high: shown === 'few' ? 4 : 10_000 };
}
