import { describe, expect, it } from 'vitest';
import type { ReadFigures } from '#shared/domain/board/import/figures-file';
import { openHere, readFiguresFile } from '../../../helpers/board/read-figures-file';
import { writeCsv } from '../../../helpers/register/write-csv';
import { writeXlsx } from '../../../helpers/register/write-xlsx';

/** Row, indicator, month and figure of each, in short. */
const told = ({ figures }: ReadFigures) =>
  figures.map(({ row, name, month, figure }) => [
    row,
    name,
    month,
    'base' in figure ? `${figure.part}/${figure.base}` : `${figure.value}${figure.percentSign ? '%' : ''}`,
  ]);

describe('one figure a row', () => {
  it('is read with its value, or its part and base', async () => {
    const { read } = await readFiguresFile(
      writeCsv([
        ['Figures for the Board'],
        [],
        ['Indicator', 'Unit', 'Month', 'Value', 'Part', 'Base'],
        ['Plans issued within 20 weeks', 'percent', '2026-10', '', '9', '20'],
        ['Plans issued within 20 weeks', 'percent', 'Nov 2026', '60%', '12', '20'],
        ['Suspensions', 'count', '01/11/2026', '7', '', ''],
        ['Suspensions', 'count', '01/12/2026', '', '', ''],
      ]),
    );
    expect(told(read)).toEqual([
      [4, 'Plans issued within 20 weeks', '2026-10', '9/20'],
      [5, 'Plans issued within 20 weeks', '2026-11', '12/20'],
      [6, 'Suspensions', '2026-11', '7'],
    ]);
    expect(read).toMatchObject({ problems: [], problemCount: 0, blanks: 1, notes: [] });
  });

  it('says of every row that cannot be read which it is and why, without a word of it', async () => {
    const { read } = await readFiguresFile(
      writeCsv([
        ['Indicator', 'Month', 'Value', 'Numerator', 'Denominator'],
        ['Reviews', 'sometime', '45', '', ''],
        ['Reviews', '2026-09', 'lots', '', ''],
        ['Reviews', '2026-10', '<5', '', ''],
        ['Reviews', '2026-11', '', '9', ''],
        ['Reviews', '2026-12', '80', '9', '20'],
        ['Reviews', '2027-01', '-4', '', ''],
      ]),
    );
    expect(read.figures).toEqual([]);
    expect(read.problems.map(({ what }) => what)).toEqual([
      'Row 2, column B, has no month that can be read, such as Nov 2026, 2026-11 or 01/11/2026.',
      'Row 3, column C, holds no number.',
      'Row 4, column C, holds a small number that was hidden, and not the number itself.',
      'Row 5, column D, needs both a part and a base, as numbers, or neither.',
      'Row 6, column C, says another figure than its part and base make.',
      'Row 7, column C, holds a number below 0.',
    ]);
  });

  it('says that dates had the month first', async () => {
    const { read } = await readFiguresFile(
      writeCsv([
        ['Measure', 'Period', 'Actual'],
        ['Reviews', '09/01/2026', '40'],
        ['Reviews', '10/01/2026', '50'],
      ]),
    );
    expect(told(read).map(([, , month]) => month)).toEqual(['2026-09', '2026-10']);
    expect(read.notes).toEqual([expect.stringContaining('month first')]);
  });
});

describe('one indicator a row', () => {
  it('is read with a column for each month, whatever they are written like', async () => {
    const serial = 46_296;
    const { read, layout } = await readFiguresFile(
      writeXlsx([
        { name: 'Notes', rows: [['This workbook is for the Board.']] },
        {
          name: 'Figures',
          rows: [
            ['Performance 2026'],
            ['KPI', 'Area', 'Target', { serial }, 'Nov-26', '2026-12'],
            [
              'Within 20 weeks',
              'Education',
              0.6,
              { serial: 0.455, format: '0.0%' },
              { serial: 0.07, format: '0%' },
              null,
            ],
            ['Suspensions', 'Education', 5, 12, 7, { error: '#REF!' }],
            ['', '', '', 3, '', ''],
            ['Source: case system'],
          ],
        },
      ]),
      'figures.xlsx',
    );
    expect(layout.columns.map(({ use }) => use.kind)).toEqual([
      'indicator',
      'ignored',
      'ignored',
      'of-month',
      'of-month',
      'of-month',
    ]);
    expect(told(read)).toEqual([
      [3, 'Within 20 weeks', '2026-10', '45.5%'],
      [3, 'Within 20 weeks', '2026-11', '7%'],
      [4, 'Suspensions', '2026-10', '12'],
      [4, 'Suspensions', '2026-11', '7'],
    ]);
    expect(read.problems.map(({ what }) => what)).toEqual([
      'Row 4, column F, holds an error of the spreadsheet, or a formula that was not worked out.',
      'Row 5, column D, has figures and does not say of which indicator.',
    ]);
  });

  it('finds the names in the first column of words where no heading says so', async () => {
    const { read } = await readFiguresFile(
      writeCsv([
        ['', 'Oct 2026', 'Nov 2026'],
        ['Reviews done', '9 of 20', '45%'],
      ]),
    );
    expect(told(read)).toEqual([
      [2, 'Reviews done', '2026-10', '9/20'],
      [2, 'Reviews done', '2026-11', '45%'],
    ]);
  });
});

describe('one month a row', () => {
  it('is read with a column for each indicator', async () => {
    const { read } = await readFiguresFile(
      writeCsv(
        [
          ['Month', 'Within 20 weeks', 'Suspensions', 'Notes'],
          ['October 2026', '45%', '12', 'half term'],
          ['November 2026', '60%', 'n/a', ''],
          ['Total', '', '', ''],
        ],
        { separator: ';' },
      ),
    );
    expect(told(read)).toEqual([
      [2, 'Within 20 weeks', '2026-10', '45%'],
      [2, 'Suspensions', '2026-10', '12'],
      [3, 'Within 20 weeks', '2026-11', '60%'],
    ]);
    expect(read).toMatchObject({ problems: [], blanks: 3 });
  });

  it('is read as a person says where the guess was wrong', async () => {
    const { read } = await readFiguresFile(
      writeCsv([
        ['When', 'How many'],
        ['2026-10', '12'],
      ]),
      'figures.csv',
      (layout) => ({
        ...layout,
        columns: layout.columns.map((column) => (column.index === 1 ? { ...column, use: { kind: 'value' } } : column)),
      }),
    );
    expect(told(read)).toEqual([[2, '', '2026-10', '12']]);
  });
});

describe('a file that is no table of figures', () => {
  it.each([
    ['empty.csv', new Uint8Array(), /This file is empty/],
    ['plan.pdf', new TextEncoder().encode('%PDF-1.7 and more'), /no table of figures/],
    ['page.xlsx', new TextEncoder().encode('<html><table></table></html>'), /web page/],
  ])('is refused in its own words: %s', async (name, bytes, words) => {
    const opened = await openHere(bytes, name);
    expect(opened).toMatchObject({ ok: false, error: { message: expect.stringMatching(words) } });
  });

  it('has no headings that say what is what, until a person points at them', async () => {
    const opened = await openHere(
      writeCsv([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      'list.csv',
    );
    if (!opened.ok) throw new Error(opened.error.message);
    expect(await opened.value.find()).toMatchObject({
      ok: false,
      error: { code: 'no-headings', message: expect.stringContaining('Indicator, Month and Value') },
    });
    expect(await opened.value.find(0, 1)).toMatchObject({ ok: true, value: { sheet: 0, layout: { headerRow: 1 } } });
    opened.value.close();
    expect(await opened.value.find()).toMatchObject({ ok: false });
  });
});
