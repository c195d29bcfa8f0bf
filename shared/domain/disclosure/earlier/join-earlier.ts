import { addDays } from '../../../lib/days';
import { groupBy } from '../../../lib/group-by';
import { type Cell, type Equation, type Problem, type Range, sumOf } from '../problem';
import {
  ANY,
  type Edge,
  type Pattern,
  patternsOf,
  stretchesOf,
  teamPatterns,
  untoldBeside,
  withTogether,
} from './patterns';
import { countedHere, countedIn, isReadThen, type Stretches } from './stretches';
import type { Difference, EarlierExport, EarlierOptions } from './with-earlier';

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
export function joinEarlier(problem: Problem, options: EarlierOptions): Joint {
  const told = problem.cells.flatMap((cell) => ownEdge(cell, options));
  const theirs = options.earlier.flatMap((one) => earlierEdges(one));
  const teams = teamPatterns([...told, ...theirs].map(({ days }) => days.line));
  const patterns = [...patternsOf(problem, options), ...teams];
  const own = [...told, ...untoldBeside(told, teams)];
  const lines = withTogether(new Set(own.map(({ days }) => days.line)), teams);
  const shown = theirs.filter(({ days }) => lines.has(days.line));
  const before = [...shown, ...untoldBeside(shown, patterns)];
  const byLine = groupBy([...own, ...before], ({ days }) => days.line);
  const joint = new JointSystem();
  for (const { key, range } of [...own.slice(told.length), ...before]) joint.cell(key, range);
  for (const [line, edges] of byLine) if (edges.some(({ source }) => source !== null)) joint.line(line, edges);
  for (const pattern of patterns) joint.pieces(pattern);
  joint.sums(own, teams);
  joint.sums(before, patterns);
  return joint;
}

const RUN = 'run:';

/** Whether a cell of a joint is a sum of several pieces that nothing else is made of. */
export const isRun = (key: string): boolean => key.startsWith(RUN);

/** What an action was begun with is no sum of what is counted now: it is held against other counts as a told number only. */
function ownEdge({ key, latent, harmless }: Cell, stretches: Stretches): readonly Edge[] {
  const isOther = latent || harmless || isReadThen(stretches.lasting?.get(key) ?? key);
  const days = isOther ? null : countedHere(key, stretches);
  return days === null ? [] : [{ key, days, source: null, range: ANY }];
}

function earlierEdges({ id, threshold, cells }: EarlierExport): readonly Edge[] {
  return Object.entries(cells).flatMap(([key, shown]): Edge[] => {
    const days = isReadThen(key) ? null : countedIn(key, {});
    if (days === null) return [];
    return [{ key: `earlier:${id}|${key}`, days, source: id, range: rangeOf(shown, threshold) }];
  });
}

function rangeOf(shown: number | 'few' | 'hidden', threshold: number): Range {
  if (typeof shown === 'number') return { low: shown, high: shown };
  return { low: 1, high: shown === 'few' ? threshold - 1 : ANY.high };
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
    const days = [...new Set(edges.flatMap(({ days: { start, end } }) => [start, end]))].sort();
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
      this.equations.push(sumOf(key, numbersBetween(days.indexOf(own.start), days.indexOf(own.end)).map(piece)));
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

  /** What adds up in one stretch of a report adds up in every stretch of every report. */
  sums(edges: readonly Edge[], patterns: readonly Pattern[]): void {
    for (const keys of stretchesOf(edges).values())
      for (const { plus, minus } of patterns) {
        if (![...plus, ...minus].every((line) => keys.has(line))) continue;
        const those = (lines: readonly string[]) => lines.map((line) => keys.get(line)?.key ?? '');
        this.equations.push({ plus: those(plus), minus: those(minus) });
      }
  }
}

const pieceKey = (line: string, days: readonly string[], at: number): string =>
  `piece:${line}|${days[at]}..${days[at + 1]}`;

const numbersBetween = (from: number, end: number): readonly number[] =>
  Array.from({ length: end - from }, (_, at) => from + at);
