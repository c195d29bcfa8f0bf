import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, dayOfSerial, orderShown, readDay } from '#shared/domain/register/read-day';

describe('a day count of a spreadsheet', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [46351, false, '2026-11-25'],
    [46351.75, false, '2026-11-25'],
    [44889, true, '2026-11-25'],
    [0, true, '1904-01-01'],
    [-1, false, null],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, null],
    [Number.NaN, false, null],
  ])('reads %s (from 1904: %s) as %s', (serial, from1904, day) => expect(dayOfSerial(serial, from1904)).toBe(day));
});

describe('a day in text', () => {
  it.each([
    ['25/11/2026', '2026-11-25'],
    ['5/1/26', '2026-01-05'],
    ['05.01.2026', '2026-01-05'],
    ['2026/11/25', '2026-11-25'],
    ['2022-Sep-28 00:00:00', '2022-09-28'],
    ['Wednesday 25th November 2026', '2026-11-25'],
    ['Nov 25, 2026', '2026-11-25'],
    ['25-Sept-26', '2026-09-25'],
    ['25/11/2026 09:30 am', '2026-11-25'],
    ['29/02/2026', null],
    ['25 Smarch 2026', null],
    ['25/11', null],
    ['1234567', null],
    ['99999', null],
    ['25/11-2026', null],
  ])('reads %s as %s', (text, day) => expect(readDay(text, 'day-first')).toBe(day));

  it('takes the month first where it is told so', () => {
    expect(readDay('11/25/2026', 'month-first')).toBe('2026-11-25');
    expect(readDay('11/25/2026', 'day-first')).toBeNull();
    expect([orderShown('11/25/2026'), orderShown('25/11/2026'), orderShown('5/6/2026'), orderShown('x')]).toEqual([
      -1, 1, 0, 0,
    ]);
  });

  it('gives only days of the calendar, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. :TJanovSep'), maxLength: 14 }), (text) => {
        const day = readDay(text, 'day-first');
        if (day === null) return;
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        expect(dayOf(year, month, date)).toBe(day);
      }),
      { numRuns: 2_000 },
    );
  });
});
