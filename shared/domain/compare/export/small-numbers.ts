import { groupBy } from '../../../lib/group-by';
import type { MeasureFacts } from '../measure';
import type { SeriesModel } from '../series-model';
import type { FigureRow } from './figure-rows';

/** Fewer plans than this are told nowhere outside of the council; and percents of fewer than that are not either. */
export const FEWEST_TOLD = 5;
export const FEWEST_FOR_PERCENT = 10;

/** What stands where a small number was. */
export const HIDDEN = '*';

/** `row`: all that tells how many plans there are or how they did; `figure`: how they did, not how many there are. */
export type Hiding = 'row' | 'figure';

/**
 * The rows without small numbers: 1 to 4 plans are not told, and no percent of fewer than 10. Where a hidden group would be
 * what is left of all less the others, further groups of that period are hidden, the smallest first, until at least two are
 * and have as many plans together as one must have that is told (secondary suppression).
 */
export function withoutSmall(rows: readonly FigureRow[], { scale }: Pick<MeasureFacts, 'scale'>): readonly FigureRow[] {
  const levels = [
    ['figure', scale === 'percent' ? FEWEST_FOR_PERCENT : FEWEST_TOLD],
    ['row', FEWEST_TOLD],
  ] as const;
  const hiding = new Map<string, Hiding>();
  for (const period of groupBy(rows, ({ period }) => period).values())
    for (const [level, least] of levels) for (const id of tooSmall(period, least)) hiding.set(id, level);
  return rows.map((row) => {
    const hidden = hiding.get(row.id);
    return hidden === undefined ? row : { ...row, hidden };
  });
}

/** Ids of the rows of one period to hide. No plans at all tell of nobody. */
function tooSmall(period: readonly FigureRow[], least: number): readonly string[] {
  const small = ({ n }: FigureRow): boolean => n > 0 && n < least;
  const groups = period.filter(({ of, n }) => of !== undefined && n > 0).sort((a, b) => a.n - b.n);
  let hidden = groups.filter(small);
  const plans = () => hidden.reduce((sum, { n }) => sum + n, 0);
  while (hidden.length > 0 && hidden.length < groups.length && (hidden.length < 2 || plans() < least))
    hidden = groups.slice(0, hidden.length + 1);
  return [...period.filter((row) => row.of === undefined && small(row)), ...hidden].map(({ id }) => id);
}

/** A series as a picture or a copied table of it may hold it: no figure of periods of 1 to 4 plans. */
export const seriesWithoutSmall = (series: SeriesModel): SeriesModel => ({
  ...series,
  points: series.points.map((point) => {
    const { n } = point.figure;
    if (n === 0 || n >= FEWEST_TOLD) return point;
    return { ...point, figure: { ...point.figure, part: 0, value: null, interval: null }, signals: [], limits: null };
  }),
});

/** How many plans a point of such a series has, in words. */
export const countTold = ({ n, value }: { readonly n: number; readonly value: number | null }): string =>
  n > 0 && n < FEWEST_TOLD && value === null ? HIDDEN : String(n);
