import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, mondayFrom, readTypedDay, shortDay } from '#shared/lib/days';
import { handCalendar } from '../../helpers/hand-calendar';

const CALENDAR = handCalendar(1999, 2101);
const place = fc.nat(CALENDAR.length - 1);
const at = (index: number): string => CALENDAR[index] ?? '';

describe('days', () => {
  it('are counted and added as a calendar counted through by hand has them, over leap years and changes of the clocks', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(daysBetween(at(a), at(b))).toBe(b - a);
        expect(addDays(at(a), b - a)).toBe(at(b));
      }),
    );
  });

  it('lead to the first Monday on or after them, before 1970 too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 30_000 }), (days) => {
        const day = addDays('1970-01-01', days);
        const monday = mondayFrom(day);
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        expect([0, 1, 2, 3, 4, 5, 6]).toContain(daysBetween(day, monday));
      }),
    );
  });

  it('are read back from how they are written', () => {
    fc.assert(
      fc.property(place, (index) => {
        expect(readTypedDay(shortDay(at(index)))).toBe(at(index));
      }),
    );
  });

  it.each([
    ['25/11/2026', '2026-11-25'],
    ['5/1/26', '2026-01-05'],
    [' 05.01.2026 ', '2026-01-05'],
    ['5-1-2026', '2026-01-05'],
    ['5 1 2026', '2026-01-05'],
    ['2026-11-25', '2026-11-25'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2000', '2000-02-29'],
  ])('are read as people type them: %s', (typed, day) => expect(readTypedDay(typed)).toBe(day));

  it.each([
    '',
    '31/02/2026',
    '29/02/2026',
    '29/02/2100',
    '31/04/2026',
    '00/01/2026',
    '11/25/2026',
    '1/1/226',
    '1/2',
    'yesterday',
    '2026-02-30',
    '25/11/20266',
  ])('are refused where the calendar has none such: “%s”', (typed) => expect(readTypedDay(typed)).toBeNull());
});
