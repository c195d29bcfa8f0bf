import { describe, expect, it } from 'vitest';
import { makeFindEnd } from '#shared/domain/thread/find-end';
import { placeLinks } from '#shared/domain/thread/place-links';
import { threadColumns } from '#shared/domain/thread/thread-columns';
import type { ThreadItem } from '#shared/domain/thread/thread-item';
import { threadState } from '#shared/domain/thread/thread-state';
import {
  columnLine,
  countedWith,
  criterionLine,
  headLine,
  leftOutLine,
  unsureLine,
} from '../../../../../renderer/features/audit/thread/thread-words';
import { heading, item } from '../../../../helpers/intake/make-blocks';
import { linkOf, planOf, TEXT_HASH } from '../../../../helpers/thread-plan';

const plan = planOf([
  heading('Section B: Special educational needs'),
  item('He cannot yet read.'),
  item('He cannot yet count.'),
  heading('Section E: Outcomes'),
  'By July he will read a page.',
  heading('Section F: Special educational provision'),
  item('A reading scheme.'),
  item('A counting scheme.'),
]);
const columns = threadColumns(plan, []);
const stateOf = (...pairs: (readonly [ThreadItem | undefined, ThreadItem | undefined])[]) => {
  const links = pairs.flatMap(([from, to]) => (from && to ? [linkOf(plan, from, to)] : []));
  return threadState(columns, placeLinks(columns, links, makeFindEnd(plan, TEXT_HASH)));
};
const { need, outcome, provision } = columns;

describe('what the thread comes to, in words', () => {
  it('judges nothing before anything is linked', () => {
    const state = stateOf();
    expect(headLine(state)).toBe('Nothing is linked yet: 2 needs · 1 outcome · 2 provisions');
    expect(criterionLine(state, 'X1')).toBe('nothing is linked yet');
    expect(columnLine(state, 'need')).toBe('');
  });

  it('counts what is missing', () => {
    const state = stateOf([need[0], outcome[0]], [outcome[0], provision[0]]);
    expect(headLine(state)).toBe('1 of 2 needs has no outcome · 1 of 2 provisions serves no need or outcome');
    expect(criterionLine(state, 'X1')).toBe('1 of 2 needs has no outcome');
    expect(criterionLine(state, 'F1')).toBe('1 of 2 needs in section B has no provision');
    expect(columnLine(state, 'need')).toBe('1 with no outcome · 1 with no provision');
    expect(columnLine(state, 'outcome')).toBe('');
    expect(columnLine(state, 'provision')).toBe('1 serving nothing');
  });

  it('says what is to be looked at in a draft, and how much was left out', () => {
    const state = stateOf([need[0], outcome[0]]);
    const [link] = state.shown;
    const changed = link === undefined ? [] : [{ ...link, changed: true }];
    const dismissal = { id: 'd', auditId: 'audit-1', promptKey: 'k', ruleId: 'r' };
    const gone = { dismissal, why: 'not-found', item: null } as const;
    const again = { dismissal, why: 'changed', item: need[1] ?? null } as const;
    expect(unsureLine({ state, unplaced: [] })).toBe('');
    expect(unsureLine({ state: { shown: changed, lost: [] }, unplaced: [again, gone, gone] })).toBe(
      '1 link has changed words: please check · 1 passage that was no item counts again: please check · 2 passages that were no items are not in this draft',
    );
    expect(countedWith(state, need[0] ?? { id: '' })).toBe(' and its link is not shown');
    expect(countedWith(state, need[1] ?? { id: '' })).toBe('');
    expect(leftOutLine(1)).toBe('1 passage was taken out of the count: no need, outcome or provision.');
  });

  it('says so where nothing is missing', () => {
    const state = stateOf(
      [need[0], outcome[0]],
      [need[1], outcome[0]],
      [outcome[0], provision[0]],
      [outcome[0], provision[1]],
    );
    expect(headLine(state)).toBe('Every need has an outcome · all provision serves a need or an outcome');
    expect(criterionLine(state, 'F1')).toBe('every need in section B has provision');
  });
});
