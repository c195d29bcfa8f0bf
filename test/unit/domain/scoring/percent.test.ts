import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf, wholePercentOf } from '#shared/domain/scoring/percent';

describe('percents', () => {
  it('round halves upwards and leave nothing out of nothing open', () => {
    expect([wholePercentOf(1, 8), wholePercentOf(1, 200), wholePercentOf(1, 201), wholePercentOf(0, 0)]).toEqual([
      13,
      1,
      0,
      null,
    ]);
    expect(percentOf(0, 0)).toBeNull();
  });

  it('round as exact fractions do', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (a, b) => {
        const [part, whole] = a < b ? [a, b] : [b, a];
        fc.pre(whole > 0);
        expect(BigInt(wholePercentOf(part, whole) ?? -1)).toBe(
          (200n * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole)),
        );
      }),
    );
  });
});
