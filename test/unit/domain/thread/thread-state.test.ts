import { describe, expect, it } from 'vitest';
import { makeFindEnd } from '#shared/domain/thread/find-end';
import { placeLinks } from '#shared/domain/thread/place-links';
import { suggestPairs } from '#shared/domain/thread/suggest-pairs';
import { threadColumns } from '#shared/domain/thread/thread-columns';
import { brokenItems, notYetAttached } from '#shared/domain/thread/thread-evidence';
import { itemName, type ThreadItem } from '#shared/domain/thread/thread-item';
import type { ThreadLink } from '#shared/domain/thread/thread-link';
import { threadState } from '#shared/domain/thread/thread-state';
import { heading, item } from '../../../helpers/intake/make-blocks';
import { linkOf, OTHER_HASH, planOf, TEXT_HASH } from '../../../helpers/thread-plan';

const plan = planOf([
  heading('Section B: Special educational needs'),
  item('He cannot yet read.'),
  item('He cannot yet count.'),
  heading('Section C: Health needs'),
  'He has asthma, which keeps him from games.',
  heading('Section E: Outcomes'),
  'By July he will read a page.',
  'By July he will count to ten.',
  heading('Section F: Special educational provision'),
  item('A reading scheme.'),
  item('A counting scheme.'),
]);
const columns = threadColumns(plan, []);
const at = (name: string): ThreadItem => {
  const found = [...columns.need, ...columns.outcome, ...columns.provision].find((one) => itemName(one) === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
};
const link = (from: string, to: string, more: Partial<ThreadLink> = {}) => linkOf(plan, at(from), at(to), more);
const stateOf = (...links: ThreadLink[]) =>
  threadState(columns, placeLinks(columns, links, makeFindEnd(plan, TEXT_HASH)));
const names = (items: readonly ThreadItem[]) => items.map(itemName);

describe('what the links make of the items', () => {
  it('knows what is linked to nothing before anything is linked', () => {
    const state = stateOf();
    expect(names(state.needsWithoutOutcome)).toEqual(['B·1', 'B·2', 'C·1']);
    expect(names(state.outcomesWithoutNeed)).toEqual(['E·1', 'E·2']);
    expect(names(state.orphanProvision)).toEqual(['F·1', 'F·2']);
    expect(state.chains).toEqual([]);
  });

  it('follows a chain from a need through its outcome to provision', () => {
    const state = stateOf(link('B·1', 'E·1'), link('E·1', 'F·1'));
    expect(state.chains).toEqual([{ need: at('B·1').id, outcome: at('E·1').id, provision: at('F·1').id }]);
    expect(state.gaps.has(at('B·1').id)).toBe(false);
    expect(names(state.needsWithoutProvision)).toEqual(['B·2', 'C·1']);
    expect(names(state.orphanProvision)).toEqual(['F·2']);
  });

  it('takes a need linked straight to provision for met, though it has no outcome', () => {
    const state = stateOf(link('B·2', 'F·2'));
    expect(state.gaps.get(at('B·2').id)).toEqual(['no-outcome']);
    expect(state.gaps.has(at('F·2').id)).toBe(false);
  });

  it('does not take a need for met by an outcome that nothing is done for', () => {
    expect(stateOf(link('B·1', 'E·1')).gaps.get(at('B·1').id)).toEqual(['no-provision']);
  });
});

describe('links in a newer draft', () => {
  const NEED = 'His single-word reading is at the level of a child of five, as tested in March.';
  const draft = (...needs: string[]) =>
    planOf([
      heading('Section B: Special educational needs'),
      ...needs.map(item),
      heading('Section E: Outcomes'),
      'By July 2028 he will read a page of a book of his own choice.',
    ]);
  const before = draft(NEED, 'Counting is hard for him.');
  const redrafted = (...needs: string[]) => {
    const { need, outcome } = threadColumns(before, []);
    const drawn = linkOf(before, need[0] ?? at('B·1'), outcome[0] ?? at('E·1'));
    const after = draft(...needs);
    const items = threadColumns(after, []);
    return { drawn, state: threadState(items, placeLinks(items, [drawn], makeFindEnd(after, OTHER_HASH))) };
  };

  it('are drawn where their words are now', () => {
    const { shown, lost } = redrafted('He is new to this school.', NEED, 'Counting is hard for him.').state;
    expect(lost).toEqual([]);
    expect(shown.map(({ from, to }) => [itemName(from), itemName(to)])).toEqual([['B·2', 'E·1']]);
  });

  it('are kept with their words where these are not there any more', () => {
    const { state, drawn } = redrafted('Counting is hard for him in every lesson of the week.');
    expect(state.lost).toEqual([{ link: drawn, why: 'not-found' }]);
    expect(names(state.needsWithoutOutcome)).toEqual(['B·1']);
  });
});

describe('links that cannot be drawn', () => {
  it('keeps those whose passages were moved to where they join no two columns', () => {
    const placed = placeLinks(
      threadColumns(plan, [{ blockIds: at('B·1').blockIds as string[], to: 'A', order: 1 }]),
      [link('B·1', 'E·1')],
      makeFindEnd(plan, TEXT_HASH),
    );
    expect(placed).toMatchObject({ shown: [], lost: [{ why: 'moved' }] });
  });

  it('keeps those that would run backwards', () => {
    expect(stateOf(link('E·1', 'B·1')).lost.map(({ why }) => why)).toEqual(['moved']);
  });
});

describe('evidence of where the thread breaks', () => {
  it('is, for F1, the needs in B that no provision meets', () => {
    expect(names(brokenItems(stateOf(link('B·1', 'F·1')), 'F1'))).toEqual(['B·2']);
  });

  it('is, for X1, each item at which the thread breaks, once', () => {
    const broken = brokenItems(stateOf(link('B·1', 'E·1'), link('E·1', 'F·1')), 'X1');
    expect(names(broken)).toEqual(['B·2', 'C·1', 'E·2', 'F·2']);
  });

  it('is not attached twice', () => {
    const items = brokenItems(stateOf(), 'F1');
    const passages = [link('B·1', 'E·1').from];
    expect(names(notYetAttached(items, [{ criterionId: 'F1', passages }], 'F1'))).toEqual(['B·2']);
    expect(names(notYetAttached(items, [{ criterionId: 'X1', passages }], 'F1'))).toEqual(['B·1', 'B·2']);
  });
});

describe('what the plan sets beside each other', () => {
  it('is found by the heading of the provision, else by the area of need', () => {
    const sided = planOf([
      heading('Section B: Special educational needs'),
      heading('Cognition and learning', 2),
      heading('Reading', 3),
      'He cannot yet read.',
      heading('Counting', 3),
      'He cannot yet count.',
      heading('Section E: Outcomes'),
      heading('Cognition and learning', 2),
      'By July he will read a page.',
      heading('Section F: Special educational provision'),
      heading('To meet: reading', 2),
      item('A reading scheme.'),
    ]);
    const items = threadColumns(sided, []);
    const pairs = suggestPairs(items, sided.blocks);
    const beside = (index: number) => names(pairs.get(items.need[index]?.id ?? '') ?? []);
    expect(beside(0)).toEqual(['E·1', 'F·1']);
    expect(beside(1)).toEqual(['E·1']);
  });
});
