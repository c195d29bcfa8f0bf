import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeWith } from '../../../../../renderer/features/compare/tables/pinned-range';

test('what is in sight is drawn with the one that has the focus, each once and in order', () => {
  const range = fc
    .record({
      count: fc.integer({ min: 1, max: 200 }),
      from: fc.nat(199),
      long: fc.nat(30),
      overscan: fc.nat(12),
      here: fc.integer({ min: -1, max: 250 }),
    })
    .filter(({ from, count }) => from < count);
  fc.assert(
    fc.property(range, ({ count, from, long, overscan, here }) => {
      const to = Math.min(count - 1, from + long);
      const drawn = rangeWith(() => here)({ startIndex: from, endIndex: to, overscan, count });
      expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
      expect(drawn).toEqual(expect.arrayContaining([from, to]));
      if (here >= 0) expect(drawn).toContain(Math.min(here, count - 1));
      expect(drawn.length).toBeLessThanOrEqual(to - from + 2 + 2 * overscan);
      expect(drawn.every((at) => at >= 0 && at < count)).toBe(true);
    }),
  );
});
