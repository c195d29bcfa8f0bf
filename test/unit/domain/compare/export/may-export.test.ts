import { expect, test } from 'vitest';
import { buildSeries } from '#shared/domain/compare/charts/build-series';
import { type CompareView, SPLIT_FIELDS, START_VIEW } from '#shared/domain/compare/compare-view';
import { exportable } from '#shared/domain/compare/export/may-export';
import type { GroupModel, SplitModel } from '#shared/domain/compare/model/compare-model';
import { optionsWith, SHARE_OF_PLANS, sharesOf } from '../../../../helpers/compare/make-series';

const OF_PEOPLE = ['auditor', 'draftedBy'];
const OTHERS = SPLIT_FIELDS.filter((field) => !OF_PEOPLE.includes(field));
const series = buildSeries(
  sharesOf([
    [4, 9],
    [5, 9],
  ]),
  SHARE_OF_PLANS,
  optionsWith(),
);
const nothing = { n: 0, part: 0, total: 0, value: null, interval: null };

const groupOf = (value: string): GroupModel => ({
  value,
  label: value,
  view: {},
  plans: 9,
  series: buildSeries(
    sharesOf([
      [1, 9],
      [2, 9],
    ]),
    SHARE_OF_PLANS,
    optionsWith(),
  ),
  earlier: nothing,
  later: nothing,
  difference: null,
  change: 'no-signal',
});
const splitBy = (by: SplitModel['by']): SplitModel => ({ by, label: by, groups: [groupOf('Secret Name')], looked: 1 });
const viewWith = (over: Partial<CompareView>): CompareView => ({ ...START_VIEW, ...over });

test.each([...OTHERS, 'section', 'criterion'] as const)('a split by %s leaves with all its figures', (by) => {
  const may = exportable({ measure: SHARE_OF_PLANS, series, split: splitBy(by), view: viewWith({ split: by }) });
  expect(may.note).toBeNull();
  expect(may.rows?.map(({ group }) => group)).toEqual(['All', 'All', 'Secret Name', 'Secret Name']);
});

test.each(['auditor', 'draftedBy'] as const)(
  'of a split by %s only the figures of all leave, and that is said',
  (by) => {
    const may = exportable({ measure: SHARE_OF_PLANS, series, split: splitBy(by), view: viewWith({ split: by }) });
    expect(may.rows?.map(({ group, n }) => [group, n])).toEqual([
      ['All', 9],
      ['All', 9],
    ]);
    expect(JSON.stringify(may)).not.toContain('Secret Name');
    expect(may.note).toContain('stay in the app');
  },
);

test.each(['auditor', 'draftedBy'] as const)(
  'nothing leaves of a view that is filtered by %s, whatever its split',
  (field) => {
    for (const split of [null, splitBy('team')]) {
      const filters = [{ field, anyOf: ['Secret Name'] }];
      const may = exportable({
        measure: SHARE_OF_PLANS,
        series,
        split,
        view: viewWith({ filters, split: split?.by ?? null }),
      });
      expect(may.rows).toBeNull();
      expect(may.note).toContain('Take that choice away');
      expect(JSON.stringify(may)).not.toContain('Secret Name');
    }
  },
);

test('filters by anything else hold nothing back', () => {
  for (const field of OTHERS) {
    const view = viewWith({ filters: [{ field, anyOf: ['x'] }] });
    expect(exportable({ measure: SHARE_OF_PLANS, series, split: null, view }).rows, field).toHaveLength(2);
  }
});
