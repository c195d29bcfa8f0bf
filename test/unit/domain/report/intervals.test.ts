import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareCell, shareCellWithInterval } from '#shared/domain/report/intervals';
import { twoSidedT } from '#shared/domain/statistics/student-t';
import { wilsonInterval } from '#shared/domain/statistics/wilson';
import { wilsonBySearch } from '../../../helpers/recalculate-report';

const rounded = (part: number, total: number) => {
  const { low, high } = wilsonInterval(part, total);
  return [Math.round(low), Math.round(high)];
};

describe('Wilson intervals', () => {
  it.each([
    [6, 10, 31, 83],
    [24, 40, 45, 74],
    [60, 100, 50, 69],
    [16, 40, 26, 55],
  ])('of %i in %i run from %i to %i, as published', (part, total, low, high) => {
    expect(rounded(part, total)).toEqual([low, high]);
  });

  it('solve the equation that defines them, and stay within 0 to 100', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(), (total, draw) => {
        const part = draw % (total + 1);
        const { low, high } = wilsonInterval(part, total);
        const [slowLow, slowHigh] = wilsonBySearch(part, total);
        expect(low).toBeCloseTo(slowLow, 3);
        expect(high).toBeCloseTo(slowHigh, 3);
        expect(low >= 0 && high <= 100 && low <= (100 * part) / total && high >= (100 * part) / total).toBe(true);
      }),
    );
  });
});

describe('Student’s t', () => {
  it.each([
    [1, 12.7062],
    [2, 4.3027],
    [3, 3.1824],
    [4, 2.7764],
    [9, 2.2622],
    [10, 2.2281],
    [30, 2.0423],
    [60, 2.0003],
    [120, 1.9799],
    [5000, 1.9604],
  ])('for %i degrees of freedom is %f, as in printed tables', (df, t) => {
    expect(twoSidedT(0.95, df)).toBeCloseTo(t, 4);
  });
});

describe('shares', () => {
  it('carry an interval only where asked, and nothing where nothing was counted', () => {
    expect(shareCell(6, 10)).toEqual({ kind: 'percent', value: 60 });
    expect(shareCellWithInterval(6, 10)).toEqual({ kind: 'percent', value: 60, interval: { low: 31, high: 83 } });
    expect(shareCellWithInterval(0, 0)).toEqual({ kind: 'none' });
  });
});
