import { expect, it } from 'vitest';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import { viewChips } from '../../../../renderer/features/compare/head/view-chips';

const label = (_field: string, value: string | null) => value ?? 'not known';

it('has no chip for the usual view, whatever its measure and period', () => {
  expect(viewChips(START_VIEW, label)).toEqual([]);
  expect(viewChips({ ...START_VIEW, measure: { kind: 'weeks' }, period: 'month' }, label)).toEqual([]);
});

it('shows each choice that is not usual, and gives the usual view back once all are taken away', () => {
  let view: CompareView = {
    ...START_VIEW,
    by: 'issued',
    range: { from: '2026-10-01' },
    versions: ['default/2', 'default/1'],
    sampling: 'targeted',
    filters: [{ field: 'team', anyOf: ['Team 1', null] }],
    split: 'need',
    baseline: { kind: 'days', range: { to: '2026-09-01' }, name: 'before the training' },
    spans: { earlier: { to: '2026-08-31' }, later: { from: '2026-09-01' } },
    weighBy: 'team',
    accepted: ['mix:team'],
    chart: 'run',
  };
  const words = viewChips(view, label).map((chip) => chip.words);
  expect(words).toHaveLength(11);
  expect(words).toContain('Team or area: Team 1 + 1 more');
  expect(words).toContain('In spite of another mix (team or area)');
  for (let chips = viewChips(view, label); chips.length > 0; chips = viewChips(view, label)) {
    view = chips[0]?.without ?? view;
    expect(viewChips(view, label)).toHaveLength(chips.length - 1);
  }
  expect(view).toEqual(START_VIEW);
});
