import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImprovementAction } from '#shared/domain/board/action';
import { newAction } from '#shared/domain/board/change-action';
import { newIndicator } from '#shared/domain/board/change-indicator';
import { newRisk } from '#shared/domain/board/change-risk';
import { dueThings, MONTHS_LOOKED_AT } from '#shared/domain/board/due-things';
import type { Indicator } from '#shared/domain/board/indicator';
import { addMonths, type Month } from '#shared/domain/board/month';
import type { Risk } from '#shared/domain/board/risk';
import { addDays } from '#shared/lib/days';
import type { Result } from '#shared/lib/result';
import { ACTION, INDICATOR, RISK } from '../../../helpers/board/board-drafts';

const STAMP = { at: '2026-01-05T09:00:00.000Z', by: 'person-1' };
const TODAY = '2026-11-26';
const NOTHING = { actions: [], risks: [], indicators: [] };

function made<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const action = (id: string, change: Partial<Pick<ImprovementAction, 'due' | 'status'>>): ImprovementAction =>
  made(newAction({ ...ACTION, ...change }, id, STAMP));
const risk = (id: string, reviewOn: string, closed = false): Risk => {
  const one = made(newRisk({ ...RISK, reviewOn }, id, STAMP));
  return closed ? { ...one, closed, history: one.history.map((step) => ({ ...step, closed })) } : one;
};
const indicator = (id: string, months: readonly Month[], retired = false): Indicator => ({
  ...made(newIndicator({ ...INDICATOR, name: id }, id)),
  values: months.map((month) => ({ month, value: 50 })),
  ...(retired ? { retired: true } : {}),
});

describe('what the Board has to see to', () => {
  it('is nothing where nothing is followed', () => {
    const due = dueThings(NOTHING, TODAY);
    expect(Object.values(due).every((list) => list.length === 0)).toBe(true);
  });

  it('tells an action overdue from the day after, as long as it is open', () => {
    const actions = [
      action('yesterday', { due: '2026-11-25' }),
      action('today', { due: TODAY }),
      action('done', { due: '2026-10-01', status: 'done' }),
      action('dropped', { due: '2026-10-01', status: 'dropped' }),
      action('long-ago', { due: '2026-02-01', status: 'on-track' }),
      action('next-month', { due: '2026-12-01' }),
    ];
    const due = dueThings({ ...NOTHING, actions }, TODAY);
    expect(due.overdueActions.map(({ id }) => id)).toEqual(['long-ago', 'yesterday']);
    expect(due.dueActions.map(({ id }) => id)).toEqual(['today']);
  });

  it('leaves closed risks out of the reviews', () => {
    const risks = [risk('late', '2026-11-01'), risk('closed', '2026-11-01', true), risk('soon', '2026-11-30')];
    const due = dueThings({ ...NOTHING, risks }, TODAY);
    expect(due.overdueReviews.map(({ id }) => id)).toEqual(['late']);
    expect(due.dueReviews.map(({ id }) => id)).toEqual(['soon']);
  });

  it('names a month that is over and has no figure, the newest first, and no month before the first figure', () => {
    const indicators = [
      indicator('gap', ['2026-08', '2026-10']),
      indicator('behind', ['2026-09']),
      indicator('fresh', ['2026-10']),
      indicator('never', []),
      indicator('retired', ['2026-01'], true),
    ];
    const due = dueThings({ ...NOTHING, indicators }, TODAY);
    expect(due.missing.map(({ month, indicators: those }) => [month, those.map(({ id }) => id)])).toEqual([
      ['2026-10', ['behind']],
      ['2026-09', ['gap']],
    ]);
    expect(due.withoutFigures.map(({ id }) => id)).toEqual(['never']);
  });

  it('never misses the present month, and looks back no further than it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 30 }), (days, back) => {
        const today = addDays(TODAY, days);
        const month = today.slice(0, 7);
        const due = dueThings({ ...NOTHING, indicators: [indicator('one', [addMonths(month, -back)])] }, today);
        expect(due.missing.length).toBe(Math.min(MONTHS_LOOKED_AT, back - 1));
        expect(due.missing.every((gap) => gap.month < month)).toBe(true);
      }),
    );
  });
});
