import type { MeasureFacts } from '../measure';
import { NO_TALLY, type Tally } from '../tally';
import type { Pair } from './chi-square';
import type { GroupFacts } from './facts';

/** One group in both spans; a tally without plans where a span has none of it. */
export interface GroupPair {
  readonly value: string | null;
  readonly label: string;
  readonly earlier: Tally;
  readonly later: Tally;
}

/** The groups of both spans side by side, in an order that does not depend on which span is the earlier. */
export function pairGroups(earlier: readonly GroupFacts[], later: readonly GroupFacts[]): readonly GroupPair[] {
  const [before, after] = [byValue(earlier), byValue(later)];
  const values = [...new Set([...before.keys(), ...after.keys()])].sort(nullLast);
  return values.map((value) => ({
    value,
    label: (before.get(value) ?? after.get(value))?.label ?? '',
    earlier: before.get(value)?.tally ?? NO_TALLY,
    later: after.get(value)?.tally ?? NO_TALLY,
  }));
}

const byValue = (groups: readonly GroupFacts[]) =>
  new Map(groups.filter(({ tally }) => tally.n > 0).map((group) => [group.value, group]));

function nullLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}

export const plansOf = (pairs: readonly GroupPair[]): readonly Pair[] =>
  pairs.map(({ earlier, later }) => [earlier.n, later.n]);

/** Share of plans that would have to be of another group for the mixes to be equal, 0 to 1 (total variation distance). */
export function distanceOf(pairs: readonly GroupPair[]): number {
  const [before, after] = [sharesOf(pairs, 'earlier'), sharesOf(pairs, 'later')];
  return before.reduce((sum, share, at) => sum + Math.abs(share - (after[at] ?? 0)), 0) / 2;
}

const sharesOf = (pairs: readonly GroupPair[], span: 'earlier' | 'later'): readonly number[] => {
  const all = pairs.reduce((sum, pair) => sum + pair[span].n, 0);
  return pairs.map((pair) => (all === 0 ? 0 : pair[span].n / all));
};

/**
 * By how much the figure would differ between the spans if in each group nothing had changed and only the mix had: the
 * composition part of Kitagawa's decomposition (1955), each group at the mean of its two figures, or at the one there is.
 * In what the figure is shown in: points, weeks or prompts; later less earlier.
 */
export function shiftByMix(pairs: readonly GroupPair[], unit: MeasureFacts['unit']): number {
  const all = (span: 'earlier' | 'later') => pairs.reduce((sum, pair) => sum + pair[span].x, 0);
  const [before, after] = [all('earlier'), all('later')];
  if (before === 0 || after === 0) return 0;
  const shift = pairs.reduce((sum, { earlier, later }) => {
    const figures = [earlier, later].filter(({ x }) => x > 0).map(({ y, x }) => y / x);
    const figure = figures.reduce((a, b) => a + b, 0) / Math.max(1, figures.length);
    return sum + (later.x / after - earlier.x / before) * figure;
  }, 0);
  return unit === 'mean' ? shift : 100 * shift;
}

/** Standard deviation of the plans' values about the mean of each span; of measures that are means alone. */
export function spreadOf(pairs: readonly GroupPair[]): number {
  const squares = (span: 'earlier' | 'later') => {
    const [n, y, yy] = pairs.reduce(
      ([n, y, yy], pair) => [n + pair[span].n, y + pair[span].y, yy + pair[span].yy],
      [0, 0, 0],
    );
    return n === 0 ? [0, 0] : [n - 1, yy - y ** 2 / n];
  };
  const [[a = 0, before = 0], [b = 0, after = 0]] = [squares('earlier'), squares('later')];
  return a + b <= 0 ? 0 : Math.sqrt(Math.max(0, before + after) / (a + b));
}
