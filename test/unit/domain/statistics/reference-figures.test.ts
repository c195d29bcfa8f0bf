import { describe, expect, it } from 'vitest';
import { NO_TALLY, type Tally, withPlan } from '#shared/domain/compare/tally';
import { chanceOfRise } from '#shared/domain/statistics/chance-rise';
import { difference } from '#shared/domain/statistics/difference';
import { ratioVariance } from '#shared/domain/statistics/effective-number';
import { estimate } from '#shared/domain/statistics/estimate';
import { welchSpread } from '#shared/domain/statistics/mean';
import { casesForMeans, casesForShares } from '#shared/domain/statistics/needed';
import { beyondT, twoSidedT } from '#shared/domain/statistics/student-t';

/** `y` plans of `n` that do. */
const share = (y: number, n: number): Tally => ({ n, y, x: n, yy: y, xy: y, xx: n });

const values = (list: readonly number[]): Tally => list.reduce((tally, value) => withPlan(tally, value, 1), NO_TALLY);

/** A tally with this mean and standard deviation, as summaries in print give them. */
const summary = (n: number, mean: number, sd: number): Tally => ({
  n,
  y: n * mean,
  x: n,
  yy: (n - 1) * sd * sd + n * mean * mean,
  xy: n * mean,
  xx: n,
});

const welchDf = (a: Tally, b: Tally): number | undefined =>
  welchSpread([
    { weight: 1, tally: a },
    { weight: -1, tally: b },
  ])?.df;

describe('shares', () => {
  // Newcombe RG (1998), "Two-sided confidence intervals for the single proportion: comparison of seven methods",
  // Statistics in Medicine 17, 857-872, table I, method 3 (score, no continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i, Newcombe 1998, table I', (y, n, low, high) => {
    const { interval } = estimate(share(y, n), 'plans');
    expect((interval?.low ?? -1) / 100).toBeCloseTo(low, 4);
    expect((interval?.high ?? -1) / 100).toBeCloseTo(high, 4);
  });

  // R 4, stats::prop.test(x, n, correct = FALSE), and lumen::binomCI(x, n, method = "wilson"): output printed on the
  // help page of binomCI (andrisignorell.github.io/lumen/reference/binomCI.html).
  it.each([
    [37, 43, 0.7273641, 0.9344428],
    [42, 43, 0.8794101, 0.9958829],
    [35, 43, 0.67383, 0.9025825],
    [23, 43, 0.3891564, 0.6748894],
    [22, 43, 0.3675231, 0.6538255],
    [4, 19, 0.0850767663, 0.4333428],
  ])('%i of %i, R', (y, n, low, high) => {
    const { interval } = estimate(share(y, n), 'plans');
    expect((interval?.low ?? -1) / 100).toBeCloseTo(low, 6);
    expect((interval?.high ?? -1) / 100).toBeCloseTo(high, 6);
  });

  // The cards package for R, proportion_ci_wilson(): tests/testthat/_snaps/proportion_ci.md in insightsengineering/cards.
  it.each([
    [32, 32, 0.8928208, 1],
    [0, 32, 0, 0.1071792],
  ])('%i of %i, cards', (y, n, low, high) => {
    const { interval } = estimate(share(y, n), 'plans');
    expect((interval?.low ?? -1) / 100).toBeCloseTo(low, 6);
    expect((interval?.high ?? -1) / 100).toBeCloseTo(high, 6);
  });
});

describe('differences between shares', () => {
  // Newcombe RG (1998), "Interval estimation for the difference between independent proportions: comparison of eleven
  // methods", Statistics in Medicine 17, 873-890, table II, rows (a) to (h), method 10. There the first less the second.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i of %i less %i of %i, Newcombe 1998, table II', (a, m, b, n, low, high) => {
    const found = difference(share(b, n), share(a, m), 'plans');
    expect((found?.interval?.low ?? -9) / 100).toBeCloseTo(low, 4);
    expect((found?.interval?.high ?? -9) / 100).toBeCloseTo(high, 4);
    expect(found?.method).toBe('Newcombe');
    expect(found?.leavesOutZero).toBe(low > 0);
  });
});

describe('means', () => {
  // R, help page of t.test: data set sleep (Student 1908).
  const one = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
  const two = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

  it('Welch, t.test(extra ~ group, data = sleep): -3.3654832 to 0.2054832, df 17.776', () => {
    const found = difference(values(two), values(one), 'mean');
    expect(found?.value).toBeCloseTo(-1.58, 10);
    expect(found?.interval?.low).toBeCloseTo(-3.3654832, 6);
    expect(found?.interval?.high).toBeCloseTo(0.2054832, 6);
    expect(welchDf(values(one), values(two))).toBeCloseTo(17.776, 3);
    // p-value 0.07939 at t = -1.8608.
    expect(beyondT(1.86081346748685, 17.7764735161785)).toBeCloseTo(0.07939414, 7);
  });

  it('Student, the differences of the same: 0.7001142 to 2.4598858', () => {
    // Lifted by 10, because nothing that is measured here is below 0.
    const apart = one.map((value, index) => 10 + (two[index] ?? 0) - value);
    const { interval } = estimate(values(apart), 'mean');
    expect(interval?.low).toBeCloseTo(10.7001142, 6);
    expect(interval?.high).toBeCloseTo(12.4598858, 6);
  });

  it('Welch, NAG Library G07CAF, example results: 0.4410 to 7.5590, df 7.9925', () => {
    // support.nag.com/numeric/nl/nagdoc_27.3/examples/baseresults/g07cace.r.html; the spreads are printed to 4 figures.
    const [x, y] = [summary(4, 25, 0.8185), summary(8, 21, 4.208)];
    const found = difference(y, x, 'mean');
    expect(found?.interval?.low).toBeCloseTo(0.441, 2);
    expect(found?.interval?.high).toBeCloseTo(7.559, 2);
    expect(welchDf(x, y)).toBeCloseTo(7.9925, 3);
  });

  it('Welch, Navarro, “Learning Statistics with R”, 13.4.1: -0.092 to 11.048, df 23.025', () => {
    // Grades of 15 and 18 students, means and spreads to 3 decimals.
    const [anastasia, bernadette] = [summary(15, 74.533, 8.999), summary(18, 69.056, 5.775)];
    const found = difference(bernadette, anastasia, 'mean');
    expect(found?.interval?.low).toBeCloseTo(-0.092, 2);
    expect(found?.interval?.high).toBeCloseTo(11.048, 2);
    expect(welchDf(anastasia, bernadette)).toBeCloseTo(23.025, 2);
  });

  it('Welch, R output for exam scores (stats.arabpsychology.com, “Perform Welch’s t-test in R”): 0.3048 to 13.8618', () => {
    const booklet = values([90, 85, 88, 89, 94, 91, 79, 83, 87, 88, 91, 90]);
    const without = values([67, 90, 71, 95, 88, 83, 72, 66, 75, 86, 93, 84]);
    const found = difference(without, booklet, 'mean');
    expect(found?.interval?.low).toBeCloseTo(0.3048395, 6);
    expect(found?.interval?.high).toBeCloseTo(13.8618272, 6);
    expect(welchDf(booklet, without)).toBeCloseTo(14.354, 3);
    expect(found?.leavesOutZero).toBe(true);
  });

  // Critical values of Student's t distribution: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, as printed in
  // pdfcoffee.com/student-t-distribution-table-pdf-free.html, and hugoquene.github.io/QMS-EN/app-criticaltvalues.html.
  it.each([
    [0.95, 1, 12.706],
    [0.95, 2, 4.303],
    [0.95, 5, 2.571],
    [0.95, 10, 2.228],
    [0.95, 30, 2.042],
    [0.95, 100, 1.984],
    [0.9, 5, 2.015],
    [0.9, 20, 1.725],
    [0.99, 10, 3.169],
    [0.99, 60, 2.66],
  ])('t for %f and %i degrees of freedom, NIST', (level, df, t) => {
    expect(twoSidedT(level, df)).toBeCloseTo(t, 3);
  });
});

describe('shares of items', () => {
  it('have the ratio variance of the cluster sample of incomes in Scheaffer, Mendenhall and Ott, example 8.2', () => {
    // "Elementary Survey Sampling", chapter 8: residents and total income of 25 blocks; mean $8,801, s_r = 25,189.
    const residents = [8, 12, 4, 5, 6, 6, 7, 5, 8, 3, 2, 6, 5, 10, 9, 3, 6, 5, 5, 4, 6, 8, 7, 3, 8];
    const thousands = [
      96, 121, 42, 65, 52, 40, 75, 65, 45, 50, 85, 43, 54, 49, 53, 50, 32, 22, 45, 37, 51, 30, 39, 47, 41,
    ];
    const tally = residents.reduce((sum, x, index) => withPlan(sum, 1000 * (thousands[index] ?? 0), x), NO_TALLY);
    expect(tally.y / tally.x).toBeCloseTo(8801, 0);
    // variance = n s_r² / x² for n blocks with x residents in all.
    expect((Math.sqrt(ratioVariance(tally) ?? 0) * tally.x) / Math.sqrt(tally.n)).toBeCloseTo(25189, 0);
  });
});

describe('how many it takes', () => {
  // R, examples of power.prop.test, with the results in comments there: n = 76.7 for a power of 90%, power 0.740 for n = 50,
  // p2 = 0.8026 for n = 50 and a power of 90%.
  const Z_90 = 1.2815515655446004;
  it.each([
    [0.5, 0.75, Z_90, 76.7, 1],
    [0.5, 0.8026, Z_90, 50, 1],
    // 0.6438 is the normal quantile of 0.7401659.
    [0.5, 0.75, 0.643845, 50, 2],
  ])('shares %f and %f, R', (p, q, zPower, n, digits) => {
    expect(casesForShares(p, q, zPower)).toBeCloseTo(n, digits);
  });

  // R, power.t.test: power = .90, delta = 1 gives n = 22.02110; n = 100, delta = 1, sd = 2.5 gives a power of 0.8036466.
  // R takes the noncentral t; the turns with Student's t differ from it by less than 0.05 plans.
  it.each([
    [1, 1, 0.9, 22.0211],
    [1, 2.5, 0.8036466, 100],
  ])('means %f apart with a spread of %f, R', (apart, sd, power, n) => {
    expect(Math.abs(casesForMeans(apart, sd, power) - n)).toBeLessThan(0.05);
  });
});

describe('a rise of 20 points by chance, at a true rate of 50%', () => {
  // Exact: ways to draw the two counts, out of 4^n. For n = 5 that is (1 - C(10, 5) / 2^10) / 2.
  it.each([
    [5, 37.7],
    [10, 25.2],
    [20, 13.4],
    [40, 4.6],
  ])('%i plans against as many', (n, percent) => {
    expect(100 * (chanceOfRise(n, n, 20) ?? 0)).toBeCloseTo(percent, 1);
  });
});
