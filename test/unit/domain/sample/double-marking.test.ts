import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseDoubleMarked, doubleMarkedCount } from '#shared/domain/sample/double-marking';
import { seeds } from '../../../helpers/sample/arbitraries';
import { refOf } from '../../../helpers/sample/rows';

it('turns a share into plans: halves upwards, at least one, never more than there are', () => {
  const counts = (size: number) =>
    [0, 1, 10, 12.5, 15, 20, 100, 150].map((percent) => doubleMarkedCount(size, { percent }));
  expect(counts(20)).toEqual([0, 1, 2, 3, 3, 4, 20, 20]);
  expect(counts(5)).toEqual([0, 1, 1, 1, 1, 1, 5, 5]);
  expect(doubleMarkedCount(20, { plans: 3 })).toBe(3);
  expect(doubleMarkedCount(2, { plans: 3 })).toBe(2);
  expect(doubleMarkedCount(2, { plans: -1 })).toBe(0);
});

it('chooses what this version always chose', () => {
  const members = Array.from({ length: 20 }, (_, at) => ({ ref: refOf(at + 1), stratum: at < 12 ? 'North' : 'South' }));
  expect(chooseDoubleMarked(members, { percent: 15 }, 42)).toEqual(['P-0005', 'P-0007', 'P-0016']);
});

it('spreads over the strata in proportion, the same for the same seed and in any order', () => {
  const members = fc
    .array(fc.constantFrom('North', 'South', 'East'), { minLength: 1, maxLength: 40 })
    .map((strata) => strata.map((stratum, index) => ({ ref: refOf(index + 1), stratum })));
  fc.assert(
    fc.property(members, fc.integer({ min: 0, max: 40 }), seeds, (all, plans, seed) => {
      const chosen = chooseDoubleMarked(all, { plans }, seed);
      const most = Math.min(plans, all.length);
      expect(new Set(chosen).size).toBe(most);
      expect(chooseDoubleMarked([...all].reverse(), { plans }, seed)).toEqual(chosen);
      for (const stratum of ['North', 'South', 'East']) {
        const inIt = all.filter((member) => member.stratum === stratum);
        const quota = (inIt.length * most) / all.length;
        const got = inIt.filter(({ ref }) => chosen.includes(ref)).length;
        expect(got >= Math.floor(quota) && got <= Math.ceil(quota)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
