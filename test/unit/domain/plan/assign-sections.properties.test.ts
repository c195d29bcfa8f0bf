import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '#shared/domain/plan/apply-corrections';
import { assignSections } from '#shared/domain/plan/assign-sections';
import type { Block } from '#shared/domain/plan/plan-text';
import { SECTION_IDS } from '#shared/domain/plan/section-id';

const text = fc.oneof(
  fc.constantFrom(
    ...SECTION_IDS.flatMap((id) => [`Section ${id}`, `Section ${id}: words`, `${id}`, `${id}. Outcomes`]),
  ),
  fc.constantFrom('Special educational provision', 'Outcomes', 'Placement', 'Contents', '12', 'See Section F.'),
  fc.string({ maxLength: 40 }),
);
const place = fc.record({
  table: fc.nat(3),
  row: fc.nat(4),
  column: fc.nat(3),
  columnSpan: fc.integer({ min: 1, max: 3 }),
});
const shape = fc.record(
  {
    kind: fc.constantFrom('heading', 'paragraph', 'list-item'),
    text,
    bold: fc.boolean(),
    cell: place,
  },
  { requiredKeys: ['kind', 'text'] },
);
const blocksArb: fc.Arbitrary<Block[]> = fc
  .array(shape, { maxLength: 60 })
  .map((shapes) => shapes.map((one, index) => ({ id: `b${index}`, ...one }) as Block));

const correctionsArb = fc.array(
  fc.record({
    blockIds: fc.array(
      fc.nat(70).map((n) => `b${n}`),
      { minLength: 1, maxLength: 6 },
    ),
    to: fc.option(fc.constantFrom(...SECTION_IDS), { nil: null }),
  }),
  { maxLength: 8 },
);
const numbered = <T extends object>(corrections: readonly T[]) =>
  corrections.map((one, index) => ({ ...one, order: index + 1 }));
const orderIn = (blocks: readonly Block[]) => new Map(blocks.map((block, index) => [block.id, index]));

function expectInFileOrder(blocks: readonly Block[], ids: readonly string[]): void {
  const order = orderIn(blocks);
  const places = ids.map((id) => order.get(id) ?? -1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

describe('assignSections, whatever the blocks', () => {
  it('puts every block in at most one section, in file order, and names no section twice', () => {
    fc.assert(
      fc.property(blocksArb, (blocks) => {
        const { sections } = assignSections(blocks);
        const placed = sections.flatMap((section) => section.blockIds);
        expect(new Set(placed).size).toBe(placed.length);
        expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
        for (const { blockIds } of sections) expectInFileOrder(blocks, blockIds);
        const known = new Set(blocks.map(({ id }) => id));
        expect(placed.every((id) => known.has(id))).toBe(true);
      }),
    );
  });

  it('gives the same answer for the same blocks', () => {
    fc.assert(
      fc.property(blocksArb, (blocks) => {
        expect(assignSections(blocks)).toEqual(assignSections(structuredClone(blocks)));
      }),
    );
  });
});

describe('applyCorrections', () => {
  const textOf = (blocks: Block[]) => ({ blocks, sections: assignSections(blocks).sections });

  const placesAfter = (...args: Parameters<typeof applyCorrections>): ReadonlyMap<string, string | undefined> =>
    new Map(applyCorrections(...args).sections.flatMap(({ id, blockIds }) => blockIds.map((block) => [block, id])));

  it('keeps every block in exactly one place, in file order', () => {
    fc.assert(
      fc.property(blocksArb, correctionsArb, (blocks, corrections) => {
        const { sections, unassigned } = applyCorrections(textOf(blocks), numbered(corrections));
        const all = [...sections.flatMap(({ blockIds }) => blockIds), ...unassigned];
        expect([...all].sort()).toEqual(blocks.map(({ id }) => id).sort());
        for (const ids of [...sections.map(({ blockIds }) => blockIds), unassigned]) expectInFileOrder(blocks, ids);
      }),
    );
  });

  it('lets the later of two corrections win, in whatever order they are handed over', () => {
    fc.assert(
      fc.property(blocksArb, correctionsArb, (blocks, corrections) => {
        const plan = textOf(blocks);
        const forward = numbered(corrections);
        expect(applyCorrections(plan, [...forward].reverse())).toEqual(applyCorrections(plan, forward));
        const last = forward.at(-1);
        if (!last) return;
        const { sections, unassigned } = applyCorrections(plan, forward);
        const target = last.to === null ? unassigned : sections.find(({ id }) => id === last.to)?.blockIds;
        for (const id of last.blockIds) if (orderIn(blocks).has(id)) expect(target).toContain(id);
      }),
    );
  });

  it('moves only the blocks it names, so leaving out the last one undoes it', () => {
    fc.assert(
      fc.property(blocksArb, correctionsArb, (blocks, corrections) => {
        const plan = textOf(blocks);
        const untouched = structuredClone(plan);
        expect(applyCorrections(plan, []).sections).toEqual(plan.sections);
        const all = numbered(corrections);
        const [without, withLast] = [placesAfter(plan, all.slice(0, -1)), placesAfter(plan, all)];
        const moved = new Set(all.at(-1)?.blockIds);
        for (const { id } of blocks) if (!moved.has(id)) expect(withLast.get(id)).toBe(without.get(id));
        expect(plan).toEqual(untouched);
      }),
    );
  });

  it('makes a section the plan lacks, titled in this tool’s words', () => {
    const blocks: Block[] = [{ id: 'b0', kind: 'paragraph', text: 'A dated list of advice.' }];
    const result = applyCorrections({ blocks, sections: [] }, [{ blockIds: ['b0', 'b9'], to: 'K', order: 1 }]);
    expect(result).toEqual({
      sections: [{ id: 'K', title: 'Advice and information', blockIds: ['b0'] }],
      unassigned: [],
    });
  });
});
