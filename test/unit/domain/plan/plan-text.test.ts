import { describe, expect, it } from 'vitest';
import { MOST_COLUMNS, MOST_RUNS } from '#shared/domain/plan/block-look';
import { checkBoxesOf } from '#shared/domain/plan/check-boxes';
import { blockSchema, planTextSchema } from '#shared/domain/plan/plan-text';

const block = { id: 'b0', kind: 'paragraph', text: 'words' } as const;
const accepts = (more: object): boolean => blockSchema.safeParse({ ...block, ...more }).success;

describe('planTextSchema', () => {
  it('accepts a text that was read before looks were kept', () => {
    const old = {
      intakeVersion: 1,
      format: 'docx',
      blocks: [{ ...block, bold: true, cell: { table: 0, row: 0, column: 0, header: true } }],
      sections: [],
      warnings: [],
    };
    expect(planTextSchema.parse(old)).toEqual(old);
  });

  it('accepts looks within their limits and refuses what is beyond', () => {
    const run = { from: 0, to: 1, style: ['bold'] };
    expect(accepts({ runs: [run], boxes: [{ from: 0, to: 1, ticked: true }], align: 'right', indent: 6 })).toBe(true);
    expect(accepts({ runs: [{ ...run, style: ['blink'] }] })).toBe(false);
    expect(accepts({ runs: [{ ...run, style: [] }] })).toBe(false);
    expect(accepts({ runs: [{ ...run, from: -1 }] })).toBe(false);
    expect(accepts({ runs: [{ ...run, href: 'https://example.invalid' }] })).toBe(false);
    expect(accepts({ runs: Array.from({ length: MOST_RUNS + 1 }, () => run) })).toBe(false);
    expect(accepts({ indent: 7 })).toBe(false);
    expect(accepts({ columns: 1 })).toBe(false);
    expect(accepts({ align: 'justify' })).toBe(false);
    expect(accepts({ html: '<b>' })).toBe(false);
  });

  it('refuses widths that are no parts of a table', () => {
    const withShares = (shares: readonly number[]) => accepts({ cell: { table: 0, row: 0, column: 0, shares } });
    expect(withShares([0.25, 0.75])).toBe(true);
    for (const wrong of [[1], [0, 1], [-0.5, 0.5], [2, 1], [Number.NaN, 1]]) expect(withShares(wrong)).toBe(false);
    expect(withShares(Array.from({ length: MOST_COLUMNS + 1 }, () => 0.01))).toBe(false);
  });
});

describe('checkBoxesOf', () => {
  it('finds the boxes that characters show, with their state', () => {
    expect(checkBoxesOf('☐ a ☑ b ☒ c □ d 🗹')).toEqual([
      { from: 0, to: 1, ticked: false },
      { from: 4, to: 5, ticked: true },
      { from: 8, to: 9, ticked: true },
      { from: 12, to: 13, ticked: false },
      { from: 16, to: 18, ticked: true },
    ]);
  });

  it('puts those that only a font shows between them in order', () => {
    const found = [{ from: 2, to: 3, ticked: true }];
    expect(checkBoxesOf('☐ þ ☐', found).map(({ from }) => from)).toEqual([0, 2, 4]);
    expect(checkBoxesOf('no box')).toEqual([]);
  });
});
