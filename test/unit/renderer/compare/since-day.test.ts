import { expect, it } from 'vitest';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
import { otherDays } from '../../../../renderer/features/compare/claim/other-days';
import { sinceDay } from '../../../../renderer/features/compare/claim/since-day';

const TODAY = '2026-11-26';
const events: readonly CompareEvent[] = [
  { id: '1', on: '2026-09-02', kind: 'training', label: 'Training on Section F', rebase: false },
];

it.each([
  ['October', '2026-10-01'],
  ['december', '2025-12-01'],
  ['2 September', '2026-09-02'],
  ['the 2nd of September 2025', '2025-09-02'],
  ['02/09/2026', '2026-09-02'],
  ['the training', '2026-09-02'],
  ['Sept.', '2026-09-01'],
  ['week 34', '2026-08-17'],
  ['week 50', '2025-12-08'],
  ['week 53 of 2026', '2026-12-28'],
  ['2025', '2025-01-01'],
])('reads “since %s” as %s', (since, day) => {
  expect(sinceDay(since, events, TODAY)).toBe(day);
});

it('finds no day in words that name none, nor in a day that does not exist', () => {
  expect(sinceDay('last time', events, TODAY)).toBeNull();
  expect(sinceDay('31 February', events, TODAY)).toBeNull();
  expect(sinceDay('week 60', events, TODAY)).toBeNull();
  expect(sinceDay('week 53 of 2025', events, TODAY)).toBeNull();
  expect(sinceDay('', events, TODAY)).toBeNull();
});

it('tells when the days that are compared are not those of the claim', () => {
  const held = { events, today: TODAY, from: '2026-10-01' };
  expect(otherDays('October', held)).toBeNull();
  expect(otherDays('the training', held)).toContain('since 2 September 2026, and other days are compared now');
  expect(otherDays('October', { ...held, from: null })).toContain('other days are compared now');
  expect(otherDays('summer', held)).toContain('not known which day “since summer” means');
  expect(otherDays('1 May 2031', held)).toContain('starts on 1 May 2031, which is still to come');
});
