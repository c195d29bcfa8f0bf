import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/plan/plan-text';
import { columnShares, saidShares } from '../../../../../renderer/features/audit/paper/column-shares';
import { rebuildTable } from '../../../../../renderer/features/audit/paper/rebuild-table';

const cell = (column: number, length: number, row = 0, columnSpan = 1): Block => ({
  id: `b${row}-${column}`,
  kind: 'paragraph',
  text: 'x'.repeat(length),
  cell: { table: 0, row, column, columnSpan },
});
const sharesOf = (blocks: readonly Block[]): number[] => columnShares(rebuildTable(blocks)).map(({ share }) => share);

describe('columnShares', () => {
  it('gives columns of like length the same width', () => {
    expect(sharesOf([cell(0, 400), cell(1, 400)])).toEqual([0.5, 0.5]);
  });

  it('gives eight times the text twice the width', () => {
    const [short = 0, long = 0] = sharesOf([cell(0, 100), cell(1, 800)]);
    expect(long / short).toBeCloseTo(2);
  });

  it('keeps room for a column of single words or of nothing', () => {
    const [first = 0, , last = 0] = sharesOf([cell(0, 2), cell(1, 5000), cell(2, 0)]);
    expect(first).toBeGreaterThan(0.09);
    expect(last).toBe(first);
  });

  it('shares words that span columns between them', () => {
    expect(sharesOf([cell(0, 300, 0, 3)])).toEqual([1 / 3, 1 / 3, 1 / 3].map((third) => expect.closeTo(third)));
  });

  it('always shares out the whole width, with something for every column', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4000), { minLength: 1, maxLength: 12 }), (lengths) => {
        const shares = sharesOf(lengths.map((length, column) => cell(column, length)));
        expect(shares).toHaveLength(lengths.length);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
        expect(Math.min(...shares)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('saidShares', () => {
  const table = rebuildTable([cell(0, 4), cell(1, 4), cell(2, 4)]);
  const widths = (shares: readonly number[] | undefined) =>
    saidShares(table, shares)?.map(({ share }) => share) ?? null;

  it('takes the widths of the file as they are', () => {
    expect(widths([0.2, 0.5, 0.3])).toEqual([0.2, 0.5, 0.3].map((share) => expect.closeTo(share)));
  });

  it('widens a column that would hold no word', () => {
    const [narrow = 0, , wide = 0] = widths([0.001, 0.199, 0.8]) ?? [];
    expect(narrow).toBeGreaterThan(0.04);
    expect(wide).toBeLessThan(0.8);
  });

  it('says nothing where the file does not, or says it of another number of columns', () => {
    expect(widths(undefined)).toBeNull();
    expect(widths([0.5, 0.5])).toBeNull();
  });
});
