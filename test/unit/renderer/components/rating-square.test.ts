import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../../renderer/components/rating-square';

describe('toneOf', () => {
  it('gives a scale of four one colour each', () => {
    expect([0, 1, 2, 3].map((rank) => toneOf(rank, 4))).toEqual([0, 1, 2, 3]);
  });

  it('keeps worst and best for scales of any length', () => {
    for (const steps of [2, 3, 5, 10]) {
      expect(toneOf(0, steps)).toBe(0);
      expect(toneOf(steps - 1, steps)).toBe(3);
    }
  });
});
