import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, quantile, ratio, summarise } from '../../bench/statistics';

const measurements = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });

describe('quantile', () => {
  it('finds the middle one of an odd number and the mean of the two middle ones of an even number', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('goes between two measurements by straight line, as R and NumPy do by default', () => {
    // numpy.quantile([15, 20, 35, 40, 50], 0.95) and 0.4
    expect(quantile([15, 20, 35, 40, 50], 0.95)).toBeCloseTo(48, 10);
    expect(quantile([50, 15, 40, 20, 35], 0.4)).toBeCloseTo(29, 10);
  });

  it('does not sort as text', () => {
    expect(quantile([9, 100, 20], 1)).toBe(100);
  });

  it('leaves the measurements in the order they were made', () => {
    const made = [3, 1, 2];
    median(made);
    expect(made).toEqual([3, 1, 2]);
  });

  it('never leaves the range measured, and grows with the share', () => {
    fc.assert(
      fc.property(
        measurements,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, a, b) => {
          const [low, high] = [quantile(values, Math.min(a, b)), quantile(values, Math.max(a, b))];
          const slack = 1e-9 * Math.max(...values);
          expect(low).toBeGreaterThanOrEqual(Math.min(...values) - slack);
          expect(high).toBeLessThanOrEqual(Math.max(...values) + slack);
          expect(low).toBeLessThanOrEqual(high + slack);
        },
      ),
    );
  });

  it('has at least the share of all measurements at or below it', () => {
    fc.assert(
      fc.property(measurements, (values) => {
        const p95 = quantile(values, 0.95);
        const above = values.filter((value) => value > p95).length;
        expect(above / values.length).toBeLessThanOrEqual(0.05 + 1 / values.length);
      }),
    );
  });

  it('refuses nothing measured and shares that are none', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => quantile([1], 1.5)).toThrow(RangeError);
    expect(() => quantile([1], Number.NaN)).toThrow(RangeError);
  });
});

describe('summarise', () => {
  it('says how many there were, their middle, their 95th percentile and their ends', () => {
    const values = Array.from({ length: 101 }, (_, index) => 100 - index);
    expect(summarise(values)).toEqual({ n: 101, median: 50, p95: 95, least: 0, most: 100 });
  });
});

describe('ratio', () => {
  it('says how many times the second figure the first is, to three digits', () => {
    expect(ratio(10, 3)).toBe(3.333);
    expect(ratio(0, 3)).toBe(0);
  });

  it('refuses a peer that took no time, since anything is infinitely more', () => {
    expect(() => ratio(1, 0)).toThrow(RangeError);
    expect(() => ratio(1, Number.NaN)).toThrow(RangeError);
  });
});
