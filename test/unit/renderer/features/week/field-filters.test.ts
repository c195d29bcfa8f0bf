import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHOWABLE_FIELDS } from '#shared/domain/plan/shown-fields';
import type { PlanRow } from '../../../../../renderer/db/plan-rows';
import { columnIds, listWidth, widthOf } from '../../../../../renderer/features/week/column-widths';
import {
  activeFilters,
  filterByFields,
  filterWords,
  groupsOf,
  withFilter,
} from '../../../../../renderer/features/week/field-filters';
import { planFields } from '../../../../helpers/plan-field-arbitraries';

const row = (ref: string, fields: PlanRow['fields']): PlanRow => ({
  planId: ref,
  ref,
  fields,
  week: '2026-W47',
  draft: 1,
  draftCount: 1,
  state: 'not-started',
  answered: 0,
  total: 44,
  updatedAt: '2026-11-20T10:00:00.000Z',
});
const rows = fc.array(planFields, { maxLength: 30 }).map((all) => all.map((fields, at) => row(`P-${at}`, fields)));

describe('filtering by fields', () => {
  it('shows for each group as many plans as it is said to hold, and all groups together are all plans', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...SHOWABLE_FIELDS), (all, field) => {
        const groups = groupsOf(all, field);
        for (const { group, plans } of groups)
          expect(filterByFields(all, withFilter({}, field, group))).toHaveLength(plans);
        expect(groups.reduce((sum, { plans }) => sum + plans, 0)).toBe(all.length);
      }),
    );
  });

  it('narrows with each further filter, whatever their order', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...SHOWABLE_FIELDS), fc.constantFrom(...SHOWABLE_FIELDS), (all, a, b) => {
        const [first] = all;
        if (first === undefined || a === b) return;
        const [one, other] = [groupsOf([first], a)[0]?.group, groupsOf([first], b)[0]?.group];
        const both = withFilter(withFilter({}, a, one), b, other);
        expect(filterByFields(all, both)).toEqual(
          filterByFields(filterByFields(all, withFilter({}, b, other)), withFilter({}, a, one)),
        );
        expect(filterByFields(all, both)).toContain(first);
      }),
    );
  });

  it('offers not known last, months in their order, and names what is set', () => {
    const all = [
      row('P-1', { issuedOn: '2026-11-03' }),
      row('P-2', {}),
      row('P-3', { issuedOn: '2026-02-01' }),
      row('P-4', { issuedOn: '2025-12-31' }),
    ];
    expect(groupsOf(all, 'issuedOn').map(({ group }) => group)).toEqual([
      'December 2025',
      'February 2026',
      'November 2026',
      '',
    ]);
    expect(filterWords('issuedOn', '')).toBe('Issued: Not known');
    const set = withFilter(withFilter({}, 'team', 'North'), 'type', '');
    expect(activeFilters(set)).toEqual([
      { field: 'type', group: '' },
      { field: 'team', group: 'North' },
    ]);
    expect(activeFilters(withFilter(set, 'type', undefined))).toEqual([{ field: 'team', group: 'North' }]);
  });
});

describe('the columns of the list', () => {
  it('have room beside each other and a scroll bar in a window of 1366, as the app comes', () => {
    expect(listWidth(columnIds(['type', 'need', 'team', 'weeks']))).toBeLessThanOrEqual(1112 - 14);
  });

  it('each have a width of their own', () => {
    for (const column of columnIds(SHOWABLE_FIELDS)) expect(widthOf(column)).toBeGreaterThan(50);
  });
});
