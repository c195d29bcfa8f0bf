import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTallies, NO_TALLY, type Tally, withPlan } from '#shared/domain/compare/tally';
import { chanceOfRise } from '#shared/domain/statistics/chance-rise';
import { difference } from '#shared/domain/statistics/difference';
import { effectiveNumber } from '#shared/domain/statistics/effective-number';
import { estimate } from '#shared/domain/statistics/estimate';
import { plansNeeded } from '#shared/domain/statistics/needed';
import { weightedDifference, weightedEstimate } from '#shared/domain/statistics/weighted';
import { wilsonInterval } from '#shared/domain/statistics/wilson';

const share = (y: number, n: number): Tally => ({ n, y, x: n, yy: y, xy: y, xx: n });
const of = (plans: readonly (readonly [y: number, x: number])[]): Tally =>
  plans.reduce((sum, [y, x]) => withPlan(sum, y, x), NO_TALLY);

const itemPlans = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 40,
  })
  .map((plans) => of(plans.map(([x, part]) => [Math.round(part * x), x] as const)));

describe('the number that a share of items is worth', () => {
  it('lies between the plans and the items, whatever they are', () => {
    fc.assert(
      fc.property(itemPlans, (tally) => {
        const cases = effectiveNumber(tally, 'items') ?? Number.NaN;
        expect(cases).toBeLessThanOrEqual(tally.x + 1e-9);
        expect(cases).toBeGreaterThanOrEqual((tally.x * tally.x) / tally.xx - 1e-9);
      }),
    );
  });

  it('is the plans where the items of each are all alike, and near the items where they differ within plans alone', () => {
    expect(effectiveNumber(of([...Array(10).fill([5, 5]), ...Array(10).fill([0, 5])]), 'items')).toBeCloseTo(20, 6);
    expect(
      effectiveNumber(
        of(
          Array(20)
            .fill([3, 6])
            .concat([
              [2, 6],
              [4, 6],
            ]),
        ),
        'items',
      ),
    ).toBe(132);
  });

  it('is the plans where all or none are met, which is no certainty', () => {
    expect(effectiveNumber(of(Array(12).fill([7, 7])), 'items')).toBe(12);
    expect(estimate(of(Array(12).fill([7, 7])), 'items').interval).toEqual(wilsonInterval(12, 12));
    expect(estimate(of(Array(12).fill([0, 7])), 'items').interval).toEqual(wilsonInterval(0, 12));
  });
});

describe('a figure', () => {
  it('has no value where nothing applies, and no interval for one mean or none that varies', () => {
    for (const unit of ['plans', 'items', 'mean'] as const)
      expect(estimate(NO_TALLY, unit)).toMatchObject({ n: 0, value: null, interval: null });
    expect(estimate(of([[62, 1]]), 'mean')).toMatchObject({ value: 62, interval: null });
    expect(estimate(of(Array(9).fill([62.1, 1])), 'mean').interval).toBeNull();
  });

  it('keeps intervals of means within what can be measured', () => {
    expect(
      estimate(
        of([
          [0, 1],
          [100, 1],
        ]),
        'mean',
        'percent',
      ).interval,
    ).toEqual({ low: 0, high: 100 });
    expect(
      estimate(
        of([
          [1, 1],
          [9, 1],
        ]),
        'mean',
        'weeks',
      ).interval?.low,
    ).toBe(0);
  });

  it('has its value within its interval', () => {
    fc.assert(
      fc.property(itemPlans, (tally) => {
        const { value, interval } = estimate(tally, 'items');
        expect((interval?.low ?? 101) <= (value ?? -1) + 1e-9 && (value ?? 101) <= (interval?.high ?? -1) + 1e-9).toBe(
          true,
        );
      }),
    );
  });
});

describe('a difference', () => {
  it('turned round has its ends turned round', () => {
    fc.assert(
      fc.property(itemPlans, itemPlans, (a, b) => {
        const [there, back] = [difference(a, b, 'items'), difference(b, a, 'items')];
        expect(there?.value).toBeCloseTo(-(back?.value ?? Number.NaN), 9);
        expect(there?.interval?.low).toBeCloseTo(-(back?.interval?.high ?? Number.NaN), 9);
      }),
    );
  });

  it('is null without a figure, and has no interval where no mean varies or one has a single plan', () => {
    expect(difference(NO_TALLY, share(1, 2), 'plans')).toBeNull();
    expect(
      difference(
        of([
          [5, 1],
          [5, 1],
        ]),
        of([
          [9, 1],
          [9, 1],
        ]),
        'mean',
      ),
    ).toMatchObject({ value: 4, interval: null, leavesOutZero: false });
    expect(
      difference(
        of([[5, 1]]),
        of([
          [8, 1],
          [9, 1],
        ]),
        'mean',
      )?.interval,
    ).toBeNull();
  });
});

describe('figures weighed to a mix', () => {
  const pair = [
    { share: 3, earlier: share(4, 10), later: share(6, 10) },
    { share: 1, earlier: share(30, 40), later: share(8, 10) },
  ];

  it('are the shares times the figures, whatever the shares add up to', () => {
    const found = weightedEstimate(
      pair.map(({ share: weight, earlier: tally }) => ({ share: weight, tally })),
      'plans',
    );
    expect(found.value).toBeCloseTo(0.75 * 40 + 0.25 * 75, 9);
    expect([found.n, found.part, found.total]).toEqual([50, 34, 50]);
    expect(weightedDifference(pair, 'plans')).toMatchObject({ method: 'Newcombe, weighted' });
    expect(weightedDifference(pair, 'plans')?.value).toBeCloseTo(0.75 * 20 + 0.25 * 5, 9);
  });

  it('of one stratum are the plain ones', () => {
    fc.assert(
      fc.property(itemPlans, itemPlans, (earlier, later) => {
        const plain = difference(earlier, later, 'items');
        const weighed = weightedDifference([{ share: 7, earlier, later }], 'items');
        expect(weighed?.value).toBeCloseTo(plain?.value ?? Number.NaN, 9);
        expect(weighed?.interval?.low).toBeCloseTo(plain?.interval?.low ?? Number.NaN, 9);
        expect(weighed?.interval?.high).toBeCloseTo(plain?.interval?.high ?? Number.NaN, 9);
        const figure = weightedEstimate([{ share: 7, tally: later }], 'items');
        expect(figure.interval?.low).toBeCloseTo(estimate(later, 'items').interval?.low ?? Number.NaN, 9);
      }),
    );
  });

  it('take a change of the mix alone for no change: two groups at 30% and 80% whose shares swap', () => {
    const mixes = [
      { share: 50, earlier: share(24, 80), later: share(6, 20) },
      { share: 50, earlier: share(16, 20), later: share(64, 80) },
    ];
    const [all, then] = mixes.reduce(
      ([a, b], one) => [addTallies(a, one.earlier), addTallies(b, one.later)],
      [NO_TALLY, NO_TALLY],
    );
    expect(difference(all, then, 'plans')?.leavesOutZero).toBe(true);
    expect(weightedDifference(mixes, 'plans')?.value).toBeCloseTo(0, 9);
    expect(weightedDifference(mixes, 'plans')?.leavesOutZero).toBe(false);
  });

  it('cannot be given where a stratum with a share is empty, and leave out one without', () => {
    const empty = [...pair, { share: 1, earlier: NO_TALLY, later: share(1, 2) }];
    expect(weightedDifference(empty, 'plans')).toBeNull();
    expect(weightedDifference([...pair, { share: 0, earlier: NO_TALLY, later: NO_TALLY }], 'plans')).toEqual(
      weightedDifference(pair, 'plans'),
    );
    expect(weightedEstimate([{ share: 1, tally: NO_TALLY }], 'plans').value).toBeNull();
  });
});

describe('plans needed', () => {
  it('are 97 in each for 40% against 60%, and more where a plan’s items go together', () => {
    expect(plansNeeded(share(16, 40), share(24, 40), 'plans')).toBe(97);
    const alike = (met: number) => of([...Array(met).fill([5, 5]), ...Array(20 - met).fill([0, 5])]);
    expect(plansNeeded(alike(8), alike(12), 'items')).toBe(97);
  });

  it('of a claim are counted from the earlier figure, and cannot be beyond 0 or 100 percent', () => {
    expect(plansNeeded(share(16, 40), share(24, 40), 'plans', 20)).toBe(97);
    expect(plansNeeded(share(16, 40), share(24, 40), 'plans', 8)).toBe(604);
    expect(plansNeeded(share(16, 40), share(24, 40), 'plans', 61)).toBeNull();
    expect(plansNeeded(share(16, 40), share(16, 40), 'plans')).toBeNull();
  });
});

describe('a rise by chance', () => {
  it('becomes rarer with size, and is not worked out for tens of thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (a, b) => {
        const found = chanceOfRise(a, b, 20) ?? -1;
        expect(found >= 0 && found <= 1).toBe(true);
      }),
    );
    expect(chanceOfRise(200, 200, 20)).toBeLessThan(1e-4);
    expect(chanceOfRise(15_000, 15_000, 20)).toBeNull();
  });
});
