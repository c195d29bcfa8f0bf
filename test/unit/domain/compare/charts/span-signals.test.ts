import { describe, expect, it } from 'vitest';
import { buildSeries } from '#shared/domain/compare/charts/build-series';
import { bearsOut, gatherPoints, type SpanSignal, spanSignals } from '#shared/domain/compare/charts/span-signals';
import { eventIn, MEAN_SCORE, meansOf, optionsWith, weekOf } from '../../../../helpers/compare/make-series';

const wave = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 55 : 65));
const series = (later: Parameters<typeof meansOf>[0], over = {}) =>
  buildSeries(meansOf([...wave, ...later]), MEAN_SCORE, optionsWith({ chart: 'xmr', ...over }));
const since = (week: number) => ({ from: weekOf(week).from });
const told = (signals: ReturnType<typeof spanSignals>) =>
  signals.map(({ rule, side, first, last, points, reachesBack }) => [
    rule,
    side,
    first.key,
    last.key,
    points,
    reachesBack,
  ]);

describe('spanSignals', () => {
  it('tells which rule, from when to when and to which side', () => {
    const shifted = series([61, 62, 61, 62, 61, 62, 61, 59]);
    // The last point of the baseline lies above the centre too, so that the row began before the span.
    expect(told(spanSignals(shifted, since(12)))).toEqual([['shift', 'high', weekOf(12).key, weekOf(18).key, 7, true]]);
    expect(told(spanSignals(shifted, since(11)))).toEqual([
      ['shift', 'high', weekOf(11).key, weekOf(18).key, 8, false],
    ]);
  });

  it('keeps to periods that lie wholly in the span', () => {
    const shifted = series([61, 62, 61, 62, 61, 62, 61, 59]);
    expect(told(spanSignals(shifted, { from: weekOf(13).from, to: weekOf(15).from }))).toEqual([
      ['shift', 'high', weekOf(13).key, weekOf(14).key, 2, true],
    ]);
    expect(spanSignals(shifted, since(19))).toEqual([]);
  });

  it('makes one row of points on both sides of a period with few plans, and two of points with one between', () => {
    expect(told(spanSignals(series([95, [60, 2], 95]), since(12)))).toEqual([
      ['outside', 'high', weekOf(12).key, weekOf(14).key, 2, false],
    ]);
    expect(told(spanSignals(series([95, 60, 95]), since(12))).map((row) => row[4])).toEqual([1, 1]);
  });

  it('does not join sides or segments, and goes by time', () => {
    expect(told(spanSignals(series([20, 95]), since(12))).map(([rule, side]) => [rule, side])).toEqual([
      ['outside', 'low'],
      ['outside', 'high'],
    ]);
    const broken = series([95, ...wave, 95], { events: [eventIn(12)], baseline: { kind: 'first', points: 12 } });
    for (const signal of spanSignals(broken, {})) expect(signal.reachesBack).toBe(false);
  });

  it('is empty where no rule fired', () => {
    expect(spanSignals(series([60, 61, 59]), {})).toEqual([]);
  });
});

describe('signals of a span', () => {
  const signal = (more: Partial<SpanSignal>): SpanSignal => ({
    rule: 'outside',
    side: 'high',
    first: weekOf(0),
    last: weekOf(1),
    points: 2,
    reachesBack: false,
    ...more,
  });

  it('bear out a change where one began within it and none goes the other way', () => {
    expect(bearsOut([], 'high')).toBe(false);
    expect(bearsOut([signal({})], 'high')).toBe(true);
    expect(bearsOut([signal({ reachesBack: true })], 'high')).toBe(false);
    expect(bearsOut([signal({ reachesBack: true }), signal({ rule: 'shift' })], 'high')).toBe(true);
    expect(bearsOut([signal({}), signal({ side: 'low' })], 'high')).toBe(false);
  });

  it('are told together where a rule speaks of single points, and row by row where it speaks of rows', () => {
    const points = [signal({}), signal({ first: weekOf(4), last: weekOf(4), points: 1 }), signal({ side: 'low' })];
    expect(gatherPoints(points)).toEqual([{ ...signal({}), last: weekOf(4), points: 3 }, signal({ side: 'low' })]);
    const rows = [signal({ rule: 'shift' }), signal({ rule: 'shift', first: weekOf(9) })];
    expect(gatherPoints(rows)).toEqual(rows);
  });
});
