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

describe('SAS/QC User’s Guide, the SHEWHART procedure', () => {
  it('IRCHART, data set Jets: mean 80.39, mean range 5.32632, limits 66.2290 and 94.5510 (with 3 / 1.12838 for 2.66)', () => {
    // "Saving Control Limits", data set Jetlim (support.sas.com/documentation/cdl/en/qcug/67522, sect103).
    const diameters = [
      78.4, 80.1, 84.4, 79.1, 80.4, 83.5, 73.8, 83.5, 75, 76.8, 70.5, 80.3, 82.4, 79.4, 86.4, 90.5, 77.7, 82.5, 79.9,
      83.2,
    ];
    expect(meanMovingRange(diameters, false)?.toFixed(5)).toBe('5.32632');
    const [low, centre, high] = xmr(diameters, true, 6).map(Number) as [number, number, number];
    expect(centre).toBeCloseTo(80.39, 10);
    // 2.66 is 3 / 1.12838 rounded, which is 0.007 in these limits.
    expect(Math.abs(low - 66.229)).toBeLessThan(0.008);
    expect(Math.abs(high - 94.551)).toBeLessThan(0.008);
  });

  it('PCHART, data set Circuits: 0.019467, limits .000930786 and 0.038003', () => {
    // "Saving Control Limits", data set Cirlim, 30 batches of 500 (67522, sect240).
    const failed = [
      5, 6, 11, 6, 4, 9, 17, 10, 12, 9, 8, 7, 7, 15, 8, 18, 12, 16, 4, 7, 17, 12, 8, 7, 15, 6, 8, 12, 7, 9,
    ];
    const batches = failed.map(() => 500);
    expect(p(failed, batches, 500, 6)).toEqual(['0.000931', '0.019467', '0.038003']);
  });
});

describe('p-charts of textbooks', () => {
  // NIST/SEMATECH e-Handbook 6.3.3.2 as the data sets of packages have it; Montgomery, Introduction to Statistical Quality
  // Control, orange juice cans; `orangejuice` of the R package qcc.
  const cans = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
  ];

  it('Montgomery, frozen orange juice: 0.2313, limits 0.0524 and 0.4102; samples 15 and 23 are outside', () => {
    expect(
      p(
        cans,
        cans.map(() => 50),
        50,
        4,
      ),
    ).toEqual(['0.0524', '0.2313', '0.4102']);
    const { centre, reach } = pSpread(cans.map((part) => ({ part, total: 50 })));
    const points = cans.map((part) => ({ value: 2 * part, centre, reach: reach?.(50) ?? null }));
    const outside = judgePoints(points, USUAL_SETTINGS, 'break').flatMap((signals, at) =>
      signals.some(({ rule }) => rule === 'outside') ? [at + 1] : [],
    );
    expect(outside).toEqual([15, 23]);
  });

  it('An Introduction to Business Statistics, example 16.6: 0.16, limits 0.0822 and 0.2378, in control', () => {
    // fliphtml5.com/eraqv/ufcc, p. 489: defects in ten samples of 200.
    const defects = [40, 44, 22, 34, 24, 32, 28, 32, 34, 30];
    const sizes = defects.map(() => 200);
    expect(p(defects, sizes, 200, 4)).toEqual(['0.0822', '0.1600', '0.2378']);
    const { centre, reach } = pSpread(defects.map((part) => ({ part, total: 200 })));
    const points = defects.map((part) => ({ value: part / 2, centre, reach: reach?.(200) ?? null }));
    expect(judgePoints(points, USUAL_SETTINGS, 'break').flat()).not.toContainEqual(
      expect.objectContaining({ rule: 'outside' }),
    );
  });

  it('of samples that differ in size has limits of each size: those of the same share where all have that size', () => {
    const parts = [12, 8, 6, 9, 10];
    const sizes = [100, 80, 80, 100, 120];
    for (const size of sizes) {
      const share = parts.reduce((sum, part) => sum + part, 0) / sizes.reduce((sum, one) => sum + one, 0);
      const reach = 3 * Math.sqrt((share * (1 - share)) / size);
      expect(p(parts, sizes, size, 6)).toEqual(
        [Math.max(0, share - reach), share, share + reach].map((each) => each.toFixed(6)),
      );
    }
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
