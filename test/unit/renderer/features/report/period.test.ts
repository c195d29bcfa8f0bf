import { describe, expect, test } from 'vitest';
import { lastWhole } from '#shared/domain/report/scope/last-whole';
import { suggestedName } from '../../../../../renderer/features/report/export/forms';
import {
  allWeeks,
  lastWeeks,
  sinceReport,
  withFrom,
  withTo,
} from '../../../../../renderer/features/report/scope/period';

const NOW = '2026-01-07T12:00:00.000Z';

describe('periods', () => {
  test('weeks are counted back over the turn of a year', () => {
    expect(lastWeeks(1, NOW)).toEqual({ from: '2026-W02', to: '2026-W02' });
    expect(lastWeeks(4, NOW)).toEqual({ from: '2025-W51', to: '2026-W02' });
  });

  test('all weeks are those there are', () => {
    expect(allWeeks(['2026-W02', '2025-W49'], NOW)).toEqual({ from: '2025-W49', to: '2026-W02' });
    expect(allWeeks([], NOW)).toEqual({ from: '2026-W02', to: '2026-W02' });
  });

  test('a period never ends before it starts', () => {
    const period = { from: '2026-W10', to: '2026-W12' };
    expect(withFrom(period, '2026-W20')).toEqual({ from: '2026-W20', to: '2026-W20' });
    expect(withTo(period, '2026-W01')).toEqual({ from: '2026-W01', to: '2026-W01' });
    expect(withFrom(period, '2026-W11')).toEqual({ from: '2026-W11', to: '2026-W12' });
  });

  test('the last month is the whole one before, by the weeks whose Thursday lies in it', () => {
    // 1 December 2025 is a Monday; the Thursday of week 1 is 1 January.
    expect(lastWhole('month', NOW)).toEqual({ from: '2025-W49', to: '2025-W52' });
    expect(lastWhole('month', '2026-11-26T12:00:00.000Z')).toEqual({ from: '2026-W40', to: '2026-W44' });
  });

  test('months one after another share no week and leave none out', () => {
    const weeks = Array.from({ length: 24 }, (_, at) => {
      const now = new Date(Date.UTC(2025, at + 1, 3, 12)).toISOString();
      return lastWhole('month', now);
    });
    for (const [at, { to }] of weeks.entries()) {
      const next = weeks[at + 1];
      if (next !== undefined) expect(lastWeeks(2, dayIn(next.from)).from).toBe(to);
    }
  });

  test('what came since the last report are the weeks after its last day', () => {
    expect(sinceReport('2026-01-04', ['2026-W01', '2026-W02', '2026-W04'])).toEqual({
      from: '2026-W02',
      to: '2026-W04',
    });
    expect(sinceReport('2026-01-25', ['2026-W01', '2026-W04'])).toBeNull();
  });
});

/** An instant in a week of 2025 or 2026, for counting back from it. */
function dayIn(week: string): string {
  const monday =
    Date.UTC(Number(week.slice(0, 4)), 0, 4) -
    ((new Date(Date.UTC(Number(week.slice(0, 4)), 0, 4)).getUTCDay() + 6) % 7) * 86_400_000;
  return new Date(monday + (Number(week.slice(6)) - 1) * 7 * 86_400_000 + 43_200_000).toISOString();
}

test('suggested names are such that the contract and Windows accept them', () => {
  expect(suggestedName('2026-W36', '2026-W47', 'word')).toMatch(/^[\w .-]{1,100}\.docx$/);
  expect(suggestedName('2026-W47', '2026-W47', 'word')).toBe('EHC plan audit 2026-W47.docx');
  for (const [form, ending] of [
    ['page', 'html'],
    ['workbook', 'xlsx'],
    ['tables', 'zip'],
  ] as const)
    expect(suggestedName('2026-W36', '2026-W47', form)).toMatch(new RegExp(`^[\\w .-]{1,100}\\.${ending}$`));
});
