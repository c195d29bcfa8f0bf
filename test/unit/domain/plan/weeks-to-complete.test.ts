import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import {
  checkTwentyWeeks,
  weeksToComplete,
  wordsOfTwentyWeeks,
  wordsOfWeeks,
} from '#shared/domain/plan/weeks-to-complete';
import { isoDate } from '#shared/lib/dates';
import { handCalendar } from '../../../helpers/hand-calendar';

const CALENDAR = handCalendar(2014, 2036);
const day = fc.nat(CALENDAR.length - 1);
const at = (index: number): string => CALENDAR[index] ?? '';
const span = (requestedOn: string, issuedOn: string) => ({ type: 'new', requestedOn, issuedOn }) as const;

describe('weeks to complete', () => {
  it.each([
    ['on the very day', '2026-03-02', '2026-03-02', 0, 0],
    ['a day later', '2026-03-02', '2026-03-03', 0, 1],
    ['a week over the spring change of the clocks', '2026-03-25', '2026-04-01', 1, 0],
    ['a week over the autumn change of the clocks', '2026-10-21', '2026-10-28', 1, 0],
    ['over 29 February of a leap year', '2024-02-26', '2024-03-04', 1, 0],
    ['over the end of February of a common year', '2026-02-26', '2026-03-04', 0, 6],
    ['from 29 February to the day a year later', '2024-02-29', '2025-02-28', 52, 1],
    ['over the turn of the year', '2025-12-29', '2026-01-05', 1, 0],
    ['from Monday 1 June to Monday 19 October', '2026-06-01', '2026-10-19', 20, 0],
  ])('%s', (_, from, to, weeks, over) => {
    expect(weeksToComplete(span(from, to))).toEqual({ days: 7 * weeks + over, weeks, over });
  });

  it('are the distance of the two days in a calendar counted by hand, in whole weeks and the days over', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const took = weeksToComplete(span(at(a), at(b)));
        if (b < a) expect(took).toBeNull();
        else expect(took).toEqual({ days: b - a, weeks: Math.floor((b - a) / 7), over: (b - a) % 7 });
      }),
    );
  });

  it('are not known without both days, and not of a plan that is not final', () => {
    expect(weeksToComplete({ requestedOn: '2026-01-05' })).toBeNull();
    expect(weeksToComplete({ issuedOn: '2026-01-05' })).toBeNull();
    expect(weeksToComplete({ ...span('2026-01-05', '2026-02-05'), status: 'draft' })).toBeNull();
    expect(weeksToComplete({ ...span('2026-01-05', '2026-02-05'), status: 'final' })).not.toBeNull();
  });

  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [7, '1 week'],
    [8, '1 week 1 day'],
    [150, '21 weeks 3 days'],
  ])('of %i days read %s', (days, words) => {
    expect(wordsOfWeeks({ days, weeks: Math.floor(days / 7), over: days % 7 })).toBe(words);
  });
});

describe('the 20 weeks', () => {
  it('end 140 days after the day of the request: that day is within, the next is late by a day', () => {
    fc.assert(
      fc.property(fc.nat(CALENDAR.length - 142), (index) => {
        expect(checkTwentyWeeks(span(at(index), at(index + 140)))).toMatchObject({ kind: 'within' });
        const late = checkTwentyWeeks(span(at(index), at(index + 141)));
        expect(late).toMatchObject({ kind: 'late', by: { days: 1 }, exception: undefined });
        expect(checkTwentyWeeks({ type: 'new', requestedOn: at(index) })).toEqual({
          kind: 'open',
          dueOn: at(index + 140),
        });
      }),
    );
  });

  it('are late all the same where an exception applies, which is kept apart', () => {
    const late = span('2026-01-05', '2026-07-01');
    expect(checkTwentyWeeks({ ...late, exception: true })).toMatchObject({ kind: 'late', exception: true });
    expect(checkTwentyWeeks({ ...late, exception: false })).toMatchObject({ kind: 'late', exception: false });
    expect(checkTwentyWeeks({ ...span('2026-01-05', '2026-02-05'), exception: true }).kind).toBe('within');
  });

  it('are the rule of new plans alone, whatever the days', () => {
    for (const type of PLAN_TYPES.filter((one) => one !== 'new'))
      fc.assert(
        fc.property(day, day, (a, b) => {
          expect(checkTwentyWeeks({ ...span(at(a), at(b)), type })).toEqual({ kind: 'not-applicable' });
        }),
        { numRuns: 20 },
      );
  });

  it('are not known where the type or a day is not, or where the days contradict each other', () => {
    expect(checkTwentyWeeks({}).kind).toBe('not-known');
    expect(checkTwentyWeeks({ requestedOn: '2026-01-05', issuedOn: '2026-02-05' }).kind).toBe('not-known');
    expect(checkTwentyWeeks({ type: 'new', issuedOn: '2026-02-05' }).kind).toBe('not-known');
    expect(checkTwentyWeeks(span('2026-02-05', '2026-01-05')).kind).toBe('not-known');
    expect(checkTwentyWeeks({ type: 'new', status: 'final', requestedOn: '2026-02-05' }).kind).toBe('not-known');
  });

  it('take the day in London that an instant falls on: half past midnight of summer time is the next day', () => {
    const issuedOn = isoDate('2026-10-19T23:30:00.000Z');
    expect(issuedOn).toBe('2026-10-20');
    expect(checkTwentyWeeks(span('2026-06-01', issuedOn))).toMatchObject({ kind: 'late', by: { days: 1 } });
  });

  it('are said in a line', () => {
    expect(wordsOfTwentyWeeks(span('2026-06-01', '2026-10-19'))).toBe(
      '20 weeks from request to issue: within 20 weeks.',
    );
    expect(wordsOfTwentyWeeks({ ...span('2026-06-01', '2026-10-29'), exception: true })).toBe(
      '21 weeks 3 days from request to issue: late by 1 week 3 days. An exception applies.',
    );
    expect(wordsOfTwentyWeeks({ type: 'new', requestedOn: '2026-06-01' })).toBe('The 20 weeks end on 19/10/2026.');
    expect(wordsOfTwentyWeeks({ ...span('2026-06-01', '2026-06-08'), type: 'moved-in' })).toBe(
      '1 week from request to issue. The 20 weeks are the rule of new plans alone.',
    );
    expect(wordsOfTwentyWeeks({})).toBeUndefined();
  });
});
