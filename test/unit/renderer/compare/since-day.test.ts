import { expect, it } from 'vitest';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
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
])('reads “since %s” as %s', (since, day) => {
  expect(sinceDay(since, events, TODAY)).toBe(day);
});

it('finds no day in words that name none, nor in a day that does not exist', () => {
  expect(sinceDay('last time', events, TODAY)).toBeNull();
  expect(sinceDay('31 February', events, TODAY)).toBeNull();
  expect(sinceDay('', events, TODAY)).toBeNull();
});
