import type { Stretch } from './calendar';
import type { Point, Series } from './series';
import type { Signal } from './signals';

/** Points in a row, those with few plans passed over, at which one rule fired to one side. */
export interface SignalRow extends Signal {
  /** Of its points within the stretch that is looked at. */
  readonly points: readonly Point[];
  readonly reachesBack: boolean;
}

const RULES = ['outside', 'shift', 'trend', 'two-of-three'] as const;

/** Rows of signals with points whose periods lie wholly in a stretch, by their first points. */
export function rowsWithin({ points }: Series, { from, to }: Stretch): SignalRow[] {
  const judged = points.filter(({ isFew, figure }) => !isFew && figure.share !== null);
  const rows: { readonly rule: string; readonly side: Signal['side']; readonly points: Point[] }[] = [];
  for (const rule of RULES) {
    let before: string | null = null;
    for (const point of judged) {
      const side = point.signals.find((one) => one.rule === rule)?.side;
      const key = side === undefined ? null : `${side} ${point.segment}`;
      if (key !== null && key === before) rows.at(-1)?.points.push(point);
      else if (side !== undefined) rows.push({ rule, side, points: [point] });
      before = key;
    }
  }
  return rows
    .map(({ rule, side, points: all }) => {
      const inside = all.filter((point) => point.from >= from && point.to <= to);
      return { rule, side, points: inside, reachesBack: inside[0] !== all[0] };
    })
    .filter((row) => row.points.length > 0)
    .toSorted(
      (a, b) =>
        ((a.points[0]?.from ?? '') < (b.points[0]?.from ?? '') ? -1 : 1) *
        Number(a.points[0]?.from !== b.points[0]?.from),
    );
}

/** One began in the stretch, and none goes the other way. */
export const bearsOut = (rows: readonly SignalRow[], side: Signal['side']): boolean =>
  rows.some(({ reachesBack }) => !reachesBack) && rows.every((row) => row.side === side);

/** As a sentence tells them: all points outside, and all of two in three, of one side are told together. */
export function toldRows(rows: readonly SignalRow[]): SignalRow[] {
  const told: SignalRow[] = [];
  for (const row of rows) {
    const isOfPoints = row.rule === 'outside' || row.rule === 'two-of-three';
    const at = isOfPoints ? told.findIndex(({ rule, side }) => rule === row.rule && side === row.side) : -1;
    const known = told[at];
    if (known === undefined) told.push(row);
    else
      told[at] = {
        ...known,
        points: [...known.points, ...row.points],
        reachesBack: known.reachesBack && row.reachesBack,
      };
  }
  return told;
}
