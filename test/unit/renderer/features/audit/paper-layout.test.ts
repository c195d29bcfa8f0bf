import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/plan/plan-text';
import { blocksInRange, choose, step } from '../../../../../renderer/features/audit/paper/block-selection';
import { buildRuns } from '../../../../../renderer/features/audit/paper/build-runs';
import { headingLevels } from '../../../../../renderer/features/audit/paper/heading-levels';
import { numberLists } from '../../../../../renderer/features/audit/paper/number-lists';
import { sectionWords } from '../../../../../renderer/features/audit/paper/section-words';

const paragraph = (id: string): Block => ({ id, kind: 'paragraph', text: id });
const item = (id: string, level: number, ordered = true): Block => ({
  id,
  kind: 'list-item',
  text: id,
  level,
  ordered,
});
const heading = (id: string, level: number): Block => ({ id, kind: 'heading', text: id, level });

describe('buildRuns', () => {
  it('cuts the text where the section changes and keeps what is in no section visible', () => {
    const blocks = ['b0', 'b1', 'b2', 'b3'].map(paragraph);
    const sections = new Map([
      ['b1', 'A'],
      ['b2', 'A'],
    ] as const);
    const runs = buildRuns(blocks, (id) => sections.get(id as 'b1') ?? null);
    expect(runs.map(({ key, sections: found }) => [key, found])).toEqual([
      ['b0', [null]],
      ['b1', ['A']],
      ['b3', [null]],
    ]);
  });

  it('names every section of a table whose columns differ', () => {
    const cell = (id: string, column: number): Block => ({ ...paragraph(id), cell: { table: 0, row: 0, column } });
    const runs = buildRuns([cell('b0', 0), cell('b1', 1)], (id) => (id === 'b0' ? 'B' : 'F'));
    expect(runs).toHaveLength(1);
    expect(sectionWords(runs[0]?.sections ?? [])).toBe('Sections B, F');
  });

  it('cuts a table of many rows into parts, but never inside a cell that spans rows', () => {
    const row = (index: number, rowSpan?: number): Block => ({
      ...paragraph(`b${index}`),
      text: 'x'.repeat(3_000),
      cell: { table: 0, row: index, column: 0, ...(rowSpan === undefined ? {} : { rowSpan }) },
    });
    const parts = (blocks: readonly Block[]) =>
      buildRuns(blocks, () => 'F').flatMap(({ nodes }) =>
        nodes.map((node) => (node.kind === 'table' ? `${node.part} ${node.blocks.length}` : node.kind)),
      );
    expect(parts([0, 1, 2, 3, 4].map((index) => row(index)))).toEqual(['first 3', 'continued 2']);
    expect(parts([row(0), row(1, 3), row(2), row(3), row(4)])).toEqual(['first 4', 'continued 1']);
    expect(parts([row(0), row(1)])).toEqual(['whole 2']);
  });

  it('gives every part of a table the widths that its first block says', () => {
    const row = (index: number): Block => ({
      ...paragraph(`b${index}`),
      text: 'x'.repeat(3_000),
      cell: { table: 0, row: index, column: 0, ...(index === 0 ? { shares: [0.3, 0.7] } : {}) },
    });
    const nodes = buildRuns([0, 1, 2, 3, 4].map(row), () => 'F').flatMap((run) => run.nodes);
    expect(nodes.map((node) => (node.kind === 'table' ? [node.part, node.shares] : node.kind))).toEqual([
      ['first', [0.3, 0.7]],
      ['continued', [0.3, 0.7]],
    ]);
  });

  it('begins a new piece where a new page begins amid a list', () => {
    const items = [item('b0', 0), item('b1', 0), { ...item('b2', 0), pageBreak: true }, item('b3', 0)];
    const [run] = buildRuns(items, () => 'F');
    expect(run?.nodes.map((node) => (node.kind === 'list' ? node.blocks.length : 0))).toEqual([2, 2]);
  });

  it('sets text in columns where the file does, but not more of it than a screen holds', () => {
    const inColumns = (id: string, length: number): Block => ({
      ...paragraph(id),
      text: 'x'.repeat(length),
      columns: 2,
    });
    const kinds = (blocks: readonly Block[], sectionOf: (id: string) => 'A' | 'B' = () => 'A') =>
      buildRuns(blocks, sectionOf).flatMap(({ nodes }) => nodes.map(({ kind }) => kind));
    const short = ['b0', 'b1', 'b2'].map((id) => inColumns(id, 100));
    expect(kinds([...short, paragraph('b3')])).toEqual(['columns', 'block']);
    expect(kinds(short, (id) => (id === 'b0' ? 'A' : 'B'))).toEqual(['columns', 'columns']);
    expect(kinds(['b0', 'b1', 'b2'].map((id) => inColumns(id, 1_000)))).toEqual(['block', 'block', 'block']);
  });

  it('draws every block exactly once, whatever the sections', () => {
    const section = fc.constantFrom('A', 'B', 'F', null);
    const kind = fc.constantFrom('paragraph', 'list-item', 'cell', 'columns');
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, section), { maxLength: 120 }), (made) => {
        const blocks = made.map(([what, _], index): Block => {
          if (what === 'cell') return { ...paragraph(`b${index}`), cell: { table: index >> 3, row: index, column: 0 } };
          const block = what === 'list-item' ? item(`b${index}`, 0) : paragraph(`b${index}`);
          return what === 'columns' ? { ...block, columns: 2 } : block;
        });
        const runs = buildRuns(blocks, (id) => made[Number(id.slice(1))]?.[1] ?? null);
        const drawn = runs.flatMap(({ nodes }) =>
          nodes.flatMap((node) => (node.kind === 'block' ? [node.block.id] : node.blocks.map(({ id }) => id))),
        );
        expect(drawn).toEqual(blocks.map(({ id }) => id));
      }),
    );
  });
});

describe('numberLists', () => {
  it('counts each list from one, and deeper levels anew under each parent', () => {
    const numbers = numberLists([
      item('b0', 0),
      item('b1', 1),
      item('b2', 1),
      item('b3', 0),
      item('b4', 1),
      paragraph('b5'),
      item('b6', 0),
    ]);
    expect([...numbers.values()]).toEqual([1, 1, 2, 2, 1, 1]);
  });

  it('counts on past a picture or a text box beside the list', () => {
    const numbers = numberLists([
      item('b0', 0),
      { ...paragraph('b1'), picture: true },
      item('b2', 0),
      { ...paragraph('b3'), boxed: true },
      item('b4', 0),
    ]);
    expect([...numbers.values()]).toEqual([1, 2, 3]);
  });

  it('gives bullets no number', () => {
    expect(numberLists([item('b0', 0, false)]).size).toBe(0);
  });
});

describe('headingLevels', () => {
  it('keeps the outline of the plan under the headings of the screen', () => {
    const levels = headingLevels([heading('b0', 1), heading('b1', 2), heading('b2', 1)]);
    expect([...levels.values()]).toEqual([3, 4, 3]);
  });

  it('never skips a level on the way down', () => {
    expect([...headingLevels([heading('b0', 4), heading('b1', 6)]).values()]).toEqual([3, 4]);
  });
});

describe('choosing blocks', () => {
  const order = ['b0', 'b1', 'b2', 'b3'];

  it('carries a choice on in either direction with Shift', () => {
    const first = choose(null, 'b2', false);
    expect(blocksInRange(order, choose(first, 'b0', true))).toEqual(['b0', 'b1', 'b2']);
    expect(blocksInRange(order, choose(first, 'b3', true))).toEqual(['b2', 'b3']);
  });

  it('begins with the arrow keys at what is in sight and stops at the ends', () => {
    const begun = step(order, null, 1, false, 'b1');
    expect(blocksInRange(order, begun)).toEqual(['b1']);
    const last = step(order, { anchor: 'b3', head: 'b3' }, 1, false, undefined);
    expect(blocksInRange(order, last)).toEqual(['b3']);
  });

  it('chooses nothing that is not in the text', () => {
    expect(blocksInRange(order, { anchor: 'b9', head: 'b1' })).toEqual([]);
  });
});
