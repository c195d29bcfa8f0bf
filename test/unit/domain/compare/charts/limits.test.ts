import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneySpread, meanMovingRange, medianSpread, pSpread, xmrSpread } from '#shared/domain/compare/charts/limits';
import { binomial, normal } from '../../../../helpers/compare/make-series';
import { seededRandom } from '../../../../helpers/seeded-random';

const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 40 });

describe('XmR limits', () => {
  it('move with a series that is shifted and scaled', () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: -99, max: 99 }),
        fc.boolean(),
        (list, by, add, screen) => {
          const before = xmrSpread(list, screen);
          const after = xmrSpread(
            list.map((value) => by * value + add),
            screen,
          );
          expect(after.centre).toBeCloseTo(by * before.centre + add, 6);
          if (before.reach === null) expect(after.reach).toBeNull();
          else expect(after.reach?.(1)).toBeCloseTo(by * before.reach(1), 6);
        },
      ),
    );
  });

  it('are as wide turned upside down and read backwards', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (list, screen) => {
        const wide = xmrSpread(list, screen).reach?.(1);
        const flipped = xmrSpread(
          list.map((value) => -value),
          screen,
        ).reach?.(1);
        const backwards = xmrSpread([...list].reverse(), screen).reach?.(1);
        expect(flipped ?? null).toBe(wide ?? null);
        if (wide !== undefined) expect(backwards).toBeCloseTo(wide, 8);
      }),
    );
  });

  it('are never wider with screening', () => {
    fc.assert(
      fc.property(values, (list) => {
        const [screened, all] = [meanMovingRange(list, true), meanMovingRange(list, false)];
        expect(screened === null).toBe(all === null);
        expect((screened ?? 0) <= (all ?? 0) + 1e-9).toBe(true);
      }),
    );
  });

  it('are none for a single value, or where all are equal: no spread was seen', () => {
    expect(xmrSpread([61], true)).toEqual({ centre: 61, reach: null });
    expect(xmrSpread([60, 60, 60], true)).toEqual({ centre: 60, reach: null });
    const tenths = [0.1 + 0.2, 0.3, 0.3];
    expect(xmrSpread(tenths, true).reach).toBeNull();
  });

  it('keep the ranges that stand out where all others are zero, rather than lose every measure of spread', () => {
    const flat = [100, 100, 100, 100, 100, 100, 100, 60];
    expect(meanMovingRange(flat, true)).toBe(meanMovingRange(flat, false));
    expect(meanMovingRange(flat, true)).toBeCloseTo(40 / 7, 12);
  });

  it('hold three standard deviations of independent values', () => {
    const random = seededRandom(1);
    const many = Array.from({ length: 40_000 }, () => 50 + 4 * normal(random));
    expect(xmrSpread(many, false).reach?.(1)).toBeCloseTo(12, 0);
  });
});

describe('p-chart limits', () => {
  it('follow from the share of the baseline and the size of the point alone', () => {
    const { centre, reach } = pSpread([
      { part: 3, total: 10 },
      { part: 9, total: 20 },
    ]);
    expect(centre).toBe(40);
    expect(reach?.(6)).toBeCloseTo(300 * Math.sqrt(0.24 / 6), 12);
    expect(reach?.(24)).toBeCloseTo((reach?.(6) ?? 0) / 2, 12);
  });

  it('are none where every plan, or none, was met: no spread was seen', () => {
    expect(pSpread([{ part: 0, total: 9 }]).reach).toBeNull();
    expect(
      pSpread([
        { part: 9, total: 9 },
        { part: 7, total: 7 },
      ]).reach,
    ).toBeNull();
  });
});

describe("p'-chart limits", () => {
  it('are those of a p-chart for independent items, and wider by the design effect for items of plans that differ', () => {
    const random = seededRandom(7);
    const ratio = (spread: number): number => {
      const shares = Array.from({ length: 6000 }, () => {
        const plans = Array.from({ length: 9 }, () =>
          binomial(random, 5, Math.min(1, Math.max(0, 0.5 + spread * normal(random)))),
        );
        return { part: plans.reduce((sum, each) => sum + each, 0), total: 45 };
      });
      return (laneySpread(shares, false).reach?.(45) ?? 0) / (pSpread(shares).reach?.(45) ?? 1);
    };
    expect(ratio(0)).toBeCloseTo(1, 1);
    // Five items a plan whose rate has a standard deviation of 0.2: variance 1 + 4 x 0.04 / 0.25 = 1.64 of independent ones.
    expect(Math.abs(ratio(0.2) - Math.sqrt(1.64))).toBeLessThan(0.05);
  });

  it('are none where nothing moved', () => {
    expect(
      laneySpread(
        [
          { part: 2, total: 4 },
          { part: 2, total: 4 },
        ],
        true,
      ).reach,
    ).toBeNull();
    expect(
      laneySpread(
        [
          { part: 4, total: 4 },
          { part: 2, total: 2 },
        ],
        true,
      ),
    ).toEqual({ centre: 100, reach: null });
  });
});

describe('the median of a run chart', () => {
  it.each([
    [[5], 5],
    [[1, 9], 5],
    [[9, 1, 4], 4],
    [[4, 4, 1, 8], 4],
  ])('of %j is %d', (list, median) => {
    expect(medianSpread(list)).toEqual({ centre: median, reach: null });
  });
});
