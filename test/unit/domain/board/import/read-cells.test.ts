import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAmount } from '#shared/domain/board/import/read-amount';
import { orderOfMonths, readMonth } from '#shared/domain/board/import/read-month';
import { MONTHS } from '#shared/domain/compare/periods/day-words';

it.each([
  'Nov 2026',
  'November 2026',
  'NOV-26',
  'Nov-2026',
  "Nov '26",
  'Nov. 2026',
  '2026 Nov',
  '2026-11',
  '2026/11',
  '202611',
  '11/2026',
  '01/11/2026',
  '30/11/2026',
  '1 November 2026',
  '2026-11-01',
  '2026-11-01T00:00:00Z',
  '46327',
])('reads %s as November 2026', (text) => {
  expect(readMonth(text, false)).toBe('2026-11');
});

it('reads dates and day counts of a spreadsheet', () => {
  expect(readMonth({ day: '2026-11-30' }, false)).toBe('2026-11');
  expect(readMonth(46327, false)).toBe('2026-11');
  expect(readMonth(46327 - 1462, true)).toBe('2026-11');
  expect(readMonth(202_611, false)).toBe('2026-11');
});

it.each([
  '',
  '2026',
  'Q3 2026',
  'Autumn 2026',
  'Week 47',
  '13/2026',
  '2026-13',
  'Total',
  'Nov',
  '31/02/2026',
  'Novemberish 2026',
  '45',
])('takes %j for no month', (text) => {
  expect(readMonth(text, false)).toBeNull();
});

it('takes no plain figure for a month', () => {
  fc.assert(fc.property(fc.double({ min: 0, max: 30_000, noNaN: true }), (value) => readMonth(value, false) === null));
});

it('reads every way to write a month back as that month', () => {
  const month = fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(month, ([year, number]) => {
      const two = String(number).padStart(2, '0');
      const name = MONTHS[number - 1] ?? '';
      const serial = (Date.UTC(year, number - 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
      const ways = [
        `${name} ${year}`,
        `${name.slice(0, 3)}-${year % 100 < 10 ? `0${year % 100}` : year % 100}`,
        `${year}-${two}`,
        `01/${two}/${year}`,
        serial,
      ];
      for (const way of ways) expect(readMonth(way, false)).toBe(`${year}-${two}`);
    }),
  );
});

it('tells dates with the month first by all of them together', () => {
  expect(orderOfMonths(['09/01/2026', '10/01/2026', '11/01/2026'])).toBe('month-first');
  expect(orderOfMonths(['01/09/2026', '01/10/2026'])).toBe('day-first');
  expect(orderOfMonths(['01/01/2026', '01/02/2026'])).toBe('day-first');
  expect(orderOfMonths(['09/30/2026', '10/31/2026'])).toBe('month-first');
  expect(orderOfMonths(['30/09/2026', '01/10/2026'])).toBe('day-first');
  expect(readMonth('11/01/2026', false, 'month-first')).toBe('2026-11');
});

it.each([
  ['45%', { kind: 'number', value: 45, percentSign: true }],
  ['45.5 %', { kind: 'number', value: 45.5, percentSign: true }],
  ['1,204', { kind: 'number', value: 1204, percentSign: false }],
  ['.5', { kind: 'number', value: 0.5, percentSign: false }],
  ['0', { kind: 'number', value: 0, percentSign: false }],
  ['9 of 20', { kind: 'share', part: 9, base: 20 }],
  ['45% (9/20)', { kind: 'share', part: 9, base: 20 }],
  ['1,000 out of 1,200', { kind: 'share', part: 1000, base: 1200 }],
  ['-', { kind: 'blank' }],
  ['N/A', { kind: 'blank' }],
  ['', { kind: 'blank' }],
  ['<5', { kind: 'hidden' }],
  ['c', { kind: 'hidden' }],
  ['1 to 4', { kind: 'hidden' }],
  ['-3', { kind: 'negative' }],
  ['−3.5', { kind: 'negative' }],
  ['none', { kind: 'no-number' }],
  ['9'.repeat(400), { kind: 'no-number' }],
  ['%', { kind: 'no-number' }],
  ['1.2.3', { kind: 'no-number' }],
  ['12,34', { kind: 'no-number' }],
  ['about 40', { kind: 'no-number' }],
] as const)('reads the figure %j', (text, amount) => {
  expect(readAmount(text)).toEqual(amount);
});

it('reads what is no text as what it is', () => {
  expect(readAmount(12.5)).toEqual({ kind: 'number', value: 12.5, percentSign: false });
  expect(readAmount(-1)).toEqual({ kind: 'negative' });
  expect(readAmount(null)).toEqual({ kind: 'blank' });
  expect(readAmount({ fault: 'error', text: '#REF!' })).toEqual({ kind: 'fault' });
  expect(readAmount({ day: '2026-11-01' })).toEqual({ kind: 'no-number' });
  expect(readAmount(true)).toEqual({ kind: 'no-number' });
});
