import { describe, expect, it } from 'vitest';
import { stretchesOf } from '#shared/domain/compare/charts/segments';
import { eventIn, meansOf, weekOf } from '../../../../helpers/compare/make-series';

const weeks = (count: number) => meansOf(Array.from({ length: count }, (_, at) => at));
const all = (count: number) => Array.from({ length: count }, () => true);
const FIRST_12 = { kind: 'first', points: 12 } as const;
const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe('stretchesOf', () => {
  it('is one stretch with the first points as its baseline, where nothing starts anew', () => {
    const stretches = stretchesOf(weeks(20), all(20), FIRST_12, [eventIn(14, false)]);
    expect(stretches).toEqual([{ start: 0, end: 20, baseline: upTo(0, 11) }]);
  });

  it('starts a new one with the period that holds the day, with its own first 12', () => {
    const event = eventIn(14);
    const stretches = stretchesOf(weeks(30), all(30), { kind: 'first', points: 8 }, [event]);
    expect(stretches).toEqual([
      { start: 0, end: 14, baseline: upTo(0, 7) },
      { start: 14, end: 30, baseline: upTo(14, 25), event },
    ]);
  });

  it('takes as many points as there are, and only those that count', () => {
    const counts = all(10).map((_, at) => at % 2 === 0);
    const stretches = stretchesOf(weeks(10), counts, FIRST_12, [eventIn(5)]);
    expect(stretches.map(({ baseline }) => baseline)).toEqual([
      [0, 2, 4],
      [6, 8],
    ]);
  });

  it('starts none in the first period, before it or after the last; of two in one period the first by day is named', () => {
    const before = { ...eventIn(0), id: 'before', on: '2025-01-01' };
    const later = { ...eventIn(4, true, 'a'), on: weekOf(4).to };
    const stretches = stretchesOf(weeks(8), all(8), FIRST_12, [
      later,
      eventIn(99),
      eventIn(4, true, 'z'),
      eventIn(0),
      before,
    ]);
    expect(stretches.map(({ start, event }) => [start, event?.id])).toEqual([
      [0, undefined],
      [4, 'z'],
    ]);
  });

  it('starts at the next period where the day falls between periods', () => {
    const points = weeks(8).filter((_, at) => at !== 3 && at !== 4);
    const stretches = stretchesOf(points, all(6), FIRST_12, [eventIn(3)]);
    expect(stretches.map(({ start }) => start)).toEqual([0, 3]);
  });

  it('takes the periods that lie wholly in the named days', () => {
    const days = { kind: 'days', name: 'Spring', range: { from: weekOf(2).from, to: weekOf(6).from } } as const;
    expect(stretchesOf(weeks(20), all(20), days, [])[0]?.baseline).toEqual([2, 3, 4, 5]);
  });

  it('gives the named days to the stretch that holds them, and others their own', () => {
    const days = { kind: 'days', name: 'Later', range: { from: weekOf(8).from } } as const;
    const stretches = stretchesOf(weeks(10), all(10), days, [eventIn(5)]);
    expect(stretches.map(({ baseline }) => baseline)).toEqual([upTo(0, 4), [8, 9]]);
  });

  it('has no baseline in the first stretch where the named days hold no point at all', () => {
    const days = { kind: 'days', name: 'Long ago', range: { to: '2020-01-01' } } as const;
    const stretches = stretchesOf(weeks(10), all(10), days, [eventIn(5)]);
    expect(stretches.map(({ baseline }) => baseline)).toEqual([[], upTo(5, 9)]);
  });

  it('is none without periods', () => {
    expect(stretchesOf([], [], FIRST_12, [eventIn(2)])).toEqual([]);
  });
});
