import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { SECTION_IDS } from '#shared/domain/plan/section-id';
import { makeFindEnd } from '#shared/domain/thread/find-end';
import { placeLinks } from '#shared/domain/thread/place-links';
import { threadColumns } from '#shared/domain/thread/thread-columns';
import { allItems, ROLE_SECTIONS, THREAD_ROLES, type ThreadColumns } from '#shared/domain/thread/thread-item';
import type { ThreadLink } from '#shared/domain/thread/thread-link';
import { threadState } from '#shared/domain/thread/thread-state';
import { linkOf, OTHER_HASH, planOf, TEXT_HASH, type Texts } from '../../../helpers/thread-plan';

const words = fc.constantFrom(
  'He cannot yet read.',
  'By July he will read.',
  'None.',
  'A scheme, daily',
  'goes on here.',
  'Cognition and learning',
  'To meet: reading',
  'Monitoring',
  'Support:',
  ' ',
);
const block: fc.Arbitrary<Texts[number]> = fc.record(
  {
    text: words,
    kind: fc.constantFrom('paragraph' as const, 'list-item' as const, 'heading' as const),
    level: fc.integer({ min: 0, max: 3 }),
    bold: fc.boolean(),
    cell: fc.record({
      table: fc.integer({ min: 0, max: 1 }),
      row: fc.integer({ min: 0, max: 2 }),
      column: fc.integer({ min: 0, max: 2 }),
    }),
  },
  { requiredKeys: ['text', 'kind'] },
);
const section = fc.tuple(fc.constantFrom(...SECTION_IDS), fc.array(block, { maxLength: 8 }));

/** A plan of random sections, with random passages moved by hand. */
const plans = fc.array(section, { maxLength: 10 }).map((parts): PlanText => {
  const texts = parts.flatMap(([, blocks]) => blocks);
  const plan = planOf(texts);
  let next = 0;
  const sections = parts.map(([id, blocks]) => ({
    id,
    title: `Section ${id}`,
    blockIds: blocks.map(() => `b${next++}`),
  }));
  return { ...plan, sections };
});
const corrections = fc.array(
  fc.record({
    blockIds: fc.array(
      fc.integer({ min: 0, max: 60 }).map((at) => `b${at}`),
      { minLength: 1, maxLength: 4 },
    ),
    to: fc.constantFrom(...SECTION_IDS, null),
    order: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 3 },
);

/** Links between random items in any direction, some of another draft; no two of one id. */
function linksOf(plan: PlanText, columns: ThreadColumns, picks: readonly (readonly [number, number, boolean])[]) {
  const items = allItems(columns);
  return picks.flatMap(([a, b, here], index): ThreadLink[] => {
    const [from, to] = [items[a % Math.max(1, items.length)], items[b % Math.max(1, items.length)]];
    if (from === undefined || to === undefined) return [];
    return [linkOf(plan, from, to, { id: `link-${index}`, textHash: here ? TEXT_HASH : OTHER_HASH })];
  });
}
const picks = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.boolean()), { maxLength: 12 });

/** Looks at a random plan, its columns and its links. */
const everywhere = (look: (plan: PlanText, columns: ThreadColumns, links: readonly ThreadLink[]) => void): void =>
  fc.assert(
    fc.property(plans, corrections, picks, (plan, moved, picked) => {
      const columns = threadColumns(plan, moved);
      look(plan, columns, linksOf(plan, columns, picked));
    }),
    { numRuns: 100 },
  );

const stateOf = (plan: PlanText, columns: ThreadColumns, links: readonly ThreadLink[]) =>
  threadState(columns, placeLinks(columns, links, makeFindEnd(plan, TEXT_HASH)));

describe('items', () => {
  it('take no block twice, and none that is not of their section', () => {
    everywhere((plan, columns) => {
      const ids = allItems(columns).flatMap(({ blockIds }) => blockIds);
      expect(new Set(ids).size).toBe(ids.length);
      const known = new Set(plan.blocks.map(({ id }) => id));
      for (const id of ids) expect(known.has(id)).toBe(true);
      for (const role of THREAD_ROLES)
        for (const item of columns[role]) {
          expect(ROLE_SECTIONS[role]).toContain(item.section);
          expect(item.id).toBe(item.blockIds[0]);
        }
    });
  });

  it('have names that no other item has', () => {
    everywhere((_plan, columns) => {
      const names = allItems(columns).map(({ section: id, number }) => `${id}·${number}`);
      expect(new Set(names).size).toBe(names.length);
    });
  });
});

describe('links', () => {
  it('each show between their two items or are listed as not to be shown', () => {
    everywhere((plan, columns, links) => {
      const { shown, lost } = placeLinks(columns, links, makeFindEnd(plan, TEXT_HASH));
      const ids = [...shown, ...lost].map(({ link }) => link.id);
      expect(ids.toSorted()).toEqual(links.map(({ id }) => id).toSorted());
      for (const { from, to } of shown)
        expect(THREAD_ROLES.indexOf(from.role)).toBeLessThan(THREAD_ROLES.indexOf(to.role));
      for (const { link } of lost.filter(({ why }) => why === 'not-found')) expect(link.textHash).toBe(OTHER_HASH);
    });
  });

  it('are drawn at the blocks they were chosen in, and in another draft at the same words or not at all', () => {
    everywhere((plan, columns, links) => {
      const words = (id: string) => plan.blocks.find((one) => one.id === id)?.text.trim();
      const { shown } = placeLinks(columns, links, makeFindEnd(plan, TEXT_HASH));
      const ends = shown.flatMap(({ link, from, to }) => [
        { link, passage: link.from, item: from },
        { link, passage: link.to, item: to },
      ]);
      for (const { passage, item } of ends) expect(item.blockIds.map(words)).toContain(passage.quote);
      for (const { passage, item } of ends.filter(({ link }) => link.textHash === TEXT_HASH))
        expect(item.blockIds).toContain(passage.blockId);
    });
  });

  it('leave nothing behind once they are taken away', () => {
    everywhere((plan, columns, links) => {
      const more = linksOf(plan, columns, [[7, 23, true]]).map((link) => ({ ...link, id: 'link-more' }));
      const before = stateOf(plan, columns, links);
      const after = stateOf(
        plan,
        columns,
        [...links, ...more].filter(({ id }) => id !== 'link-more'),
      );
      expect(after).toEqual(before);
    });
  });

  it('make the same of the items in any order', () => {
    everywhere((plan, columns, links) => {
      expect(stateOf(plan, columns, links.toReversed())).toEqual(stateOf(plan, columns, links));
    });
  });
});

describe('counts', () => {
  it('add up: what lacks something and what lacks nothing are all that counts', () => {
    everywhere((plan, columns, links) => {
      const state = stateOf(plan, columns, links);
      const isLinked = (id: string, role: string) =>
        state.shown.some(
          ({ from, to }) => (from.id === id && to.role === role) || (to.id === id && from.role === role),
        );
      const withOutcome = state.counted.need.filter(({ id }) => isLinked(id, 'outcome'));
      expect(state.needsWithoutOutcome.length + withOutcome.length).toBe(state.counted.need.length);
      const serving = state.counted.provision.filter(({ id }) => isLinked(id, 'need') || isLinked(id, 'outcome'));
      expect(state.orphanProvision.length + serving.length).toBe(state.counted.provision.length);
      const whole = new Set(state.chains.map(({ need }) => need));
      for (const { id } of [...state.needsWithoutOutcome, ...state.needsWithoutProvision])
        expect(whole.has(id)).toBe(false);
      for (const { id } of state.counted.need)
        expect(state.gaps.has(id)).toBe(
          [...state.needsWithoutOutcome, ...state.needsWithoutProvision].some((need) => need.id === id),
        );
    });
  });

  it('count every item that is linked, and every one that is not set aside', () => {
    everywhere((plan, columns, links) => {
      const state = stateOf(plan, columns, links);
      const counted = new Set(allItems(state.counted).map(({ id }) => id));
      for (const item of allItems(columns))
        expect(counted.has(item.id)).toBe(item.aside === null || state.linksAt.has(item.id));
    });
  });
});
