import { expect, it } from 'vitest';
import { buildSeries } from '#shared/domain/compare/charts/build-series';
import { NO_TALLY, type Tally } from '#shared/domain/compare/tally';
import { estimate } from '#shared/domain/statistics/estimate';
import { shareOfAll } from '../../../../../renderer/features/compare/sections/sections-side';
import { optionsWith, SHARE_OF_ITEMS, tallyOf, weekOf } from '../../../../helpers/compare/make-series';

const seriesOf = (tallies: readonly Tally[]) =>
  buildSeries(
    tallies.map((tally, at) => ({ period: weekOf(at), tally, figure: estimate(tally, 'items', 'percent') })),
    SHARE_OF_ITEMS,
    optionsWith(),
  );

it('shows what all plans come to while there is one stretch, those of weeks with few of them too', () => {
  // 10 of 20 criteria in two plans, then 27 of 30 in six.
  const few = tallyOf([
    [5, 10],
    [5, 10],
  ]);
  const many = tallyOf([
    [5, 5],
    [5, 5],
    [5, 5],
    [4, 5],
    [4, 5],
    [4, 5],
  ]);
  const series = seriesOf([few, NO_TALLY, many]);
  expect(series.points.map((point) => point.few)).toEqual([true, true, false]);
  expect(shareOfAll({ series })).toBeCloseTo((100 * 37) / 50, 10);
  expect(shareOfAll({ series: seriesOf([NO_TALLY]) })).toBeNull();
});
