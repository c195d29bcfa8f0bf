import { describe, expect, it } from 'vitest';
import { councilWidth, ownWidth, thinTables } from '#shared/word/report/thin-tables';

interface Given {
  readonly text: string;
  readonly isBold?: boolean;
  readonly extra?: object;
}

const cell = ({ text, isBold = false, extra }: Given) => ({
  'w:tc': [
    { 'w:tcPr': [{ 'w:tcW': { _attr: { 'w:type': 'dxa', 'w:w': 1200 } } }] },
    {
      'w:p': [
        { 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': 'TableText' } } }] },
        {
          'w:r': [
            ...(isBold ? [{ 'w:rPr': [{ 'w:b': {} }] }] : []),
            { 'w:t': [{ _attr: {} }, text] },
            ...(extra === undefined ? [] : [extra]),
          ],
        },
      ],
    },
  ],
});

const SIDES = ['w:left', 'w:right'].map((side) => ({ [side]: { _attr: { 'w:type': 'dxa', 'w:w': 70 } } }));
const before = { 'w:p': [] };
const bodyOf = (...cells: readonly Given[]) => ({
  'w:body': [before, { 'w:tbl': [{ 'w:tblPr': [{ 'w:tblCellMar': SIDES }] }, { 'w:tr': cells.map(cell) }] }],
});

/** How many columns each cell of the row that is laid out takes. */
function spansOf(body: object, widthOf = ownWidth): number[] {
  const text = JSON.stringify(thinTables(body as Record<string, unknown>, widthOf));
  return text
    .split('"w:tc":')
    .slice(1)
    .map((one) => Number(/"w:gridSpan":\{"_attr":\{"w:val":(\d+)/.exec(one)?.[1] ?? 1));
}

const short = { text: '45%' };
const long = { text: 'Outcomes are written so that anyone can see when they are met' };

describe('the tables of a report whose pages are laid out', () => {
  it('have one cell for figures that stand beside each other', () => {
    expect(spansOf(bodyOf(long, short, short, short))).toEqual([1, 3]);
    expect(spansOf(bodyOf(short, short))).toEqual([2]);
  });

  it('keep cells apart that may be of different height', () => {
    expect(spansOf(bodyOf(short, { ...short, isBold: true }))).toEqual([1, 1]);
    expect(spansOf(bodyOf({ text: '★' }, short, { text: '3', extra: { 'w:tab': {} } }))).toEqual([1, 1, 1]);
  });

  it('take for one line in a council’s type only what is short in any', () => {
    const words = { text: 'Too few' };
    expect(spansOf(bodyOf(words, words))).toEqual([2]);
    expect(spansOf(bodyOf(words, words), councilWidth)).toEqual([1, 1]);
  });

  it('leave the document itself as it was', () => {
    const body = bodyOf(short, short);
    const copy = structuredClone(body);
    thinTables(body, ownWidth);
    expect(body).toEqual(copy);
  });
});
