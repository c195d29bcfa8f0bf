import { describe, expect, it } from 'vitest';
import { ENOUGH_MARKS, ENOUGH_PLANS, FEWEST_PLANS } from '#shared/domain/agreement/agreement-report';
import {
  addSums,
  addUnit,
  coefficientsOf,
  noSums,
  type Sums,
  sumsShape,
} from '#shared/domain/agreement/agreement-sums';
import { coefficientIntervals } from '#shared/domain/agreement/coefficient-intervals';
import { seededRandom } from '../../../helpers/seeded-random';

// Two markers see one quality of a plan, each with an error of their own, and cut it into ratings 0 to 3. Seeds are fixed: the
// figures below are what these runs give, within what so many runs can tell (0.4 to 0.6 points of standard error).
const SHAPE = sumsShape(4);
const RUNS = 2_500;

interface World {
  /** Share of what a marker sees that is the plan's and not the marker's own. */
  readonly common: number;
  readonly cuts: readonly number[];
}
const EVEN: World = { common: 0.7, cuts: [-1, -0.2, 0.8] };
/** More than two thirds of the plans get the best rating. */
const SKEWED: World = { common: 0.7, cuts: [-2, -1.3, -0.5] };
const WEAK: World = { common: 0.4, cuts: [-1, -0.2, 0.8] };
const STRONG: World = { common: 0.9, cuts: [-1, -0.2, 0.8] };
/** Of 100 marks 86 are the best. */
const LOPSIDED: World = { common: 0.7, cuts: [-2.3, -1.8, -1.1] };

/** Of what makes criteria of one plan differ in quality, the share that they have in common. */
const OF_PLAN = 0.3;

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function pairOf({ common, cuts }: World, random: () => number, quality: number): number[] {
  const mark = (): number => {
    const seen = quality * Math.sqrt(common) + normal(random) * Math.sqrt(1 - common);
    return cuts.filter((cut) => seen > cut).length;
  };
  return [mark(), mark()];
}

/** Plans of `criteria` criteria each, whose qualities go together within a plan. */
function plansOf(world: World, plans: number, criteria: number, random: () => number) {
  const total = noSums(SHAPE);
  const alike = new Map<string, { readonly sums: Sums; times: number }>();
  for (let at = 0; at < plans; at += 1) {
    const sums = noSums(SHAPE);
    const plan = normal(random);
    const units: number[][] = [];
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const quality = criteria === 1 ? plan : plan * Math.sqrt(OF_PLAN) + normal(random) * Math.sqrt(1 - OF_PLAN);
      units.push(pairOf(world, random, quality));
    }
    for (const unit of units) addUnit(sums, SHAPE, unit);
    addSums(total, sums);
    const key = units.length === 1 ? units.join() : String(at);
    const same = alike.get(key);
    if (same === undefined) alike.set(key, { sums, times: 1 });
    else same.times += 1;
  }
  return { total, clusters: [...alike.values()] };
}

const NAMES = ['kappa', 'alpha', 'ac2'] as const;

/** Of 100 intervals, how many hold the true value. */
function coverage(world: World, plans: number, criteria: number, runs: number): readonly number[] {
  const truth = coefficientsOf(plansOf(world, 60_000, 1, seededRandom(1)).total, SHAPE);
  const random = seededRandom(plans * 7 + criteria);
  const held = { kappa: 0, alpha: 0, ac2: 0 };
  for (let run = 0; run < runs; run += 1) {
    const { total, clusters } = plansOf(world, plans, criteria, random);
    const intervals = coefficientIntervals(total, clusters, SHAPE, plans);
    for (const which of NAMES) {
      const [interval, value] = [intervals[which], truth[which] ?? Number.NaN];
      if (interval !== null && interval.low <= value && value <= interval.high) held[which] += 1;
    }
  }
  return NAMES.map((which) => (100 * held[which]) / runs);
}

describe('how often an interval holds the true value: within 1.5 points of 95 in 100 from where one is given', () => {
  it.each([
    ['even agreement', ENOUGH_PLANS, EVEN],
    ['even agreement', 50, EVEN],
    ['weak agreement', ENOUGH_PLANS, WEAK],
    ['weak agreement', 50, WEAK],
    ['strong agreement', ENOUGH_PLANS, STRONG],
    ['strong agreement', 50, STRONG],
    ['one rating prevails', ENOUGH_PLANS, SKEWED],
    ['one rating prevails', 50, SKEWED],
    ['one rating prevails', 100, SKEWED],
  ] as const)('one criterion, %s, %i plans', (_, plans, world) => {
    for (const held of coverage(world, plans, 1, RUNS)) expect(Math.abs(held - 95)).toBeLessThanOrEqual(1.5);
  });

  it.each([
    ['even agreement', FEWEST_PLANS, EVEN],
    ['weak agreement', FEWEST_PLANS, WEAK],
    ['one rating prevails', FEWEST_PLANS, SKEWED],
    ['even agreement', 20, EVEN],
    ['one rating prevails', 20, SKEWED],
  ] as const)('several criteria, %s, the fewest marks of %i plans', (_, plans, world) => {
    for (const held of coverage(world, plans, ENOUGH_MARKS / plans, RUNS))
      expect(Math.abs(held - 95)).toBeLessThanOrEqual(1.5);
  });

  it('several criteria of few plans that markers agree on strongly: AC2 up to 2 points too wide, the others kept', () => {
    const [kappa = 0, alpha = 0, ac2 = 0] = coverage(STRONG, FEWEST_PLANS, ENOUGH_MARKS / FEWEST_PLANS, RUNS);
    for (const held of [kappa, alpha]) expect(Math.abs(held - 95)).toBeLessThanOrEqual(1.5);
    expect(ac2).toBeGreaterThanOrEqual(95);
    expect(ac2).toBeLessThanOrEqual(97);
  });

  it('all criteria of 15 plans', () => {
    for (const held of coverage(EVEN, 15, 40, 800)) expect(Math.abs(held - 95)).toBeLessThanOrEqual(1.5);
  });

  it('would not be kept by one criterion of fewer plans: the reason why none is given there', () => {
    const [, , ac2 = 0] = coverage(EVEN, 20, 1, RUNS);
    expect(Math.abs(ac2 - 95)).toBeGreaterThan(1.5);
  });

  it('kappa also where nearly nine in ten marks are the same, at 50 and 100 plans', () => {
    for (const plans of [50, 100])
      expect(Math.abs((coverage(LOPSIDED, plans, 1, RUNS)[0] ?? 0) - 95)).toBeLessThanOrEqual(1.5);
  });
});

describe('what 20 plans marked twice can tell', () => {
  it('weighted kappa lands anywhere in about 0.30 to 0.84', () => {
    const random = seededRandom(20);
    const kappas = Array.from({ length: 2_000 }, () => {
      const { total } = plansOf(EVEN, 20, 1, random);
      return coefficientsOf(total, SHAPE).kappa ?? 0;
    }).sort((a, b) => a - b);
    expect(Math.abs((kappas[2_000 * 0.025] ?? 0) - 0.3)).toBeLessThan(0.06);
    expect(Math.abs((kappas[2_000 * 0.975] ?? 0) - 0.84)).toBeLessThan(0.03);
  });
});
