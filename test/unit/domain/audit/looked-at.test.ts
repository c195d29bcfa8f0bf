import { expect, it } from 'vitest';
import type { Audit } from '#shared/domain/audit/audit';
import { seenBefore, shownIn } from '#shared/domain/audit/looked-at';

type Marking = Pick<Audit, 'id' | 'auditorId' | 'draft' | 'discipline' | 'state' | 'agrees'>;
const marking = (id: string, auditorId: string, more: Partial<Marking> = {}): Marking => ({
  id,
  auditorId,
  draft: 1,
  state: 'submitted',
  ...more,
});
const ids = (audits: readonly Marking[]) => audits.map(({ id }) => id);

const ANN = marking('a', 'ann');
const BOB = marking('b', 'bob', { state: 'draft' });

it('knows the other marking only where it was opened, by that very person', () => {
  const looks = { a: ['lee'] };
  expect(ids(seenBefore([ANN, BOB], looks, 'lee', BOB))).toEqual(['a']);
  expect(ids(seenBefore([ANN, BOB], looks, 'lee', { draft: 1 }))).toEqual(['a']);
  expect(seenBefore([ANN, BOB], looks, 'max', BOB)).toEqual([]);
  expect(seenBefore([ANN, BOB], {}, 'lee', BOB)).toEqual([]);
});

it('lets what is opened itself be taken over, and every marking that no other is compared with', () => {
  expect(seenBefore([ANN, BOB], { b: ['lee'] }, 'lee', BOB)).toEqual([]);
  expect(seenBefore([ANN, BOB], { a: ['lee'] }, 'lee', { draft: 2 })).toEqual([]);
  expect(seenBefore([ANN, BOB], { a: ['lee'] }, 'lee', { draft: 1, discipline: 'health' })).toEqual([]);
  // Two audits of one person are no pair.
  expect(seenBefore([ANN, BOB], { a: ['lee'] }, 'lee', marking('c', 'ann'))).toEqual([]);
});

it('counts agreed marks as no marking, and what they show as both', () => {
  const agreed = marking('c', 'lee', { agrees: ['a', 'b'], state: 'agreed' });
  expect(seenBefore([agreed], { c: ['max'] }, 'max', { draft: 1 })).toEqual([]);
  expect(ids(shownIn(agreed, [ANN, BOB, agreed], 'max'))).toEqual(['a', 'b']);
  expect(ids(shownIn(agreed, [ANN, BOB, agreed], 'ann'))).toEqual(['b']);
  expect(ids(shownIn(ANN, [ANN, BOB], 'lee'))).toEqual(['a']);
  expect(shownIn(ANN, [ANN, BOB], 'ann')).toEqual([]);
});
