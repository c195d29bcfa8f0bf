import { describe, expect, it } from 'vitest';
import { chiSquareOf, chiSquareTail, type Pair } from '#shared/domain/compare/comparable/chi-square';

describe('the tail of the chi-square distribution', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4, upper critical values.
  it.each([
    [1, 0.05, 3.841],
    [1, 0.01, 6.635],
    [2, 0.1, 4.605],
    [2, 0.05, 5.991],
    [3, 0.05, 7.815],
    [4, 0.05, 9.488],
    [5, 0.05, 11.07],
    [6, 0.025, 14.449],
    [7, 0.05, 14.067],
    [9, 0.01, 21.666],
    [10, 0.05, 18.307],
    [12, 0.05, 21.026],
    [13, 0.01, 27.688],
  ])('gives NIST’s table: %i degrees of freedom, %f beyond %f', (df, tail, critical) => {
    // The table has three decimals, so that its neighbours lie on both sides of the probability.
    expect(chiSquareTail(critical - 0.0006, df)).toBeGreaterThan(tail);
    expect(chiSquareTail(critical + 0.0006, df)).toBeLessThan(tail);
  });

  it('is 1 at 0, falls, and is as exact far out', () => {
    expect(chiSquareTail(0, 3)).toBe(1);
    for (const df of [1, 2, 3, 8, 13])
      for (let x = 0.5; x < 60; x += 0.5) expect(chiSquareTail(x, df)).toBeLessThan(chiSquareTail(x - 0.5, df));
    // Two degrees of freedom have a closed form; one is the two-sided normal tail, 2.6998e-3 beyond 3 and 5.7330e-7 beyond 5.
    expect(chiSquareTail(40, 2)).toBeCloseTo(Math.exp(-20), 18);
    expect(chiSquareTail(9, 1)).toBeCloseTo(2.6997960632601866e-3, 13);
    expect(chiSquareTail(25, 1) / 5.733031437583869e-7).toBeCloseTo(1, 10);
  });
});

describe('Pearson’s chi-square', () => {
  const columns = (first: readonly number[], second: readonly number[]): Pair[] =>
    first.map((count, at) => [count, second[at] ?? 0]);

  it('gives Agresti 2007, table 2.5 (party by gender): 30.1 with 2 degrees of freedom, and the expected counts', () => {
    const { statistic, df, expected } = chiSquareOf(columns([762, 327, 468], [484, 239, 477]));
    expect(statistic.toFixed(1)).toBe('30.1');
    expect(df).toBe(2);
    expect(expected.map(([women]) => women.toFixed(1))).toEqual(['703.7', '319.6', '533.7']);
    expect(expected.map(([, men]) => men.toFixed(1))).toEqual(['542.3', '246.4', '411.3']);
  });

  it('gives what R prints for the same table (chisq.test, examples): 30.07, p 2.954e-07', () => {
    const { statistic, df } = chiSquareOf(columns([762, 327, 468], [484, 239, 477]));
    expect([statistic.toFixed(2), chiSquareTail(statistic, df).toExponential(3)]).toEqual(['30.07', '2.954e-7']);
  });

  it('gives NIST, 7.4.4 (five lots of wafers, 300 each): 12.131, above 9.488 and so p below 0.05', () => {
    const { statistic, df, expected } = chiSquareOf(columns([36, 46, 42, 63, 38], [264, 254, 258, 237, 262]));
    expect([statistic.toFixed(3), df]).toEqual(['12.131', 4]);
    expect(expected.every(([bad, good]) => Math.round(bad) === 45 && Math.round(good) === 255)).toBe(true);
    expect(chiSquareTail(statistic, df)).toBeLessThan(0.05);
  });

  it('gives SciPy’s example (chi2_contingency): 2.7778, p 0.24935, expected 12 12 16 and 18 18 24', () => {
    const { statistic, df, expected } = chiSquareOf(columns([10, 10, 20], [20, 20, 20]));
    expect(statistic).toBeCloseTo(2.7777777777777777, 12);
    expect(chiSquareTail(statistic, df)).toBeCloseTo(0.24935220877729619, 12);
    expect(expected.map(([a]) => Math.round(a * 1e9) / 1e9)).toEqual([12, 12, 16]);
    expect(expected.map(([, b]) => Math.round(b * 1e9) / 1e9)).toEqual([18, 18, 24]);
  });

  it('takes no notice of groups that nobody is in', () => {
    expect(
      chiSquareOf([
        [3, 4],
        [0, 0],
        [5, 1],
      ]),
    ).toEqual(
      chiSquareOf([
        [3, 4],
        [5, 1],
      ]),
    );
  });
});
