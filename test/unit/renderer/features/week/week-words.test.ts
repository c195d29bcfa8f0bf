import { describe, expect, it } from 'vitest';
import type { PlanRow } from '../../../../../renderer/db/plan-rows';
import { START_VIEW } from '../../../../../renderer/features/week/plan-filters';
import { listSummary, listTitle, whereItWent } from '../../../../../renderer/features/week/week-words';

const PLAN: PlanRow = {
  planId: 'plan',
  ref: 'P-1042',
  fields: {},
  week: '2026-W43',
  draft: 1,
  draftCount: 1,
  state: 'not-started',
  answered: 0,
  total: 44,
  updatedAt: '2026-11-20T10:00:00.000Z',
};
const rowsIn = (state: PlanRow['state'], count: number): readonly PlanRow[] =>
  Array.from({ length: count }, () => ({ ...PLAN, state }));

describe('the heading of the list', () => {
  it('says what is shown', () => {
    expect(listTitle('this-week', 3)).toBe('This week');
    expect(listTitle('all-weeks', 3)).toBe('All weeks');
    expect(listTitle('2026-W43', 3)).toBe('Week 43, 2026');
    expect(listTitle('all-weeks', 0)).toBe('This week');
  });

  it('counts the plans of the week among all there are', () => {
    const summary = (week: string, ofWeek: number, all: number) =>
      listSummary(week, '2026-W47', rowsIn('not-started', ofWeek), all);
    expect(summary('this-week', 17, 18)).toBe('Week 47, 2026. 17 of 18 plans loaded on this computer.');
    expect(summary('2026-W43', 1, 1_200)).toBe('1 of 1,200 plans loaded on this computer.');
    expect(summary('all-weeks', 18, 18)).toBe('18 plans loaded on this computer.');
    expect(summary('all-weeks', 1, 1)).toBe('1 plan loaded on this computer.');
    expect(summary('all-weeks', 0, 0)).toMatch(/^Load the plans/);
  });

  it('counts plans that were drawn and wait for their file apart from those that are loaded', () => {
    const rows = [...rowsIn('not-started', 2), ...rowsIn('waiting', 3)];
    expect(listSummary('2026-W43', '2026-W47', rows, 2)).toBe('2 plans loaded on this computer. 3 wait for a file.');
    expect(listSummary('2026-W43', '2026-W47', rowsIn('waiting', 1), 0)).toBe(
      'No plan loaded on this computer. 1 waits for a file.',
    );
  });
});

describe('a plan whose details were changed', () => {
  const plan = PLAN;
  const scope = { view: START_VIEW, filter: 'all', week: 'this-week', thisWeek: '2026-W47', personId: 'me' } as const;

  it('is told of when it leaves the week that is shown, or what is searched for', () => {
    expect(whereItWent(plan, scope)).toMatch(/^P-1042 is now in week 43 of 2026\./);
    const searching = { ...scope, week: 'all-weeks', view: { ...START_VIEW, search: 'north' } };
    expect(whereItWent(plan, searching)).toMatch(/leave it out of the list now/);
    expect(whereItWent({ ...plan, fields: { team: 'North' } }, searching)).toBeNull();
  });

  it('is not told of while the list shows it', () => {
    expect(whereItWent(plan, { ...scope, week: '2026-W43' })).toBeNull();
    expect(whereItWent(plan, { ...scope, week: 'all-weeks' })).toBeNull();
    expect(whereItWent({ ...plan, week: '2026-W47' }, scope)).toBeNull();
  });
});
