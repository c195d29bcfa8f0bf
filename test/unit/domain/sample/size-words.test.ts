import { describe, expect, it } from 'vitest';
import { shareCellWithInterval } from '#shared/domain/report/intervals';
import { signed, whatSizeShows } from '#shared/domain/sample/size-words';
import { differenceInterval } from '#shared/domain/statistics/difference-interval';

describe('the figures that the guidance gives', () => {
  it.each([
    [6, 10, 31, 83],
    [24, 40, 45, 74],
    [60, 100, 50, 69],
    [16, 40, 26, 55],
  ])('%i of %i: %i to %i', (part, total, low, high) => {
    expect(shareCellWithInterval(part, total)).toMatchObject({ interval: { low, high } });
  });

  it.each([
    [10, -21, 53],
    [40, -2, 39],
    [100, 6, 33],
  ])('from 40%% to 60%% with %i each: %i to %i points', (size, low, high) => {
    const interval = differenceInterval(0.4 * size, size, 0.6 * size, size);
    expect([Math.round(interval.low), Math.round(interval.high)]).toEqual([low, high]);
  });

  it('are those of the paper (Newcombe 1998, table II, method 10)', () => {
    for (const [a, m, b, n, low, high] of [
      [56, 70, 48, 80, 0.0524, 0.3339],
      [9, 10, 3, 10, 0.1705, 0.809],
      [6, 7, 2, 7, 0.0582, 0.8062],
      [5, 56, 0, 29, -0.0381, 0.1926],
      [0, 10, 0, 20, -0.1611, 0.2775],
      [0, 10, 0, 10, -0.2775, 0.2775],
      [10, 10, 0, 20, 0.6791, 1],
      [10, 10, 0, 10, 0.6075, 1],
    ] as const) {
      // The paper subtracts the second share from the first.
      const interval = differenceInterval(b, n, a, m);
      expect(interval.low / 100).toBeCloseTo(low, 4);
      expect(interval.high / 100).toBeCloseTo(high, 4);
    }
  });
});

describe('what a size shows', () => {
  it('says so in whole sentences', () => {
    expect(whatSizeShows(10).sentences).toEqual([
      'If half of the 10 plans meet a criterion, the true share is likely between 24% and 76% (95% Wilson interval).',
      'Between two samples of 10, a difference of less than about 50 points could be chance: 2 against 7 of 10 is the smallest around 50% whose interval (+7 to +74 points, Newcombe) leaves out 0.',
    ]);
    expect(whatSizeShows(1).sentences).toEqual([
      'If half of it meets a criterion, the true share is likely between 5% and 95% (95% Wilson interval).',
      'Two samples of 1 are too small to show any difference: even none against all could be chance.',
    ]);
  });

  it('finds the smallest difference whose interval leaves out 0, and the next smaller one does not', () => {
    for (let size = 2; size <= 500; size += 1) {
      const { difference } = whatSizeShows(size);
      if (difference === null) {
        expect(differenceInterval(0, size, size, size).low).toBeLessThanOrEqual(0);
        continue;
      }
      const { from, to } = difference;
      expect(Math.abs(from + to - size)).toBeLessThanOrEqual(1);
      expect(differenceInterval(from, size, to, size).low).toBeGreaterThan(0);
      const less = Math.floor((size - (to - from - 1)) / 2);
      expect(differenceInterval(less, size, less + to - from - 1, size).low).toBeLessThanOrEqual(0);
    }
  });

  it('shows more the larger it is', () => {
    const widths = [5, 10, 20, 40, 100, 400].map((size) => whatSizeShows(size).atHalf);
    for (let at = 1; at < widths.length; at += 1)
      expect((widths[at]?.high ?? 0) - (widths[at]?.low ?? 0)).toBeLessThan(
        (widths[at - 1]?.high ?? 0) - (widths[at - 1]?.low ?? 0),
      );
    expect(whatSizeShows(40).difference?.points).toBe(23);
  });

  it('takes the frame into account once the sample is a notable part of it', () => {
    expect(whatSizeShows(40, 5000).sentences).toHaveLength(2);
    expect(whatSizeShows(40, 100).sentences[2]).toBe(
      'The sample is 40% of the 100 plans to draw from. As a statement about those alone, the interval is narrower: 38% to 62%.',
    );
    // 8 of 10 are as good as 36 of very many: 8 (10 - 1) / (10 - 8).
    expect(whatSizeShows(8, 10).sentences[2]).toMatch(/^The sample is 80% of the 10 plans .*: 34% to 66%\.$/);
    expect(whatSizeShows(40, 40).sentences[2]).toBe(
      'These are all the plans there are to draw from: of those, the figures are exact. The interval is for what such plans are like in general.',
    );
    expect(whatSizeShows(40, 39).sentences).toHaveLength(2);
  });
});

it('signs points', () => {
  expect([-21, 0, 53].map(signed)).toEqual(['−21', '0', '+53']);
});
