import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSeries } from '#shared/domain/compare/charts/build-series';
import { FIGURE_COLUMNS } from '#shared/domain/compare/export/figure-columns';
import type { FigureRow } from '#shared/domain/compare/export/figure-rows';
import {
  countTold,
  FEWEST_FOR_PERCENT,
  FEWEST_TOLD,
  HIDDEN,
  seriesWithoutSmall,
  withoutSmall,
} from '#shared/domain/compare/export/small-numbers';
import { optionsWith, SHARE_OF_PLANS, sharesOf } from '../../../../helpers/compare/make-series';

const rowOf = (id: string, n: number, of?: string): FigureRow => ({
  id,
  group: of ?? 'All',
  ...(of !== undefined && { of: { value: of } }),
  period: '2026-W47',
  periodLabel: 'week 47',
  from: '2026-11-16',
  to: '2026-11-22',
  n,
  few: n < 5,
  part: Math.floor(n / 2),
  total: n,
  value: n === 0 ? null : 50,
  low: null,
  high: null,
  centre: 50,
  expectedLow: 20,
  expectedHigh: 80,
  segment: 1,
  signals: ['outside high'],
});
/** All, and groups of so many plans that make it up. */
const periodOf = (counts: readonly number[]): FigureRow[] => [
  rowOf(
    'all',
    counts.reduce((sum, n) => sum + n, 0),
  ),
  ...counts.map((n, at) => rowOf(`g${at}`, n, `Team ${at}`)),
];
const cellsOf = (row: FigureRow | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries(FIGURE_COLUMNS.map(({ name, read }) => [name, row && read(row, SHARE_OF_PLANS)]));
const hiddenIn = (rows: readonly FigureRow[]) => rows.map(({ hidden = '' }) => hidden);

test('fewer than five plans are told by nothing that says how many they are or how they did', () => {
  const [, small] = withoutSmall([rowOf('all', 40), rowOf('a', 4, 'A'), rowOf('b', 36, 'B')], SHARE_OF_PLANS);
  expect(cellsOf(small)).toMatchObject({
    group: 'A',
    few: 'yes',
    n: HIDDEN,
    part: HIDDEN,
    total: HIDDEN,
    value: HIDDEN,
  });
  // A p-chart's range follows from the number of plans.
  expect(cellsOf(small)).toMatchObject({
    low: HIDDEN,
    high: HIDDEN,
    expected_low: HIDDEN,
    signals: HIDDEN,
    centre: 50,
  });
});

test('percents of fewer than ten plans are hidden and their number is told; weeks of five are told', () => {
  const rows = [rowOf('all', 9)];
  expect(cellsOf(withoutSmall(rows, SHARE_OF_PLANS)[0])).toMatchObject({ n: 9, part: HIDDEN, value: HIDDEN, total: 9 });
  expect(hiddenIn(withoutSmall(rows, { scale: 'weeks' }))).toEqual(['']);
});

test('what is left of all less the others gives nothing back', () => {
  // 4 of 40 is not 40 less 36.
  expect(hiddenIn(withoutSmall(periodOf([4, 36]), SHARE_OF_PLANS))).toEqual(['', 'row', 'row']);
  expect(hiddenIn(withoutSmall(periodOf([4, 20, 30]), SHARE_OF_PLANS))).toEqual(['', 'row', 'row', '']);
  // Two of one plan each would be known to be two.
  expect(hiddenIn(withoutSmall(periodOf([1, 1, 12, 30]), SHARE_OF_PLANS))).toEqual(['', 'row', 'row', 'row', '']);
  expect(hiddenIn(withoutSmall(periodOf([8, 20, 30]), SHARE_OF_PLANS))).toEqual(['', 'figure', 'figure', '']);
  expect(hiddenIn(withoutSmall(periodOf([0, 20, 30]), SHARE_OF_PLANS))).toEqual(['', '', '', '']);
});

test.each([
  ['row', FEWEST_TOLD],
  ['figure', FEWEST_FOR_PERCENT],
] as const)('whatever the groups, those hidden as %s are none, all, or two or more with %i plans', (level, least) => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 8 }), (counts) => {
      const [all, ...groups] = withoutSmall(periodOf(counts), SHARE_OF_PLANS);
      const hides = (row: FigureRow | undefined) => row?.hidden === 'row' || row?.hidden === level;
      const [hidden, told] = [groups.filter(hides), groups.filter((row) => !hides(row) && row.n > 0)];
      for (const { n } of told) expect(n).toBeGreaterThanOrEqual(least);
      if (hidden.length === 0 || hides(all)) return;
      expect(hidden.length).toBeGreaterThanOrEqual(2);
      expect(hidden.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(least);
    }),
  );
});

test('a picture and a copied chart show no figure of one to four plans, and do not say how many there were', () => {
  const series = buildSeries(
    sharesOf([
      [4, 9],
      [1, 3],
      [0, 0],
    ]),
    SHARE_OF_PLANS,
    optionsWith(),
  );
  const { points } = seriesWithoutSmall(series);
  expect(points[0]).toEqual(series.points[0]);
  expect(points[1]).toMatchObject({ figure: { value: null, interval: null }, signals: [], limits: null });
  expect(points.map(({ figure }) => countTold(figure))).toEqual(['9', HIDDEN, '0']);
});
