import fc from 'fast-check';
import { expect, it } from 'vitest';
import { activeTime, LONGEST_PAUSE_MS, toMinutes } from '#shared/domain/audit/active-time';

it('counts what lies between two moments up to a pause, and nothing of a longer break', () => {
  const minute = 60_000;
  expect(activeTime([])).toBe(0);
  expect(activeTime([0])).toBe(0);
  expect(activeTime([0, 2 * minute, 4 * minute])).toBe(4 * minute);
  expect(activeTime([0, 2 * minute, 90 * minute, 91 * minute])).toBe(3 * minute);
  expect(activeTime([0, LONGEST_PAUSE_MS])).toBe(LONGEST_PAUSE_MS);
  expect(activeTime([0, LONGEST_PAUSE_MS + 1])).toBe(0);
});

it('is never more than the time from first to last, and does not mind the order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000_000)), (moments) => {
      const spent = activeTime(moments);
      expect(spent).toBe(activeTime(moments.toReversed()));
      expect(spent).toBeLessThanOrEqual(moments.length === 0 ? 0 : Math.max(...moments) - Math.min(...moments));
    }),
  );
});

it('puts whole minutes before a person, at least 1 and at most a day', () => {
  expect([0, 1, 89_000, 91_000, 10 ** 9].map(toMinutes)).toEqual([null, 1, 1, 2, 1_440]);
});
