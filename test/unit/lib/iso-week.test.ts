import { addDays, getISOWeek, getISOWeekYear } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDayOf, isoWeekSchema, lastDayOf } from '#shared/lib/iso-week';

describe('ISO weeks', () => {
  it.each([
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W47', '2026-11-16', '2026-11-22'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
  ])('%s runs from %s to %s', (week, first, last) => {
    expect([firstDayOf(week), lastDayOf(week)]).toEqual([first, last]);
  });

  it.each(['2026-W54', '2025-W53', '2026-W00', '2026-47', '26-W47', 'next week', ''])('refuses %s', (week) => {
    expect(isoWeekSchema.safeParse(week).success).toBe(false);
  });

  it('agrees with date-fns on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const date = addDays(new Date(1990, 0, 1, 12), days);
        const week = `${getISOWeekYear(date)}-W${String(getISOWeek(date)).padStart(2, '0')}`;
        const day = `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
        expect(isoWeekSchema.safeParse(week).success).toBe(true);
        expect(firstDayOf(week) <= day && day <= lastDayOf(week)).toBe(true);
      }),
    );
  });
});
