import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSeries } from '#shared/domain/compare/charts/build-series';
import { xmrSpread } from '#shared/domain/compare/charts/limits';
import { RULES } from '#shared/domain/compare/compare-settings';
import type { SeriesModel } from '#shared/domain/compare/series-model';
import {
  eventIn,
  MEAN_SCORE,
  MEAN_WEEKS,
  meansOf,
  optionsWith,
  SHARE_OF_ITEMS,
  SHARE_OF_PLANS,
  sharesOf,
  weekOf,
} from '../../../../helpers/compare/make-series';

const fired = (series: SeriesModel) =>
  series.points.map(({ signals }) => signals.map(({ rule, side }) => `${rule} ${side}`));

/** Two values in turn around a middle. */
const wave = (count: number, middle = 60, by = 5) =>
  Array.from({ length: count }, (_, at) => middle + (at % 2 === 0 ? by : -by));

/** Weeks of means, some with few plans and some without any. */
const someWeeks = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }).map((value): [number, number] => [value, 9]) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 100 }).map((value): [number, number] => [value, 3]) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  { minLength: 1, maxLength: 40 },
);

describe('an XmR series', () => {
  it('has limits of its first 12 points, and judges the others by them', () => {
    const series = buildSeries(meansOf([...wave(12), 60, 95, 60]), MEAN_SCORE, optionsWith());
    expect(series.chart).toBe('xmr');
    expect(series.segments).toEqual([
      {
        from: '2026-W02',
        to: '2026-W16',
        centre: 60,
        baseline: { points: 12, from: '2026-W02', to: '2026-W13' },
        trial: false,
      },
    ]);
    expect(series.points[14]?.limits?.low).toBeCloseTo(60 - 26.6, 10);
    expect(series.points[0]?.limits?.high).toBeCloseTo(60 + 26.6, 10);
    expect(fired(series)[13]).toEqual(['outside high']);
    expect(fired(series).flat()).toHaveLength(1);
  });

  it('has trial limits of fewer than 12 points', () => {
    const series = (count: number) => buildSeries(meansOf(wave(count)), MEAN_SCORE, optionsWith());
    expect(series(11).segments[0]).toMatchObject({ trial: true, baseline: { points: 11 } });
    expect(series(12).segments[0]?.trial).toBe(false);
  });

  it('cuts limits off at what the figure can be, and judges by the limits before', () => {
    const high = buildSeries(meansOf(wave(12, 90, 10)), MEAN_SCORE, optionsWith());
    expect(high.points[0]?.limits).toEqual({ low: 90 - 53.2, high: 100 });
    // 100 is two thirds of the way to the limit that is shown, and far from two thirds of the way to the real one.
    expect(fired(high).flat()).toEqual([]);
    const weeks = buildSeries(meansOf(wave(12, 20, 10)), MEAN_WEEKS, optionsWith());
    expect(weeks.points[0]?.limits).toEqual({ low: 0, high: 73.2 });
  });

  it('screens ranges that stand out unless it is told not to', () => {
    const jump = meansOf([...wave(8, 50, 1), 90, ...wave(6, 50, 1)]);
    const width = (screen: boolean | undefined) =>
      buildSeries(jump, MEAN_SCORE, optionsWith({ screen, baseline: { kind: 'first', points: 15 } })).points[0]?.limits
        ?.high;
    expect(width(undefined)).toBe(width(true));
    expect(width(false)).toBeGreaterThan(width(true) ?? 0);
  });
});

describe('periods with few plans', () => {
  const values = [...wave(12), 95, 60, 60];

  it('are marked, have no signal and count for no limits', () => {
    const weeks = meansOf(values.map((value, at): [number, number] => [value, at === 3 || at === 12 ? 4 : 9]));
    const series = buildSeries(weeks, MEAN_SCORE, optionsWith());
    expect(series.points.flatMap(({ few }, at) => (few ? [at] : []))).toEqual([3, 12]);
    expect(fired(series)[12]).toEqual([]);
    expect(series.segments[0]?.baseline).toEqual({ points: 12, from: '2026-W02', to: '2026-W15' });
  });

  it('without any plan are few too, and have limits only where these do not follow from n', () => {
    const xmr = buildSeries(meansOf([...wave(12), null, 60]), MEAN_SCORE, optionsWith());
    expect(xmr.points[12]).toMatchObject({ few: true, figure: { value: null } });
    expect(xmr.points[12]?.limits).toEqual(xmr.points[0]?.limits);
    const p = buildSeries(
      sharesOf([...Array.from({ length: 12 }, (): [number, number] => [5, 9]), [0, 0]]),
      SHARE_OF_PLANS,
      optionsWith(),
    );
    expect(p.chart).toBe('p');
    expect(p.points[12]?.limits).toBeNull();
  });

  it('neither break nor make a run: the series has the signals and limits that it has without them', () => {
    fc.assert(
      fc.property(someWeeks, (weeks) => {
        const chart = { chart: 'xmr', baseline: { kind: 'first', points: 8 } } as const;
        const series = buildSeries(meansOf(weeks), MEAN_SCORE, optionsWith(chart, { shiftLength: 5, trendLength: 5 }));
        const counting = weeks.filter((week) => week !== null && week[1] >= 5);
        const without = buildSeries(
          meansOf(counting),
          MEAN_SCORE,
          optionsWith(chart, { shiftLength: 5, trendLength: 5 }),
        );
        const [few, kept] = [series.points.filter((point) => point.few), series.points.filter((point) => !point.few)];
        expect(few.flatMap(({ signals }) => signals)).toEqual([]);
        expect(kept.map(({ signals }) => signals)).toEqual(without.points.map(({ signals }) => signals));
        expect(kept.map(({ limits }) => limits)).toEqual(without.points.map(({ limits }) => limits));
        expect(series.segments[0]?.centre ?? null).toEqual(without.segments[0]?.centre ?? null);
      }),
    );
  });
});

describe('a p-chart', () => {
  const weeks = (last: readonly [number, number]) =>
    sharesOf([...Array.from({ length: 12 }, (_, at): [number, number] => [at % 2 === 0 ? 4 : 5, 9]), last]);

  it('has limits of the pooled share and of each n, cut off at 0 and 100', () => {
    const series = buildSeries(weeks([32, 36]), SHARE_OF_PLANS, optionsWith());
    expect(series.segments[0]?.centre).toBe(50);
    expect(series.points[0]?.limits).toEqual({ low: 0, high: 100 });
    expect(series.points[12]?.limits).toEqual({ low: 25, high: 75 });
    expect(fired(series)[12]).toEqual(['outside high']);
  });

  it("has Laney's limits for items, which are wider for items of plans that resemble one another", () => {
    const swings = sharesOf(Array.from({ length: 13 }, (_, at): [number, number] => [at % 2 === 0 ? 30 : 10, 40]));
    const plans = buildSeries(swings, SHARE_OF_PLANS, optionsWith({ chart: 'p' }));
    const items = buildSeries(swings, SHARE_OF_ITEMS, optionsWith({ chart: 'p' }));
    expect(fired(plans).flat().length).toBeGreaterThan(6);
    expect(fired(items).flat()).toEqual([]);
  });
});

describe('a run chart', () => {
  it('has the median of its baseline, no limits, and only the rules of runs', () => {
    const values = [...wave(12), ...Array.from({ length: 7 }, (_, at) => 90 + at)];
    const series = buildSeries(meansOf(values), MEAN_SCORE, optionsWith({ chart: 'run' }));
    expect(series.points.every(({ limits }) => limits === null)).toBe(true);
    expect(series.segments[0]?.centre).toBe(60);
    expect(fired(series).slice(12)).toEqual(new Array(7).fill(['shift high', 'trend high']));
  });
});

describe('starting anew', () => {
  const values = [...wave(14), ...wave(14, 85, 3)];

  it('happens at an event that says so, never because a rule fired', () => {
    const plain = buildSeries(meansOf(values), MEAN_SCORE, optionsWith({ events: [eventIn(14, false)] }));
    expect(plain.segments).toHaveLength(1);
    expect(fired(plain).slice(14).flat()).toContain('shift high');
    const anew = buildSeries(meansOf(values), MEAN_SCORE, optionsWith({ events: [eventIn(14)] }));
    expect(anew.segments.map(({ centre, event }) => [centre, event?.id])).toEqual([
      [60, undefined],
      [85, 'e14'],
    ]);
    expect(anew.points.map(({ segment }) => segment)).toEqual([...new Array(14).fill(0), ...new Array(14).fill(1)]);
    expect(fired(anew).flat()).toEqual([]);
    expect(anew.events).toEqual([eventIn(14)]);
  });

  it('takes ranges and runs within one segment only', () => {
    const rising = Array.from({ length: 12 }, (_, at) => 40 + 2 * at);
    const series = buildSeries(meansOf(rising), MEAN_SCORE, optionsWith({ chart: 'xmr', events: [eventIn(6)] }));
    expect(
      fired(series)
        .flat()
        .filter((name) => name.startsWith('trend')),
    ).toEqual([]);
    const jump = buildSeries(meansOf(values), MEAN_SCORE, optionsWith({ events: [eventIn(14)], screen: false }));
    expect(jump.points[14]?.limits?.high).toBeCloseTo(Math.min(100, 85 + 6 * 2.66), 10);
  });
});

describe('limits of a segment', () => {
  it('do not depend on points outside its baseline', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 20, maxLength: 40 }),
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 40, maxLength: 40 }),
        fc.constantFrom('xmr', 'run', 'p'),
        (values, others, chart) => {
          const changed = values.map((value, at) => (at < 12 ? value : (others[at] as number)));
          const build = (list: readonly number[]) =>
            buildSeries(
              sharesOf(list.map((value): [number, number] => [value, 100])),
              SHARE_OF_PLANS,
              optionsWith({ chart }),
            );
          const [before, after] = [build(values), build(changed)];
          expect(after.segments).toEqual(before.segments);
          expect(after.points.map(({ limits }) => limits)).toEqual(before.points.map(({ limits }) => limits));
        },
      ),
    );
  });

  it('are those of the points that days with a name hold', () => {
    const values = [...wave(10, 30), ...wave(10, 70)];
    const baseline = { kind: 'days', name: 'Autumn', range: { from: weekOf(10).from, to: weekOf(15).to } } as const;
    const series = buildSeries(meansOf(values), MEAN_SCORE, optionsWith({ baseline }));
    expect(series.segments[0]).toMatchObject({
      centre: 70,
      trial: true,
      baseline: { points: 6, from: weekOf(10).key, to: weekOf(15).key },
    });
    const spread = xmrSpread(values.slice(10, 16), true);
    expect(series.points[0]?.limits?.low).toBeCloseTo(spread.centre - (spread.reach?.(1) ?? 0), 10);
  });

  it('are none where the named days hold no point, which is said', () => {
    const baseline = { kind: 'days', name: 'Long ago', range: { to: '2020-01-01' } } as const;
    const series = buildSeries(meansOf(wave(20)), MEAN_SCORE, optionsWith({ baseline }));
    expect(series.segments[0]).toMatchObject({ centre: null, baseline: null });
    expect(series.points.every(({ limits, signals }) => limits === null && signals.length === 0)).toBe(true);
    expect(series.why).toMatch(
      /No period with 5 plans or more lies wholly in “Long ago”, so there is nothing to compare with.$/,
    );
  });
});

describe('any series', () => {
  it('never shows a signal of a rule that is switched off', () => {
    fc.assert(
      fc.property(someWeeks, fc.subarray([...RULES]), (weeks, on) => {
        const rules = Object.fromEntries(RULES.map((rule) => [rule, on.includes(rule)])) as Record<
          (typeof RULES)[number],
          boolean
        >;
        const series = buildSeries(meansOf(weeks), MEAN_SCORE, optionsWith({ chart: 'xmr' }, { rules }));
        expect(series.points.flatMap(({ signals }) => signals).every(({ rule }) => on.includes(rule))).toBe(true);
      }),
    );
  });

  it('keeps every period, its figure and the group, and is empty without periods', () => {
    const weeks = meansOf([60, null, [40, 2]]);
    const series = buildSeries(weeks, MEAN_SCORE, optionsWith({ group: 'North' }));
    expect(series.group).toBe('North');
    expect(series.points.map(({ period, figure }) => ({ period, figure }))).toEqual(
      weeks.map(({ period, figure }) => ({ period, figure })),
    );
    const empty = buildSeries([], MEAN_SCORE, optionsWith());
    expect(empty).toMatchObject({ points: [], segments: [], chart: 'run' });
    expect('group' in empty).toBe(false);
  });
});
