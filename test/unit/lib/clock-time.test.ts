import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockTime } from '#shared/lib/dates';

it('is the time on a clock in London, in winter and in summer', () => {
  expect(clockTime('2026-11-25T14:02:11.400Z')).toBe('14:02:11');
  expect(clockTime('2026-06-25T14:02:11.400Z')).toBe('15:02:11');
  expect(clockTime('2026-11-25T00:00:00.000Z')).toBe('00:00:00');
});

it('agrees with the library that the dates come from', () => {
  const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, (date) => {
      const instant = date.toISOString();
      expect(clockTime(instant)).toBe(format(new TZDate(instant, 'Europe/London'), 'HH:mm:ss'));
    }),
  );
});
