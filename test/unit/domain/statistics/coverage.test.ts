import { describe, expect, it } from 'vitest';
import { NO_TALLY, type Tally, withPlan } from '#shared/domain/compare/tally';
import { difference } from '#shared/domain/statistics/difference';
import { estimate } from '#shared/domain/statistics/estimate';
import { weightedDifference, weightedEstimate } from '#shared/domain/statistics/weighted';
import { wilsonInterval } from '#shared/domain/statistics/wilson';
import { seededRandom } from '../../../helpers/seeded-random';

type Random = () => number;

const RATES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
const SIZES = [10, 20, 30, 40, 50, 60, 80, 100] as const;

/** Percent of draws whose interval holds the truth. */
function coverage(draws: number, holds: (draw: number) => boolean): number {
  let held = 0;
  for (let draw = 0; draw < draws; draw += 1) if (holds(draw)) held += 1;
  return (100 * held) / draws;
}

const binomial = (random: Random, n: number, rate: number): number => {
  let count = 0;
  for (let i = 0; i < n; i += 1) if (random() < rate) count += 1;
  return count;
};

const shareOfPlans = (random: Random, n: number, rate: number): Tally => {
  const y = binomial(random, n, rate);
  return { n, y, x: n, yy: y, xy: y, xx: n };
};

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const valuesOf = (random: Random, n: number, mean: number, sd: number): Tally => {
  let tally = NO_TALLY;
  for (let i = 0; i < n; i += 1) tally = withPlan(tally, mean + sd * normal(random), 1);
  return tally;
};

/** Gamma by Marsaglia and Tsang (2000), for shapes of any size. */
function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/**
 * Plans with 4 to 9 items each, of which a plan meets a share of its own around `rate`; `within` is how alike items of one
 * plan are (the intraclass correlation of the beta-binomial).
 */
function itemsOfPlans(random: Random, plans: number, rate: number, within: number): Tally {
  let tally = NO_TALLY;
  const spread = 1 / within - 1;
  for (let plan = 0; plan < plans; plan += 1) {
    const [a, b] = [gamma(random, rate * spread), gamma(random, (1 - rate) * spread)];
    const items = 4 + Math.floor(random() * 6);
    tally = withPlan(tally, binomial(random, items, a / (a + b)), items);
  }
  return tally;
}

const holds = (interval: { low: number; high: number } | null, truth: number): boolean =>
  interval !== null && interval.low <= truth && truth <= interval.high;

/** The exact coverage of Wilson's interval: its binomial probabilities added up, no draw needed. */
function exactWilsonCoverage(n: number, rate: number): number {
  let [probability, sum] = [(1 - rate) ** n, 0];
  for (let k = 0; k <= n; k += 1) {
    if (holds(wilsonInterval(k, n), 100 * rate)) sum += probability;
    probability *= ((n - k) / (k + 1)) * (rate / (1 - rate));
  }
  return 100 * sum;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('95% intervals hold the truth in 95 of 100 cases, give or take 1.5', () => {
  it('Wilson, over rates of 10 to 90% and 10 to 100 plans, exactly', () => {
    expect(Math.abs(mean(RATES.flatMap((rate) => SIZES.map((n) => exactWilsonCoverage(n, rate)))) - 95)).toBeLessThan(
      1.5,
    );
  });

  it('Newcombe, over pairs of rates and 10 to 100 plans', () => {
    const random = seededRandom(1998);
    const found = RATES.flatMap((from, index) =>
      SIZES.map((n) => {
        const to = RATES[(index * 4 + 2) % RATES.length] ?? 0.5;
        return coverage(600, () =>
          holds(
            difference(shareOfPlans(random, n, from), shareOfPlans(random, n, to), 'plans')?.interval ?? null,
            100 * (to - from),
          ),
        );
      }),
    );
    expect(Math.abs(mean(found) - 95)).toBeLessThan(1.5);
  });

  it('Student and Welch, with unequal spreads and sizes', () => {
    const random = seededRandom(1947);
    const one = coverage(6000, () => holds(estimate(valuesOf(random, 8, 60, 15), 'mean').interval, 60));
    const two = coverage(6000, () =>
      holds(difference(valuesOf(random, 8, 24, 9), valuesOf(random, 25, 21, 3), 'mean')?.interval ?? null, -3),
    );
    expect(Math.abs(one - 95)).toBeLessThan(1.5);
    expect(Math.abs(two - 95)).toBeLessThan(1.5);
  });

  it('shares of items of 20 to 60 plans, however alike the items of one plan are', () => {
    const random = seededRandom(2015);
    for (const within of [0.05, 0.2, 0.5]) {
      const found = [20, 40, 60].flatMap((plans) =>
        [0.2, 0.4, 0.6, 0.8].map((rate) =>
          coverage(700, () => holds(estimate(itemsOfPlans(random, plans, rate, within), 'items').interval, 100 * rate)),
        ),
      );
      expect(Math.abs(mean(found) - 95)).toBeLessThan(1.5);
    }
  });

  it('shares of items of the 6 to 12 plans of one week', () => {
    const random = seededRandom(612);
    const found = [6, 9, 12].flatMap((plans) =>
      [0.05, 0.2, 0.5].flatMap((within) =>
        [0.3, 0.6].map((rate) =>
          coverage(1000, () =>
            holds(estimate(itemsOfPlans(random, plans, rate, within), 'items').interval, 100 * rate),
          ),
        ),
      ),
    );
    expect(Math.abs(mean(found) - 95)).toBeLessThan(1.5);
  });

  it('differences between shares of items', () => {
    const random = seededRandom(1990);
    const found = [20, 40].flatMap((plans) =>
      [0.1, 0.3].map((within) =>
        coverage(1500, () =>
          holds(
            difference(itemsOfPlans(random, plans, 0.4, within), itemsOfPlans(random, plans, 0.6, within), 'items')
              ?.interval ?? null,
            20,
          ),
        ),
      ),
    );
    expect(Math.abs(mean(found) - 95)).toBeLessThan(1.5);
  });

  it('figures and differences weighed to a mix', () => {
    const random = seededRandom(2009);
    const strata = [
      { share: 50, n: 24, rates: [0.3, 0.5] },
      { share: 30, n: 12, rates: [0.6, 0.6] },
      { share: 20, n: 18, rates: [0.7, 0.8] },
    ] as const;
    const draw = (at: 0 | 1) =>
      strata.map(({ share, n, rates }) => ({ share, tally: shareOfPlans(random, n, rates[at]) }));
    const figure = coverage(4000, () => holds(weightedEstimate(draw(0), 'plans').interval, 15 + 18 + 14));
    const change = coverage(4000, () =>
      holds(
        weightedDifference(
          draw(0).map(({ share, tally }, index) => ({ share, earlier: tally, later: draw(1)[index]?.tally ?? tally })),
          'plans',
        )?.interval ?? null,
        10 + 0 + 2,
      ),
    );
    expect(Math.abs(figure - 95)).toBeLessThan(1.5);
    expect(Math.abs(change - 95)).toBeLessThan(1.5);
  });

  it('would not be kept by an interval that takes every item for a plan of its own', () => {
    const random = seededRandom(7);
    const naive = coverage(1500, () => {
      const { y, x } = itemsOfPlans(random, 40, 0.6, 0.3);
      return holds(wilsonInterval(y, x), 60);
    });
    expect(naive).toBeLessThan(85);
  });
});
