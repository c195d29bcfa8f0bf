import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, CellPlace } from '#shared/domain/plan/plan-text';
import { rebuildTable } from '../../../../../renderer/features/audit/paper/rebuild-table';
import { sectionTags } from '../../../../../renderer/features/audit/paper/section-tags';

let count = 0;
const inCell = (text: string, place: Omit<CellPlace, 'table'>): Block => {
  count += 1;
  return { id: `b${count}`, kind: 'paragraph', text, cell: { table: 0, ...place } };
};

const shape = (blocks: readonly Block[]) =>
  rebuildTable(blocks).rows.map((row) =>
    row.map((cell) => `${cell.blocks.map(({ text }) => text).join('+')}|${cell.rowSpan}x${cell.columnSpan}`),
  );

describe('rebuildTable', () => {
  it('puts cells back in their rows and columns', () => {
    const blocks = [
      inCell('a', { row: 0, column: 0 }),
      inCell('b', { row: 0, column: 1 }),
      inCell('c', { row: 1, column: 0 }),
      inCell('d', { row: 1, column: 1 }),
    ];
    expect(shape(blocks)).toEqual([
      ['a|1x1', 'b|1x1'],
      ['c|1x1', 'd|1x1'],
    ]);
  });

  it('keeps several paragraphs of a cell together, and a header a header', () => {
    const table = rebuildTable([
      inCell('Need', { row: 0, column: 0, header: true }),
      inCell('first', { row: 1, column: 0 }),
      inCell('second', { row: 1, column: 0 }),
    ]);
    expect(table.rows[0]?.[0]?.header).toBe(true);
    expect(table.rows[1]?.[0]?.blocks.map(({ text }) => text)).toEqual(['first', 'second']);
  });

  it('fills the places of empty cells, so that columns line up', () => {
    const blocks = [inCell('a', { row: 0, column: 0 }), inCell('d', { row: 1, column: 2 })];
    expect(shape(blocks)).toEqual([
      ['a|1x1', '|1x1', '|1x1'],
      ['|1x1', '|1x1', 'd|1x1'],
    ]);
  });

  it('keeps columns that are empty down to the last row, where the file says how many there are', () => {
    const table = rebuildTable([inCell('a', { row: 0, column: 0, shaded: true })], 3);
    expect(table.columns).toBe(3);
    expect(table.rows[0]?.map(({ shaded }) => shaded)).toEqual([true, false, false]);
  });

  it('spans columns and rows without drawing what they cover', () => {
    const blocks = [
      inCell('wide', { row: 0, column: 0, columnSpan: 2 }),
      inCell('tall', { row: 0, column: 2, rowSpan: 2 }),
      inCell('x', { row: 1, column: 0 }),
      inCell('y', { row: 1, column: 1 }),
    ];
    expect(shape(blocks)).toEqual([
      ['wide|1x2', 'tall|2x1'],
      ['x|1x1', 'y|1x1'],
    ]);
  });

  it('cuts a span short rather than lose the text under it', () => {
    const blocks = [inCell('greedy', { row: 0, column: 0, columnSpan: 3 }), inCell('b', { row: 0, column: 1 })];
    expect(shape(blocks)).toEqual([['greedy|1x1', 'b|1x1', '|1x1']]);
  });

  it('covers every place once and loses no block, whatever the spans say', () => {
    const place = fc.record({
      row: fc.nat(5),
      column: fc.nat(4),
      rowSpan: fc.integer({ min: 1, max: 4 }),
      columnSpan: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 14 }), (places) => {
        const blocks = places.map((cell, index) => inCell(String(index), cell));
        const table = rebuildTable(blocks);
        const cells = table.rows.flat();
        expect(cells.flatMap((cell) => cell.blocks.map(({ id }) => id)).sort()).toEqual(
          blocks.map(({ id }) => id).sort(),
        );
        const covered = cells.flatMap((cell) =>
          Array.from({ length: cell.rowSpan * cell.columnSpan }, (_, at) =>
            [cell.row + Math.floor(at / cell.columnSpan), cell.column + (at % cell.columnSpan)].join('/'),
          ),
        );
        expect(new Set(covered).size).toBe(covered.length);
        expect(covered.length).toBe(table.rows.length * table.columns);
      }),
    );
  });
});

describe('sectionTags', () => {
  const grid = [
    inCell('B', { row: 0, column: 0 }),
    inCell('F', { row: 0, column: 1 }),
    inCell('need', { row: 1, column: 0 }),
    inCell('provision', { row: 1, column: 1 }),
  ];

  it('marks the head of each column where columns stand in different sections', () => {
    const columns = new Map(
      grid.map((block) => [block.id, block.cell?.column === 0 ? ('B' as const) : ('F' as const)]),
    );
    const tags = sectionTags(rebuildTable(grid), (id) => columns.get(id) ?? null);
    expect([...tags].map(([cell, section]) => [cell.row, section])).toEqual([
      [0, 'B'],
      [0, 'F'],
    ]);
  });

  it('marks nothing where the whole table stands in one section', () => {
    expect(sectionTags(rebuildTable(grid), () => 'F').size).toBe(0);
  });
});
