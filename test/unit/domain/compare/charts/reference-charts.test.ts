import { describe, expect, it } from 'vitest';
import { laneySpread, meanMovingRange, medianSpread, pSpread, xmrSpread } from '#shared/domain/compare/charts/limits';
import { judgePoints } from '#shared/domain/compare/charts/rules';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';

/** Limits of an XmR chart to so many decimals. */
function xmr(values: readonly number[], screen: boolean, places: number) {
  const { centre, reach } = xmrSpread(values, screen);
  const by = reach?.(1) ?? Number.NaN;
  return [centre - by, centre, centre + by].map((value) => value.toFixed(places));
}

/** Limits of a p-chart as shares of 1. */
function p(counts: readonly number[], sizes: readonly number[], size: number, places: number) {
  const { centre, reach } = pSpread(counts.map((part, at) => ({ part, total: sizes[at] as number })));
  const by = reach?.(size) ?? Number.NaN;
  return [centre - by, centre, centre + by].map((value) => (Math.max(0, value) / 100).toFixed(places));
}

describe('NHSRplotthedots', () => {
  // Vignette "Deviations from Excel defaults" (deviations.Rmd): captions round(lpl, 2), round(mean_col, 2), round(upl, 2) of
  // this series, by default and with screen_outliers = FALSE, which is what the Excel tool of NHS England gives.
  const vignette = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

  it('has these limits for the series of its vignette, with and without screening', () => {
    expect(xmr(vignette, true, 2)).toEqual(['-0.72', '1.94', '4.60']);
    expect(xmr(vignette, false, 2)).toEqual(['-3.06', '1.94', '6.95']);
  });

  it('leaves out the two ranges at the 10, and no others', () => {
    expect(meanMovingRange(vignette, true)).toBe(1);
    expect(meanMovingRange(vignette, false)).toBeCloseTo(32 / 17, 12);
  });

  // set.seed(123); rnorm(20) of R, the data of tests/testthat/test-ptd_spc.R.
  const normal = [
    -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123, -0.68685285,
    -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314, 0.49785048, -1.96661716,
    0.7013559, -0.47279141,
  ];

  it('prints these means and limits in its snapshots (_snaps/ptd_spc.md): all points, and each half', () => {
    const shown = (values: readonly number[]) => {
      const [low, centre, high] = xmr(values, true, 6).map(Number) as [number, number, number];
      return [centre.toPrecision(3), low.toFixed(2), high.toFixed(2)];
    };
    expect(shown(normal)).toEqual(['0.142', '-3.01', '3.29']);
    expect(shown(normal.slice(0, 10))).toEqual(['0.0746', '-2.60', '2.75']);
    expect(shown(normal.slice(10))).toEqual(['0.209', '-3.28', '3.70']);
  });

  it('finds only common cause in those twenty points (common_cause 20)', () => {
    const { centre, reach } = xmrSpread(normal, true);
    const signals = judgePoints(
      normal.map((value) => ({ value, centre, reach: reach?.(1) ?? null })),
      USUAL_SETTINGS,
      'break',
    );
    expect(signals.flat()).toEqual([]);
  });

  it('finds none in two points close to the limits on opposite sides (test-ptd_spc_standard.R)', () => {
    const values = [...Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 1 : -1)), 5.5, -5.5];
    const { centre, reach } = xmrSpread(values, true);
    const points = values.map((value) => ({ value, centre, reach: reach?.(1) ?? null }));
    expect(Math.abs(5.5 - centre)).toBeGreaterThan((2 * (reach?.(1) ?? 0)) / 3);
    expect(judgePoints(points, USUAL_SETTINGS, 'break').slice(-2)).toEqual([[], []]);
  });
});

describe('NIST/SEMATECH e-Handbook of Statistical Methods', () => {
  it('6.3.2.2, individuals: mean 50.81, mean range 1.8778, limits 45.8159 and 55.8041 (with 3 / 1.128 for 2.66)', () => {
    const flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
    expect(meanMovingRange(flow, false)?.toFixed(4)).toBe('1.8778');
    const [low, centre, high] = xmr(flow, true, 6).map(Number) as [number, number, number];
    expect(centre).toBeCloseTo(50.81, 10);
    // 2.66 is 3 / 1.128 = 2.65957 rounded, which is 0.0008 in these limits.
    expect(Math.abs(low - 45.8159)).toBeLessThan(0.001);
    expect(Math.abs(high - 55.8041)).toBeLessThan(0.001);
  });
});

describe('Montgomery, Introduction to Statistical Quality Control', () => {
  // Example 7.1, frozen orange juice cans, 30 samples of 50; also NIST/SEMATECH 6.3.3.2 and `orangejuice` of the R package qcc.
  const cans = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
  ];
  const fifty = cans.map(() => 50);

  it('example 7.1, p-chart: 0.2313, limits 0.0524 and 0.4102; samples 15 and 23 are outside', () => {
    expect(p(cans, fifty, 50, 4)).toEqual(['0.0524', '0.2313', '0.4102']);
    const { centre, reach } = pSpread(cans.map((part) => ({ part, total: 50 })));
    const points = cans.map((part) => ({ value: 2 * part, centre, reach: reach?.(50) ?? null }));
    const outside = judgePoints(points, USUAL_SETTINGS, 'break').flatMap((signals, at) =>
      signals.some(({ rule }) => rule === 'outside') ? [at + 1] : [],
    );
    expect(outside).toEqual([15, 23]);
  });

  it('example 7.1, revised without samples 15 and 23: 0.2150, limits 0.0407 and 0.3893', () => {
    const kept = cans.filter((_, at) => at !== 14 && at !== 22);
    expect(p(kept, fifty, 50, 4)).toEqual(['0.0407', '0.2150', '0.3893']);
  });

  it('table 7.4, p-chart of 25 samples of 80 to 120: 234 of 2,450 = 0.0955, and sample 11 alone is above its limit', () => {
    const counts = [12, 8, 6, 9, 10, 12, 11, 16, 10, 6, 20, 15, 9, 8, 6, 8, 10, 7, 5, 8, 5, 8, 10, 6, 9];
    const sizes = [
      100, 80, 80, 100, 110, 110, 100, 100, 90, 90, 110, 120, 120, 120, 110, 80, 80, 80, 90, 100, 100, 100, 100, 90, 90,
    ];
    expect([counts, sizes].map((list) => list.reduce((sum, each) => sum + each, 0))).toEqual([234, 2450]);
    expect(p(counts, sizes, 100, 4)[1]).toBe('0.0955');
    const { centre, reach } = pSpread(counts.map((part, at) => ({ part, total: sizes[at] as number })));
    const points = counts.map((part, at) => {
      const size = sizes[at] as number;
      return { value: (100 * part) / size, centre, reach: reach?.(size) ?? null };
    });
    const outside = judgePoints(points, USUAL_SETTINGS, 'break').map((all) =>
      all.some(({ rule }) => rule === 'outside'),
    );
    expect(outside.flatMap((is, at) => (is ? [at + 1] : []))).toEqual([11]);
  });

  it('example 6.5, cost of processing loans: 300.5, mean range 7.79, limits 279.78 and 321.22', () => {
    const loans = [310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304];
    expect(meanMovingRange(loans, false)?.toFixed(2)).toBe('7.79');
    expect(xmr(loans, true, 2)).toEqual(['279.78', '300.50', '321.22']);
  });
});

describe('Anhøj and Mohammed, Mastering Statistical Process Control Charts in Healthcare, chapter 5', () => {
  // Systolic blood pressure over 26 days, from Mohammed, Worthington and Woodall 2008 (Quality and Safety in Health Care 17).
  const systolic = [
    169, 172, 175, 174, 161, 142, 174, 171, 168, 174, 180, 194, 161, 181, 175, 176, 186, 166, 157, 183, 177, 171, 185,
    176, 181, 174,
  ];

  it('run chart: points 4, 7, 10 and 26 lie on the median; no run is longer than 4, as of 14 to 17', () => {
    const { centre } = medianSpread(systolic);
    expect(systolic.flatMap((value, at) => (value === centre ? [at + 1] : []))).toEqual([4, 7, 10, 26]);
    const points = systolic.map((value) => ({ value, centre, reach: null }));
    const shifts = (shiftLength: number) =>
      judgePoints(points, { ...USUAL_SETTINGS, shiftLength }, 'skip').flatMap((signals, at) =>
        signals.some(({ rule }) => rule === 'shift') ? [at + 1] : [],
      );
    expect(shifts(5)).toEqual([]);
    // Passing over the point on the median at 7, points 5 to 9 are a run of 4 too.
    expect(shifts(4)).toEqual([5, 6, 8, 9, 14, 15, 16, 17]);
  });

  it('individuals chart: one point alone lies outside, the sixth, below', () => {
    const { centre, reach } = xmrSpread(systolic, false);
    const points = systolic.map((value) => ({ value, centre, reach: reach?.(1) ?? null }));
    const outside = judgePoints(points, USUAL_SETTINGS, 'break').flatMap((signals, at) =>
      signals.filter(({ rule }) => rule === 'outside').map(({ side }) => [at + 1, side]),
    );
    expect(outside).toEqual([[6, 'low']]);
  });
});

describe("Laney's p'-chart", () => {
  // First six weeks of `nhs_accidents` as printed in the vignette of qicharts2 (Mohammed et al. 2013): attendances at
  // emergency departments seen within 4 hours. Formulas as Minitab's help on the Laney P' chart gives them.
  const seen = [266501, 264225, 276532, 281461, 269071, 261215];
  const all = [280443, 276823, 291681, 296155, 282343, 275888];

  it('widens the limits of a p-chart by sigma z, step by step as published', () => {
    const pooled = seen.reduce((sum, each) => sum + each, 0) / all.reduce((sum, each) => sum + each, 0);
    const sigma = all.map((n) => Math.sqrt((pooled * (1 - pooled)) / n));
    const z = seen.map((r, at) => (r / (all[at] as number) - pooled) / (sigma[at] as number));
    const ranges = z.slice(1).map((each, at) => Math.abs(each - (z[at] as number)));
    const sigmaZ = ranges.reduce((sum, each) => sum + each, 0) / ranges.length / 1.128;
    const shares = seen.map((part, at) => ({ part, total: all[at] as number }));
    const { centre, reach } = laneySpread(shares, false);
    expect(centre).toBeCloseTo(100 * pooled, 10);
    for (const [at, n] of all.entries()) expect(reach?.(n)).toBeCloseTo(300 * (sigma[at] as number) * sigmaZ, 10);
    // The vignette draws this example because a p-chart is far too narrow here.
    expect(sigmaZ).toBeGreaterThan(4);
    expect((reach?.(280_000) ?? 0) / (pSpread(shares).reach?.(280_000) ?? 1)).toBeCloseTo(sigmaZ, 10);
  });
});
