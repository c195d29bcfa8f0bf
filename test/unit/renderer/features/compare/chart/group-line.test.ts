import { expect, test } from 'vitest';
import { buildSeries } from '#shared/domain/compare/charts/build-series';
import type { Difference, Figure } from '#shared/domain/compare/figure';
import { changeTone, changeWords } from '../../../../../../renderer/features/compare/chart/figure-words';
import { groupLine } from '../../../../../../renderer/features/compare/chart/group-line';
import { MEAN_WEEKS, meansOf, optionsWith, SHARE_OF_PLANS, sharesOf } from '../../../../../helpers/compare/make-series';

const figure = (value: number | null, n: number): Figure => ({ n, part: 0, total: n, value, interval: null });
const difference = (value: number, low: number, high: number): Difference => ({
  value,
  interval: { low, high },
  method: 'Newcombe',
  leavesOutZero: low > 0 || high < 0,
});
const shares = buildSeries(sharesOf([[4, 9]]), SHARE_OF_PLANS, optionsWith());
const weeks = buildSeries(meansOf([20]), MEAN_WEEKS, optionsWith());

test('a group says both figures with their plans, and how far apart they may lie', () => {
  const told = { series: shares, earlier: figure(42.2, 109), later: figure(61.02, 118) };
  expect(groupLine({ ...told, difference: difference(18.8, 6, 31) })).toBe(
    '42% (n 109), then 61% (n 118): 19 points higher, likely +6 to +31.',
  );
  expect(groupLine({ ...told, difference: difference(-2, -9, 5) })).toBe(
    '42% (n 109), then 61% (n 118): 2 points lower, likely −9 to +5.',
  );
  expect(
    groupLine({ series: weeks, earlier: figure(21, 40), later: figure(19.5, 44), difference: difference(-1.5, -3, 0) }),
  ).toBe('21.0 weeks (n 40), then 19.5 weeks (n 44): 1.5 weeks shorter, likely −3.0 to 0.0.');
});

test('a group of too few plans says only that, and one without stretches that there are none', () => {
  const told = { series: shares, earlier: figure(50, 3), later: figure(null, 0), difference: null };
  expect(groupLine({ ...told, few: 'Too few: 3 plans in weeks 22 to 33.' })).toBe(
    'Too few: 3 plans in weeks 22 to 33.',
  );
  expect(groupLine(told)).toBe('There are not two stretches of it to compare.');
});

test('only what is said to have changed has a tone, better or worse by its measure', () => {
  expect(changeTone({ change: 'up' }, 'higher')).toBe('better');
  expect(changeTone({ change: 'up' }, 'lower')).toBe('worse');
  expect(changeTone({ change: 'down' }, null)).toBe('lower');
  expect(changeTone({ change: 'no-signal' }, 'higher')).toBeUndefined();
  expect(changeTone({ change: 'too-few' }, 'higher')).toBeUndefined();
});

test('a change that markers may be part of is neither better nor worse, and spans of its own are told', () => {
  expect(changeWords({ change: 'down' }, 'higher')).toBe('down, worse');
  expect(changeWords({ change: 'down', markers: true }, 'higher')).toBe('down, markers?');
  expect(changeTone({ change: 'down', markers: true }, 'higher')).toBeUndefined();
  const told = { series: shares, earlier: figure(42.2, 109), later: figure(61.02, 118) };
  const labels = ['weeks 22 to 37', 'weeks 38 to 47'] as const;
  expect(groupLine({ ...told, difference: difference(18.8, 6, 31), labels })).toBe(
    '42% (n 109), then 61% (n 118), in weeks 22 to 37 and weeks 38 to 47: 19 points higher, likely +6 to +31.',
  );
});
