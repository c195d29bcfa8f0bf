import { addDays } from '../../../lib/days';
import { groupBy } from '../../../lib/group-by';
import { type Cell, type Equation, type Problem, type Range, sumOf } from '../problem';
import { type CountedIn, countedIn, type Days } from './stretches';
import type { Difference, EarlierExport, EarlierOptions } from './with-earlier';

/** A count over days, of this report or of an earlier export. */
interface Edge {
  readonly key: string;
  readonly days: CountedIn;
  /** The export; null for this report. */
  readonly source: string | null;
  readonly range: Range;
}

/** Cells and equations that join earlier exports to a report; counts of new cells are not known yet. */
export interface Joint {
  readonly cells: readonly { readonly key: string; readonly range: Range }[];
  readonly equations: readonly Equation[];
  readonly differences: ReadonlyMap<string, Difference>;
}

/** More pieces of one line are not looked at in runs of several: their number grows with the square. */
const MOST_PIECES_IN_RUNS = 8;

/**
 * What a reader of several reports knows of how they hang together: every count over days is the sum of the same count over the
 * pieces that all stretches cut the time into; what adds up in this report adds up in earlier ones and in every piece; `few` and
 * `hidden` of earlier exports lie in their ranges. So a stretch that is told as hidden twice, in two reports of which one goes on
 * longer, can be narrowed down, and is looked at like any other hidden count.
 */
export function joinEarlier(problem: Problem, { spans, earlier }: EarlierOptions): Joint {
  const own = problem.cells.flatMap((cell) => ownEdge(cell, spans));
  const lines = new Set(own.map(({ days }) => days.line));
  const before = earlier.flatMap((one) => earlierEdges(one)).filter(({ days }) => lines.has(days.line));
  const byLine = groupBy([...own, ...before], ({ days }) => days.line);
  const joint = new JointSystem();
  for (const { key, range } of before) joint.cell(key, range);
  for (const [line, edges] of byLine) if (edges.some(({ source }) => source !== null)) joint.line(line, edges);
  const patterns = patternsOf(problem, spans);
  for (const pattern of patterns) joint.pieces(pattern);
  for (const edges of groupBy(before, ({ source, days }) => `${source}|${days.from}|${days.to}`).values())
    joint.same(patterns, new Map(edges.map(({ key, days }) => [days.line, key])));
  return joint;
}

const RUN = 'run:';

/** Whether a cell of a joint is a sum of several pieces that nothing else is made of. */
export const isRun = (key: string): boolean => key.startsWith(RUN);

const ANY = { low: 0, high: Number.MAX_SAFE_INTEGER };

function ownEdge({ key, latent, harmless }: Cell, spans: Readonly<Record<string, Days>>): readonly Edge[] {
  const days = latent || harmless ? null : countedIn(key, spans);
  return days === null ? [] : [{ key, days, source: null, range: ANY }];
}

function earlierEdges({ id, threshold, cells }: EarlierExport): readonly Edge[] {
  return Object.entries(cells).flatMap(([key, shown]): Edge[] => {
    const days = countedIn(key, {});
    if (days === null) return [];
    return [{ key: `earlier:${id}|${key}`, days, source: id, range: rangeOf(shown, threshold) }];
  });
}

function rangeOf(shown: number | 'few' | 'hidden', threshold: number): Range {
  if (typeof shown === 'number') return { low: shown, high: shown };
  return { low: 1, high: shown === 'few' ? threshold - 1 : ANY.high };
}

/** Which lines add up to which, whatever the days. */
type Pattern = { readonly plus: readonly string[]; readonly minus: readonly string[] };

function patternsOf({ equations }: Problem, spans: Readonly<Record<string, Days>>): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const { plus, minus } of equations) {
    const days = [...plus, ...minus].map((key) => countedIn(key, spans));
    const [first] = days;
    if (!days.every((one) => one !== null && one.from === first?.from && one.to === first.to)) continue;
    const lines = days.map((one) => one?.line ?? '');
    const pattern = { plus: lines.slice(0, plus.length), minus: lines.slice(plus.length) };
    found.set(JSON.stringify(pattern), pattern);
  }
  return [...found.values()];
}

class JointSystem implements Joint {
  readonly cells: { readonly key: string; readonly range: Range }[] = [];
  readonly equations: Equation[] = [];
  readonly differences = new Map<string, Difference>();
  readonly #edges = new Map<string, readonly string[]>();

  cell(key: string, range: Range): void {
    this.cells.push({ key, range });
  }

  /** Cuts the time of one line into pieces, of which each stretch is the sum. */
  line(line: string, edges: readonly Edge[]): void {
    const days = [...new Set(edges.flatMap(({ days: { from, end } }) => [from, end]))].sort();
    this.#edges.set(line, days);
    const piece = (at: number) => pieceKey(line, days, at);
    const sources = [...new Set(edges.flatMap(({ source }) => source ?? []))];
    const cells = edges.filter(({ source }) => source === null).map(({ key }) => key);
    const add = (key: string, from: number, end: number) => {
      this.cell(key, ANY);
      const stretch = { from: days[from] ?? '', to: addDays(days[end] ?? '', -1) };
      this.differences.set(key, { line, ...stretch, sources, cells, isCorrection: false });
    };
    const count = days.length - 1;
    for (let at = 0; at < count; at += 1) add(piece(at), at, at + 1);
    for (const { key, days: own } of edges)
      this.equations.push(sumOf(key, numbersBetween(days.indexOf(own.from), days.indexOf(own.end)).map(piece)));
    for (let from = 0; from < count && count <= MOST_PIECES_IN_RUNS; from += 1)
      for (let end = from + 2; end <= count; end += 1) {
        const key = `${RUN}${line}|${days[from]}..${days[end]}`;
        add(key, from, end);
        this.equations.push(sumOf(key, numbersBetween(from, end).map(piece)));
      }
  }

  /** What adds up over all days adds up in every piece, where all lines are cut alike. */
  pieces({ plus, minus }: Pattern): void {
    const days = this.#edges.get(plus[0] ?? '');
    const isCutAlike = [...plus, ...minus].every((line) => this.#edges.get(line)?.join() === days?.join());
    if (days === undefined || !isCutAlike) return;
    for (const at of days.slice(1).keys()) {
      const keys = (lines: readonly string[]) => lines.map((line) => pieceKey(line, days, at));
      this.equations.push({ plus: keys(plus), minus: keys(minus) });
    }
  }

  /** What adds up in this report adds up in an earlier one for the same days. */
  same(patterns: readonly Pattern[], keys: ReadonlyMap<string, string>): void {
    for (const { plus, minus } of patterns) {
      if (![...plus, ...minus].every((line) => keys.has(line))) continue;
      const those = (lines: readonly string[]) => lines.map((line) => keys.get(line) ?? '');
      this.equations.push({ plus: those(plus), minus: those(minus) });
    }
  }
}

const pieceKey = (line: string, days: readonly string[], at: number): string =>
  `piece:${line}|${days[at]}..${days[at + 1]}`;

const numbersBetween = (from: number, end: number): readonly number[] =>
  Array.from({ length: end - from }, (_, at) => from + at);
