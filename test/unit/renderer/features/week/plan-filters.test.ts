import { describe, expect, it } from 'vitest';
import type { PlanRow } from '../../../../../renderer/db/plan-rows';
import {
  countFilters,
  filterRows,
  planToContinue,
  rowsOfWeek,
  START_VIEW,
  shownFilter,
  shownWeek,
  weeksOf,
  weekWords,
} from '../../../../../renderer/features/week/plan-filters';

const row = (over: Partial<PlanRow>): PlanRow => ({
  planId: over.ref ?? 'plan',
  ref: 'P-1',
  fields: {},
  week: '2026-W47',
  draft: 1,
  draftCount: 1,
  state: 'not-started',
  answered: 0,
  total: 44,
  updatedAt: '2026-11-20T10:00:00.000Z',
  ...over,
});

const ROWS: readonly PlanRow[] = [
  row({ ref: 'P-1', fields: { team: 'North', need: 'SEMH', type: 'new' }, state: 'marking', auditorId: 'me' }),
  row({
    ref: 'P-2',
    fields: { team: 'South', need: 'ASD', type: 'review-amendment' },
    state: 'submitted',
    auditorId: 'me',
  }),
  row({ ref: 'P-3', fields: { team: 'North', need: 'ASD' }, state: 'agreed', auditorId: 'you', week: '2026-W46' }),
  row({ ref: 'P-4', fields: { team: 'East' } }),
];

const refs = (rows: readonly PlanRow[]) => rows.map(({ ref }) => ref);

describe('filterRows', () => {
  it('shows what each chip promises', () => {
    expect(refs(filterRows(ROWS, 'mine', '', 'me'))).toEqual(['P-1', 'P-2']);
    expect(refs(filterRows(ROWS, 'to-do', '', 'me'))).toEqual(['P-1', 'P-4']);
    expect(refs(filterRows(ROWS, 'submitted', '', 'me'))).toEqual(['P-2', 'P-3']);
    expect(filterRows(ROWS, 'all', '', 'me')).toHaveLength(4);
  });

  it('finds plans by every word of the search, in any column and any case', () => {
    expect(refs(filterRows(ROWS, 'all', 'north asd', 'me'))).toEqual(['P-3']);
    expect(refs(filterRows(ROWS, 'all', 'AMENDMENT', 'me'))).toEqual(['P-2']);
    expect(filterRows(ROWS, 'all', 'nothing like it', 'me')).toHaveLength(0);
  });

  it('counts on each chip as many plans as it then shows', () => {
    const counts = countFilters(ROWS, 'me');
    for (const filter of ['mine', 'all', 'to-do', 'submitted'] as const)
      expect(counts[filter]).toBe(filterRows(ROWS, filter, '', 'me').length);
  });
});

describe('the chip a list starts with', () => {
  it('is the person’s own while a sample gave them plans to do, and all otherwise', () => {
    expect(shownFilter(START_VIEW, ROWS, 'me')).toBe('all');
    const given = row({ ref: 'P-5', state: 'waiting', allocatedTo: ['you', 'me'] });
    expect(shownFilter(START_VIEW, [...ROWS, given], 'me')).toBe('mine');
    expect(refs(filterRows([...ROWS, given], 'mine', '', 'me'))).toEqual(['P-1', 'P-2', 'P-5']);
    expect(shownFilter(START_VIEW, [...ROWS, { ...given, state: 'submitted' }], 'me')).toBe('all');
    expect(shownFilter({ ...START_VIEW, filter: 'to-do' }, [given], 'me')).toBe('to-do');
  });
});

describe('weeks', () => {
  it('starts with this week where it holds plans, and with all weeks where it does not', () => {
    expect(shownWeek(START_VIEW, ROWS, '2026-W47')).toBe('this-week');
    expect(shownWeek(START_VIEW, ROWS, '2026-W50')).toBe('all-weeks');
    expect(shownWeek({ ...START_VIEW, week: '2026-W46' }, ROWS, '2026-W47')).toBe('2026-W46');
  });

  it('shows the plans of the chosen week', () => {
    expect(refs(rowsOfWeek(ROWS, '2026-W46', '2026-W47'))).toEqual(['P-3']);
    expect(rowsOfWeek(ROWS, 'this-week', '2026-W47')).toHaveLength(3);
    expect(rowsOfWeek(ROWS, 'all-weeks', '2026-W47')).toHaveLength(4);
  });

  it('lists weeks newest first and words them', () => {
    expect(weeksOf(ROWS)).toEqual(['2026-W47', '2026-W46']);
    expect(weekWords('2027-W03')).toBe('Week 3, 2027');
  });
});

describe('planToContinue', () => {
  it('offers the own open audit that was touched last', () => {
    const rows = [
      ...ROWS,
      row({ ref: 'P-9', state: 'marking', auditorId: 'me', updatedAt: '2026-11-21T10:00:00.000Z' }),
      row({ ref: 'P-8', state: 'marking', auditorId: 'you', updatedAt: '2026-11-22T10:00:00.000Z' }),
    ];
    expect(planToContinue(rows, 'me')?.ref).toBe('P-9');
  });

  it('offers nothing where the person has nothing open', () => {
    expect(planToContinue(ROWS, 'nobody')).toBeNull();
  });
});
