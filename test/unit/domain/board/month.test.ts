import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMonths, daysOfMonth, monthSchema, monthsUpTo, monthWords, shortMonth } from '#shared/domain/board/month';

const month = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

it('counts months over the turn of the year, there and back', () => {
  expect(addMonths('2026-11', 3)).toBe('2027-02');
  expect(addMonths('2026-02', -14)).toBe('2024-12');
  fc.assert(
    fc.property(month, fc.integer({ min: -300, max: 300 }), (from, many) => {
      expect(monthSchema.safeParse(addMonths(from, many)).success).toBe(true);
      expect(addMonths(addMonths(from, many), -many)).toBe(from);
    }),
  );
});

it('knows the days of a month, leap years included', () => {
  expect(daysOfMonth('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(daysOfMonth('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
});

it('lists months up to the last, oldest first, and names them', () => {
  expect(monthsUpTo('2027-01', 3)).toEqual(['2026-11', '2026-12', '2027-01']);
  expect([monthWords('2026-11'), shortMonth('2026-09')]).toEqual(['November 2026', 'Sep 2026']);
});
