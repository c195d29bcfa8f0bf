import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Marker } from '#shared/domain/sample/allocate';
import { wrotePlan } from '#shared/domain/sample/wrote-plan';
import { allocated as given, type Plan } from '../../../helpers/sample/allocated';
import { seeds } from '../../../helpers/sample/arbitraries';
import { refOf, refsOf } from '../../../helpers/sample/rows';
import { tryAllWays } from '../../../helpers/sample/try-all-ways';

const writers = fc.option(fc.constantFrom('w1', 'W2', ' w3 '), { nil: undefined });
const small = fc.record({
  plans: fc
    .array(writers, { minLength: 1, maxLength: 5 })
    .map((all) =>
      all.map((writer, index): Plan => ({ ref: refOf(index + 1), ...(writer === undefined ? {} : { writer }) })),
    ),
  twice: fc.subarray([1, 2, 3, 4, 5].map(refOf)),
  people: fc
    .array(
      fc.record({
        writerCodes: fc.subarray(['W1', 'w2', 'W3']),
        capacity: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
        load: fc.integer({ min: 0, max: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((all) => all.map((person, index): Marker => ({ id: `person-${index}`, ...person }))),
  seed: seeds,
});

it('is as good as the best of all ways there are, or gives as much as can be given', () => {
  let [whole, short] = [0, 0];
  fc.assert(
    fc.property(small, ({ plans, twice, people, seed }) => {
      const { auditorIds, notAllocated } = given(plans, twice, people, seed);
      const best = tryAllWays(plans, twice, people, new Map());
      const all = [...auditorIds.values()];
      expect(all.filter((ids) => ids.length > 0).length).toBe(best.seen);
      expect(all.flat().length).toBe(best.units);
      expect(notAllocated.length === 0).toBe(best.whole);
      if (!best.whole) {
        short += 1;
        return;
      }
      whole += 1;
      const loads = people.map(({ id, load = 0 }) => load + all.flat().filter((other) => other === id).length);
      expect(loads.reduce((sum, load) => sum + load ** 2, 0)).toBe(best.squares);
      expect(Math.max(...loads)).toBe(best.largest);
    }),
    { numRuns: 1500 },
  );
  // Both kinds were really tried.
  expect(Math.min(whole, short)).toBeGreaterThan(150);
});

it('lets those who have begun keep their plan, and is the best of the ways that do', () => {
  const withKept = small.chain((one) =>
    fc.record({ one: fc.constant(one), keep: fc.array(fc.tuple(fc.nat(4), fc.nat(2)), { maxLength: 2 }) }),
  );
  fc.assert(
    fc.property(withKept, ({ one: { plans, twice, people: all, seed }, keep }) => {
      const people = all.map(({ capacity: _, ...person }) => person);
      const kept = new Map(keep.map(([plan, person]) => [refOf(plan + 1), [people[person]?.id ?? 'somebody else']]));
      const { auditorIds, notAllocated } = given(plans, twice, people, seed, { kept });
      for (const plan of plans)
        for (const id of kept.get(plan.ref) ?? []) {
          const wrote = people.some((person) => person.id === id && wrotePlan(person, plan));
          expect(auditorIds.get(plan.ref)?.includes(id)).toBe(!wrote);
        }
      const others = [...kept.values()].flat().includes('somebody else');
      if (others) return;
      const best = tryAllWays(plans, twice, people, kept);
      expect(notAllocated.length === 0).toBe(best.whole);
      if (!best.whole) return;
      const loads = people.map(
        ({ id, load = 0 }) => load + [...auditorIds.values()].flat().filter((other) => other === id).length,
      );
      expect(loads.reduce((sum, load) => sum + load ** 2, 0)).toBe(best.squares);
    }),
    { numRuns: 1000 },
  );
});

const large = fc.record({
  plans: fc
    .array(writers, { minLength: 1, maxLength: 60 })
    .map((all) =>
      all.map((writer, index): Plan => ({ ref: refOf(index + 1), ...(writer === undefined ? {} : { writer }) })),
    ),
  share: fc.integer({ min: 0, max: 100 }),
  people: fc
    .array(fc.record({ writerCodes: fc.subarray(['W1 ', ' w2', 'w3']) }), { minLength: 1, maxLength: 8 })
    .map((all) => all.map((person, index): Marker => ({ id: `person-${index}`, ...person }))),
  seed: seeds,
});

it('never gives anybody a plan they wrote, nor the same plan twice', () => {
  fc.assert(
    fc.property(large, ({ plans, share, people, seed }) => {
      const twice = refsOf(plans).slice(0, Math.round((plans.length * share) / 100));
      const { auditorIds, notAllocated, loads } = given(plans, twice, people, seed);
      for (const plan of plans) {
        const ids = auditorIds.get(plan.ref) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(wrotePlan(people.find((person) => person.id === id) ?? {}, plan)).toBe(false);
        const needed = twice.includes(plan.ref) ? 2 : 1;
        expect(ids.length < needed).toBe(notAllocated.some(({ ref }) => ref === plan.ref));
        expect(ids.length).toBeLessThanOrEqual(needed);
      }
      expect(loads.reduce((sum, { plans: count }) => sum + count, 0)).toBe([...auditorIds.values()].flat().length);
    }),
    { numRuns: 1000 },
  );
});

it('gives nobody two more than another where nothing is in the way, and counts what they have already', () => {
  fc.assert(
    fc.property(
      large,
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 8, maxLength: 8 }),
      ({ plans, people, seed }, before) => {
        const free = people.map(({ id }) => ({ id }));
        const even = given(plans, [], free, seed).loads.map((load) => load.plans);
        expect(Math.max(...even) - Math.min(...even)).toBeLessThanOrEqual(1);
        const busy = free.map((person, index) => ({ ...person, load: before[index] ?? 0 }));
        const { loads } = given(plans, [], busy, seed);
        const sums = loads.map((load, index) => load.plans + (before[index] ?? 0));
        // Who got anything has at most one more than the least busy.
        for (const [index, sum] of sums.entries())
          if ((loads[index]?.plans ?? 0) > 0) expect(sum - Math.min(...sums)).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 1000 },
  );
});

it('is the same for the same seed, in whatever order plans and people come', () => {
  fc.assert(
    fc.property(large, ({ plans, people, seed }) => {
      const twice = refsOf(plans).slice(0, 3);
      const one = given(plans, twice, people, seed);
      const again = given([...plans].reverse(), [...twice].reverse(), [...people].reverse(), seed);
      expect([...again.auditorIds].sort()).toEqual([...one.auditorIds].sort());
      expect(again.notAllocated).toEqual(one.notAllocated);
    }),
    { numRuns: 500 },
  );
});
