import { groupBy } from '../../../lib/group-by';
import { membersOfLine } from '../../report/figures/team-keys';
import type { Problem, Range } from '../problem';
import { type CountedIn, countedHere, type Stretches } from './stretches';

/** A count over days, of this report or of an earlier export. */
export interface Edge {
  readonly key: string;
  readonly days: CountedIn;
  /** The export; null for this report. */
  readonly source: string | null;
  readonly range: Range;
}

/** Which lines add up to which, whatever the days. */
export interface Pattern {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

export const ANY = { low: 0, high: Number.MAX_SAFE_INTEGER };

export function patternsOf({ equations }: Problem, stretches: Stretches): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const { plus, minus } of equations) {
    const days = [...plus, ...minus].map((key) => countedHere(key, stretches));
    const [first] = days;
    if (!days.every((one) => one !== null && one.from === first?.from && one.to === first.to)) continue;
    const lines = days.map((one) => one?.line ?? '');
    const pattern = { plus: lines.slice(0, plus.length), minus: lines.slice(plus.length) };
    found.set(JSON.stringify(pattern), pattern);
  }
  return [...found.values()];
}

/** Teams that one report puts together are the sum of teams that another names. */
export const teamPatterns = (lines: readonly string[]): readonly Pattern[] =>
  [...new Set(lines)].flatMap((line) => {
    const members = membersOfLine(line);
    return members === null ? [] : [{ plus: [line], minus: members }];
  });

/** Lines, and those that are sums of some of them or that they are sums of. */
export function withTogether(lines: ReadonlySet<string>, patterns: readonly Pattern[]): ReadonlySet<string> {
  const all = new Set(lines);
  for (const { plus, minus } of patterns)
    if ([...plus, ...minus].some((line) => lines.has(line))) for (const line of [...plus, ...minus]) all.add(line);
  return all;
}

/** Counts of the same days by their line, for each stretch of each report. */
export const stretchesOf = (edges: readonly Edge[]): ReadonlyMap<string, ReadonlyMap<string, Edge>> =>
  new Map(
    [...groupBy(edges, ({ source, days }) => `${source}|${days.from}|${days.to}`)].map(([stretch, own]) => [
      stretch,
      new Map(own.map((edge) => [edge.days.line, edge])),
    ]),
  );

/**
 * What a report does not tell and its readers work out: of a sum of which all but one count stands in it, that one; and of teams
 * that are put together, each. They can be any number that fits.
 */
export function untoldBeside(edges: readonly Edge[], patterns: readonly Pattern[]): readonly Edge[] {
  const added: Edge[] = [];
  for (const told of stretchesOf(edges).values()) {
    const there = new Map(told);
    const [one] = there.values();
    const add = (line: string) => {
      if (one === undefined) return;
      const { source, days } = one;
      const key = `untold:${source}|${line}|${days.from}..${days.to}`;
      const edge = { key, days: { ...days, line }, source, range: ANY };
      there.set(line, edge);
      added.push(edge);
    };
    for (let before = -1; before < there.size; ) {
      before = there.size;
      for (const pattern of patterns) for (const line of missingIn(pattern, there)) add(line);
    }
  }
  return added;
}

function missingIn({ plus, minus }: Pattern, there: ReadonlyMap<string, Edge>): readonly string[] {
  const missing = [...new Set([...plus, ...minus])].filter((line) => !there.has(line));
  const isTogether = plus.some((line) => there.has(line) && membersOfLine(line) !== null);
  return missing.length === 1 || isTogether ? missing : [];
}
