import { describe, expect, it } from 'vitest';
import { addSums, addUnit, coefficientsOf, noSums, sumsShape } from '#shared/domain/agreement/agreement-sums';
import { coefficientIntervals } from '#shared/domain/agreement/coefficient-intervals';
import { seededRandom } from '../../../helpers/seeded-random';

// Two markers see one quality of a plan, each with an error of their own, and cut it into ratings 0 to 3. Seeds are fixed: the
// figures below are what these runs give, within what 2,000 runs can tell (0.5 points of standard error).
const SHAPE = sumsShape(4);
const RUNS = 2_000;

interface World {
  /** Share of what a marker sees that is the plan's and not the marker's own. */
  readonly common: number;
  readonly cuts: readonly number[];
}
const EVEN: World = { common: 0.7, cuts: [-1, -0.2, 0.8] };
/** More than two thirds of the plans get the best rating. */
const SKEWED: World = { common: 0.7, cuts: [-2, -1.3, -0.5] };
const WEAK: World = { common: 0.4, cuts: [-1, -0.2, 0.8] };

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function pairOf({ common, cuts }: World, random: () => number, quality = normal(random)): number[] {
  const mark = (): number => {
    const seen = quality * Math.sqrt(common) + normal(random) * Math.sqrt(1 - common);
    return cuts.filter((cut) => seen > cut).length;
  };
  return [mark(), mark()];
}

/** Plans of `criteria` criteria each, whose qualities go together within a plan. */
function plansOf(world: World, plans: number, criteria: number, random: () => number) {
  const total = noSums(SHAPE);
  const clusters = Array.from({ length: plans }, () => {
    const sums = noSums(SHAPE);
    const plan = normal(random);
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const quality = criteria === 1 ? plan : plan * Math.SQRT1_2 + normal(random) * Math.SQRT1_2;
      addUnit(sums, SHAPE, pairOf(world, random, quality));
    }
    addSums(total, sums);
    return { sums, times: 1 };
  });
  return { total, clusters };
}

function coverage(world: World, plans: number, criteria: number, runs: number) {
  const truth = coefficientsOf(plansOf(world, 60_000, 1, seededRandom(1)).total, SHAPE);
  const random = seededRandom(plans * 7 + criteria);
  const held = { kappa: 0, alpha: 0, ac2: 0 };
  for (let run = 0; run < runs; run += 1) {
    const { total, clusters } = plansOf(world, plans, criteria, random);
    const intervals = coefficientIntervals(total, clusters, SHAPE, plans);
    for (const which of ['kappa', 'alpha', 'ac2'] as const) {
      const [interval, value] = [intervals[which], truth[which] ?? Number.NaN];
      if (interval !== null && interval.low <= value && value <= interval.high) held[which] += 1;
    }
  }
  return Object.values(held).map((count) => (100 * count) / runs);
}

describe('how often an interval holds the true value', () => {
  it.each([
    ['even agreement', EVEN, 50],
    ['even agreement', EVEN, 100],
    ['weak agreement', WEAK, 20],
    ['weak agreement', WEAK, 50],
    ['weak agreement', WEAK, 100],
  ] as const)('%s: within 1.5 points of 95 in 100', (_, world, plans) => {
    for (const held of coverage(world, plans, 1, RUNS)) expect(Math.abs(held - 95)).toBeLessThanOrEqual(1.5);
  });

  it('even agreement, 20 plans: never below 93.5 in 100, AC2 too seldom wrong rather than too often', () => {
    for (const held of coverage(EVEN, 20, 1, RUNS)) {
      expect(held).toBeGreaterThanOrEqual(93.5);
      expect(held).toBeLessThanOrEqual(98.5);
    }
  });

  it('one rating prevails, 50 plans: alpha and AC2 within 1.5 points, kappa somewhat too narrow', () => {
    const [kappa = 0, alpha = 0, ac2 = 0] = coverage(SKEWED, 50, 1, RUNS);
    expect(kappa).toBeGreaterThanOrEqual(91);
    for (const held of [alpha, ac2]) expect(Math.abs(held - 95)).toBeLessThanOrEqual(1.5);
  });

  it('over 12 criteria of 20 plans, with plans and not criteria as what was sampled', () => {
    for (const held of coverage(EVEN, 20, 12, 500)) {
      expect(held).toBeGreaterThanOrEqual(92.5);
      expect(held).toBeLessThanOrEqual(97.5);
    }
  });
});

describe('what 20 plans marked twice can tell', () => {
  it('weighted kappa lands anywhere in about 0.30 to 0.84', () => {
    const random = seededRandom(20);
    const kappas = Array.from({ length: RUNS }, () => {
      const { total } = plansOf(EVEN, 20, 1, random);
      return coefficientsOf(total, SHAPE).kappa ?? 0;
    }).sort((a, b) => a - b);
    expect(Math.abs((kappas[RUNS * 0.025] ?? 0) - 0.3)).toBeLessThan(0.06);
    expect(Math.abs((kappas[RUNS * 0.975] ?? 0) - 0.84)).toBeLessThan(0.03);
  });
});
