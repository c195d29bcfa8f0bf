import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalShares, largestRemainder, proportionalShares } from '#shared/domain/sample/shares';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Strata from the largest to the smallest, as they come, and a size that they can fill. */
const asked = (strata: number, most: number) =>
  fc
    .array(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: strata })
    .map((sizes) => sizes.sort((a, b) => b - a))
    .chain((sizes) =>
      fc.record({ sizes: fc.constant(sizes), size: fc.integer({ min: 1, max: Math.min(500, sum(sizes)) }) }),
    );

describe.each([
  ['largest remainder', largestRemainder],
  ['proportional', proportionalShares],
  ['equal', equalShares],
])('%s shares', (_, shares) => {
  it('fill all places, take no stratum for more than it has, and never give a larger one less', () => {
    fc.assert(
      fc.property(fc.oneof(asked(8, 30), asked(200, 100_000)), ({ sizes, size }) => {
        const drawn = shares(sizes, size);
        expect(sum(drawn)).toBe(size);
        for (const [index, plans] of sizes.entries()) {
          const one = drawn[index] ?? Number.NaN;
          expect(one >= 0 && one <= plans && Number.isInteger(one)).toBe(true);
          if (index > 0) expect(drawn[index - 1]).toBeGreaterThanOrEqual(one);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

it('the largest remainder stays within one of the quota', () => {
  fc.assert(
    fc.property(asked(20, 1000), ({ sizes, size }) => {
      const total = sum(sizes);
      for (const [index, one] of largestRemainder(sizes, size).entries()) {
        const quota = ((sizes[index] ?? 0) * size) / total;
        expect(one).toBeGreaterThanOrEqual(Math.floor(quota));
        expect(one).toBeLessThanOrEqual(Math.ceil(quota));
      }
    }),
    { numRuns: 1000 },
  );
});

it('in proportion, every stratum has one if there are places enough, and then only quotas below 1 are raised', () => {
  fc.assert(
    fc.property(asked(20, 1000), ({ sizes, size }) => {
      const drawn = proportionalShares(sizes, size);
      if (size < sizes.length) {
        expect(drawn).toEqual(largestRemainder(sizes, size));
        return;
      }
      expect(Math.min(...drawn)).toBeGreaterThanOrEqual(1);
      const quotas = sizes.map((plans) => (plans * size) / sum(sizes));
      // With no quota below 1 there is nothing to raise, and the plain largest remainder stands.
      if (Math.min(...quotas) >= 1) expect(drawn).toEqual(largestRemainder(sizes, size));
      for (const [index, quota] of quotas.entries()) if (quota < 1) expect(drawn[index]).toBe(1);
    }),
    { numRuns: 1000 },
  );
});

it('equal shares are as equal as the strata allow: of all ways to fill the places, the one with the least sum of squares', () => {
  const least = (sizes: readonly number[], size: number): number => {
    const [first, ...rest] = sizes;
    if (first === undefined) return size === 0 ? 0 : Number.POSITIVE_INFINITY;
    let best = Number.POSITIVE_INFINITY;
    for (let one = 0; one <= Math.min(first, size); one += 1) best = Math.min(best, one ** 2 + least(rest, size - one));
    return best;
  };
  fc.assert(
    fc.property(asked(4, 8), ({ sizes, size }) => {
      expect(sum(equalShares(sizes, size).map((one) => one ** 2))).toBe(least(sizes, size));
    }),
    { numRuns: 1000 },
  );
});

it('settles ties for the first: the largest, then by name', () => {
  expect(proportionalShares([10, 10, 10], 4)).toEqual([2, 1, 1]);
  expect(equalShares([10, 10, 10], 4)).toEqual([2, 1, 1]);
  expect(largestRemainder([10, 10], 1)).toEqual([1, 0]);
});

it('gives worked examples', () => {
  expect(proportionalShares([500, 300, 150, 50], 20)).toEqual([10, 6, 3, 1]);
  expect(proportionalShares([960, 20, 10, 10], 10)).toEqual([7, 1, 1, 1]);
  expect(equalShares([100, 100, 2], 20)).toEqual([9, 9, 2]);
  expect(equalShares([100, 5, 2], 20)).toEqual([13, 5, 2]);
  expect(largestRemainder([], 0)).toEqual([]);
});
