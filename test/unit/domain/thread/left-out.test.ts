import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dismissal } from '#shared/domain/evidence/evidence';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { makeFindEnd } from '#shared/domain/thread/find-end';
import { notAnItem, placeLeftOut } from '#shared/domain/thread/left-out';
import { placeLinks } from '#shared/domain/thread/place-links';
import { takeOverWords } from '#shared/domain/thread/take-over-words';
import { threadColumns } from '#shared/domain/thread/thread-columns';
import { brokenItems } from '#shared/domain/thread/thread-evidence';
import { allItems, itemName, type ThreadItem } from '#shared/domain/thread/thread-item';
import type { ThreadLink } from '#shared/domain/thread/thread-link';
import { threadState } from '#shared/domain/thread/thread-state';
import { heading, item } from '../../../helpers/intake/make-blocks';
import { linkOf, OTHER_HASH, planOf, TEXT_HASH } from '../../../helpers/thread-plan';

const LEAD_IN = 'These needs were agreed with the family in March and are set out in order.';
const NEED = 'His single-word reading is at the level of a child of five, as tested in March.';
const OUTCOME = 'By July 2028 he will read a page of a book of his own choice.';

const draft = (needs: readonly string[], outcome = OUTCOME, reading = 'A reading scheme.') =>
  planOf([
    heading('Section B: Special educational needs'),
    ...needs.map(item),
    heading('Section E: Outcomes'),
    item(outcome),
    heading('Section F: Special educational provision'),
    item(reading),
    item('A counting scheme.'),
  ]);
const plan = draft([LEAD_IN, NEED, 'Counting is hard for him.']);
const columns = threadColumns(plan, []);
const at = (name: string): ThreadItem => {
  const found = allItems(columns).find((one) => itemName(one) === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
};
const names = (items: readonly ThreadItem[]) => items.map(itemName);

const dismissal = (name: string): Dismissal => {
  const fresh = notAnItem(plan, TEXT_HASH, at(name));
  if (fresh === null) throw new Error(`${name} has no words.`);
  return { ...fresh, id: `audit-1/${name}`, auditId: 'audit-1' };
};

/** What is made of the plan, or of a newer draft of it, once these were taken out of the first draft's count. */
function look(out: readonly Dismissal[], links: readonly ThreadLink[] = [], newer?: PlanText) {
  const read = newer ?? plan;
  const here = newer === undefined ? columns : threadColumns(newer, []);
  const findEnd = makeFindEnd(read, newer === undefined ? TEXT_HASH : OTHER_HASH);
  const placed = placeLeftOut(here, out, findEnd);
  const links_ = placeLinks(here, links, findEnd, placed.leftOut);
  return { ...placed, findEnd, items: here, state: threadState(here, links_, placed.leftOut) };
}
const outNames = ({ items, leftOut }: ReturnType<typeof look>) =>
  names(allItems(items).filter(({ id }) => leftOut.has(id)));

describe('what an auditor says is no item', () => {
  it('is in no count, in no gap and in no evidence of where the thread breaks', () => {
    const { state } = look([dismissal('B·1'), dismissal('F·2')], [linkOf(plan, at('E·1'), at('F·1'))]);
    expect(names(state.counted.need)).toEqual(['B·2', 'B·3']);
    expect(names(state.needsWithoutOutcome)).toEqual(['B·2', 'B·3']);
    expect(state.orphanProvision).toEqual([]);
    expect(names(brokenItems(state, 'F1'))).toEqual(['B·2', 'B·3']);
    expect(names(brokenItems(state, 'X1'))).toEqual(['B·2', 'B·3', 'E·1']);
    expect(state.gaps.has(at('B·1').id)).toBe(false);
  });

  it('keeps its links, which are listed and meet no need meanwhile', () => {
    const links = [linkOf(plan, at('B·2'), at('E·1')), linkOf(plan, at('E·1'), at('F·1'))];
    const { state } = look([dismissal('E·1')], links);
    expect(state.lost.map(({ why }) => why)).toEqual(['left-out', 'left-out']);
    expect(names(state.needsWithoutOutcome)).toContain('B·2');
    expect(names(state.orphanProvision)).toContain('F·1');
    expect(look([], links).state.lost).toEqual([]);
  });

  it('is told apart from wording prompts, which leave no item out', () => {
    const prompt: Dismissal = { id: 'p', auditId: 'audit-1', promptKey: 'regular/b1/0', ruleId: 'regular' };
    expect(look([prompt])).toMatchObject({ leftOut: new Map(), unplaced: [] });
    expect(dismissal('B·1').promptKey).toBe(`thread:${TEXT_HASH}/${at('B·1').id}`);
  });

  it('is out wherever its text was moved, and says nothing where that is in no column', () => {
    const out = dismissal('B·1');
    const moved = (to: 'D' | 'J') => {
      const here = threadColumns(plan, [{ blockIds: [...at('B·1').blockIds], to, order: 1 }]);
      return placeLeftOut(here, [out], makeFindEnd(plan, TEXT_HASH));
    };
    expect([...moved('D').leftOut.keys()]).toEqual([at('B·1').id]);
    expect(moved('J')).toEqual({ leftOut: new Map(), unplaced: [] });
  });
});

describe('what was no item of an earlier draft', () => {
  it('is left out where the same words stand, wherever that is', () => {
    const placed = look([dismissal('B·1')], [], draft(['He is new to this school.', NEED, LEAD_IN]));
    expect(outNames(placed)).toEqual(['B·3']);
    expect(placed.unplaced).toEqual([]);
  });

  it('counts again once its words were changed, and is listed', () => {
    const placed = look([dismissal('B·1')], [], draft([LEAD_IN.replace('March', 'October'), NEED]));
    expect(outNames(placed)).toEqual([]);
    expect(names(placed.state.counted.need)).toEqual(['B·1', 'B·2']);
    expect(placed.unplaced.map(({ why, item: now }) => [why, now && itemName(now)])).toEqual([['changed', 'B·1']]);
  });

  it('counts again once it is a part of something longer', () => {
    const steps = planOf([
      heading('Section B: Special educational needs'),
      heading('Reading', 2),
      'He cannot yet read a line of print and asks adults to read to him.',
    ]);
    const longer = planOf([
      heading('Section B: Special educational needs'),
      heading('Reading', 2),
      'He cannot yet read a line of print and asks adults to read to him.',
      'He guesses words from the pictures that stand beside them.',
    ]);
    const [need] = threadColumns(steps, []).need;
    const fresh = need === undefined ? null : notAnItem(steps, TEXT_HASH, need);
    expect(fresh?.item?.passages).toHaveLength(1);
    const out = [{ id: 'd', auditId: 'audit-1', promptKey: 'k', ruleId: '', ...fresh }];
    expect(look(out, [], longer).unplaced.map(({ why }) => why)).toEqual(['changed']);
    expect(outNames(look(out, [], steps))).toEqual(['B·1']);
  });

  it('is listed with its words where these are not there any more', () => {
    const { unplaced } = look([dismissal('B·1')], [], draft([NEED]));
    expect(unplaced).toEqual([{ dismissal: dismissal('B·1'), why: 'not-found', item: null }]);
  });

  it('is out, listed or in no column, each exactly once, whichever were taken out and redrafted', () => {
    const all = names(allItems(columns));
    const some = fc.subarray(all);
    fc.assert(
      fc.property(some, fc.subarray([LEAD_IN, NEED, 'Counting is hard for him.', 'He tires.']), (out, needs) => {
        const records = out.map(dismissal);
        const placed = look(records, [], draft(needs));
        const ids = [...placed.leftOut.values(), ...placed.unplaced.map((one) => one.dismissal)].map(({ id }) => id);
        expect(ids.toSorted()).toEqual(records.map(({ id }) => id).toSorted());
        for (const { id, texts } of allItems(placed.items).filter((one) => placed.leftOut.has(one.id)))
          expect(placed.leftOut.get(id)?.item?.passages.map(({ quote }) => quote)).toEqual(texts);
        expect(look(records.toReversed(), [], draft(needs)).leftOut).toEqual(placed.leftOut);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a link whose words were changed in a newer draft', () => {
  const link = linkOf(plan, at('B·2'), at('E·1'));
  const newer = draft([LEAD_IN, NEED], OUTCOME.replace('a page', 'two pages'));

  it('is drawn and asks to be checked; one with the same words does not', () => {
    const { state } = look([], [link], newer);
    expect(state.shown.map(({ from, to, changed }) => [itemName(from), itemName(to), changed])).toEqual([
      ['B·2', 'E·1', true],
    ]);
    expect(look([], [link], draft([NEED])).state.shown.map(({ changed }) => changed)).toEqual([false]);
    expect(look([], [link]).state.shown.map(({ changed }) => changed)).toEqual([false]);
  });

  it('asks no more once its new words were taken over', () => {
    const { state, findEnd } = look([], [link], newer);
    const [shown] = state.shown;
    const after = shown && takeOverWords(newer, OTHER_HASH, shown, findEnd);
    expect(after).toMatchObject({
      id: link.id,
      textHash: OTHER_HASH,
      to: { quote: OUTCOME.replace('a page', 'two pages') },
    });
    const checked = look([], after ? [after] : [], newer).state.shown;
    expect(checked.map(({ from, to, changed }) => [itemName(from), itemName(to), changed])).toEqual([
      ['B·2', 'E·1', false],
    ]);
  });
});
