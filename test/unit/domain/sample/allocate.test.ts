import { describe, expect, it } from 'vitest';
import { allocate, type Marker } from '#shared/domain/sample/allocate';
import { wrotePlan } from '#shared/domain/sample/wrote-plan';
import { allocated as given, type Plan } from '../../../helpers/sample/allocated';
import { refOf, refsOf, rowsOf } from '../../../helpers/sample/rows';

describe('an allocation', () => {
  it('is what this version always made of it', () => {
    const people = ['ann', 'ben', 'cas'].map((id) => ({ id }));
    expect(Object.fromEntries(given(rowsOf(5), [refOf(2)], people, 42).auditorIds)).toEqual({
      'P-0001': ['cas'],
      'P-0002': ['ben', 'ann'],
      'P-0003': ['ann'],
      'P-0004': ['cas'],
      'P-0005': ['ben'],
    });
  });

  it('finds the way out where whoever comes first would take the wrong plan', () => {
    // Only Ann may mark P-0001, only Ann or Ben P-0002; each takes one.
    const plans: Plan[] = [{ ref: 'P-0001', writer: 'B' }, { ref: 'P-0002', writer: 'C' }, { ref: 'P-0003' }];
    const people: Marker[] = [
      { id: 'ann', capacity: 1 },
      { id: 'ben', capacity: 1, writerCodes: ['b'] },
      { id: 'cas', capacity: 1, writerCodes: ['B', 'C'] },
    ];
    for (let seed = 0; seed < 50; seed += 1)
      expect(Object.fromEntries(given(plans, [], people, seed).auditorIds)).toEqual({
        'P-0001': ['ann'],
        'P-0002': ['ben'],
        'P-0003': ['cas'],
      });
  });

  it('says of each plan why nobody could be given', () => {
    const plans: Plan[] = [{ ref: 'P-0001', writer: 'a1' }, { ref: 'P-0002', writer: 'B1 ' }, { ref: 'P-0003' }];
    const people: Marker[] = [
      { id: 'ann', writerCodes: ['A1', 'b1'] },
      { id: 'ben', writerCodes: ['b1'] },
    ];
    expect(given(plans, refsOf(plans), people).notAllocated).toEqual([
      {
        ref: 'P-0001',
        needed: 2,
        given: 1,
        why: 'wrote-it',
        people: ['ann'],
        message: 'P-0001 has nobody to mark it a second time: 1 person of 2 wrote it. Add somebody who did not.',
      },
      {
        ref: 'P-0002',
        needed: 2,
        given: 0,
        why: 'wrote-it',
        people: expect.arrayContaining(['ann', 'ben']),
        message: 'P-0002 has nobody to mark it: 2 people of 2 wrote it. Add somebody who did not.',
      },
    ]);
  });

  it('says that one person cannot mark twice', () => {
    expect(given(rowsOf(1), ['P-0001'], [{ id: 'ann' }]).notAllocated).toMatchObject([
      {
        why: 'one-person',
        message:
          'P-0001 has nobody to mark it a second time: only one person is chosen, and a plan marked twice needs two. Add somebody.',
      },
    ]);
  });

  it('gives every plan somebody before any has two, and says who has no room', () => {
    const people = [
      { id: 'ann', capacity: 2 },
      { id: 'ben', capacity: 2 },
    ];
    for (let seed = 0; seed < 20; seed += 1) {
      const { auditorIds, notAllocated } = given(
        rowsOf(3),
        rowsOf(3).map(({ ref }) => ref),
        people,
        seed,
      );
      expect([...auditorIds.values()].map((ids) => ids.length).sort()).toEqual([1, 1, 2]);
      expect(notAllocated).toHaveLength(2);
      expect(notAllocated[0]).toMatchObject({ why: 'full', needed: 2, given: 1 });
      expect(notAllocated[0]?.message).toMatch(
        /^P-000\d has nobody to mark it a second time: everybody who may mark it has as many plans as they can take\. /,
      );
    }
    const none = given(rowsOf(2), [], [{ id: 'ann', capacity: 1 }]).notAllocated;
    expect(none).toMatchObject([
      { given: 0, people: ['ann'], message: expect.stringContaining('has nobody to mark it: ') },
    ]);
  });

  it('gives a discipline to those who mark it', () => {
    const people: Marker[] = [
      { id: 'ann', disciplines: ['health'] },
      { id: 'ben', disciplines: ['education', 'care'] },
      { id: 'cas' },
    ];
    const marked = (discipline: 'health' | 'care') =>
      given(rowsOf(4), [], people, 1, { discipline }).loads.map(({ id, plans }) => `${id} ${plans}`);
    expect(marked('health')).toEqual(['ann 2', 'cas 2']);
    expect(marked('care')).toEqual(['ben 2', 'cas 2']);
    expect(allocate(rowsOf(1), [], [{ id: 'ann', disciplines: ['health'] }], 1, { discipline: 'care' })).toMatchObject({
      error: { code: 'no-people', message: 'Nobody is chosen to mark these plans. Choose at least one person.' },
    });
  });

  it('counts the plans whose writer is not known', () => {
    expect(given([{ ref: 'a', writer: 'x' }, { ref: 'b' }], [], [{ id: 'ann' }]).writerNotKnown).toBe(1);
  });
});

it('knows a writer code whatever its case, spaces and accents', () => {
  const wrote = (code: string, writer: string) => wrotePlan({ writerCodes: [code] }, { writer });
  expect(wrote('jb7', ' JB7 ')).toBe(true);
  expect(wrote('Ren\u00e9e', 'RENE\u0301E')).toBe(true);
  expect(wrote('JB7', 'JB 7')).toBe(false);
  expect(wrote('JB7', 'JB77')).toBe(false);
  expect(wrotePlan({ writerCodes: ['x'] }, {})).toBe(false);
  expect(wrotePlan({}, { writer: 'x' })).toBe(false);
});
