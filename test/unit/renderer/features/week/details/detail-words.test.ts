import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFieldsSchema } from '#shared/domain/plan/plan-fields';
import {
  fromDetailWords,
  hasUnfinishedDay,
  knownFields,
  toDetailWords,
} from '../../../../../../renderer/features/week/details/detail-words';
import { planFields } from '../../../../../helpers/plan-field-arbitraries';

const EMPTY = toDetailWords({});

describe('the form of a plan’s details', () => {
  it('gives back every field as it was, known or not', () => {
    fc.assert(
      fc.property(planFields, (fields) => {
        const words = toDetailWords(fields);
        expect(hasUnfinishedDay(words)).toBe(false);
        expect(knownFields(fromDetailWords(words))).toEqual(fields);
      }),
    );
  });

  it('names every field of a plan, so that none is left behind when it is saved', () => {
    expect(Object.keys(fromDetailWords(EMPTY)).sort()).toEqual(Object.keys(planFieldsSchema.shape).sort());
    expect(new Set(Object.values(fromDetailWords(EMPTY)))).toEqual(new Set([null]));
  });

  it('tells of a day that is only begun, and of none in advice that did not come in', () => {
    expect(hasUnfinishedDay({ ...EMPTY, issuedOn: '31/02/2026' })).toBe(true);
    const health = (received: 'yes' | 'no') => ({
      ...EMPTY,
      advice: { ...EMPTY.advice, health: { received, on: '3/' } },
    });
    expect(hasUnfinishedDay(health('yes'))).toBe(true);
    expect(hasUnfinishedDay(health('no'))).toBe(false);
  });

  it('takes a day of advice to say that it came in', () => {
    const advice = { ...EMPTY.advice, ep: { received: 'not-known', on: '3/2/26' } } as const;
    expect(fromDetailWords({ ...EMPTY, advice }).advice).toEqual({ ep: { received: true, on: '2026-02-03' } });
  });
});
