import { describe, expect, it } from 'vitest';
import {
  type PastedInto,
  pastedLines,
  readPasted,
} from '../../../../../renderer/features/board/indicators/pasted-column';

const INTO: PastedInto = { from: '2026-08', last: '2026-11', unit: 'percent' };

const read = (text: string, into: PastedInto = INTO) => readPasted(pastedLines(text) ?? [], into);

describe('what was copied from a spreadsheet', () => {
  it('is a column where it is more than one cell', () => {
    expect(pastedLines('45')).toBeNull();
    expect(pastedLines('45\r\n')).toBeNull();
    expect(pastedLines('45\r\n46\r\n\r\n48\r\n')).toEqual(['45', '46', '', '48']);
    expect(pastedLines('9\t20')).toEqual(['9\t20']);
  });

  it('fills the months from the cell on down, and an empty cell changes nothing', () => {
    expect(read('55\n\n12\t20\n-\n')).toEqual({
      kind: 'figures',
      figures: new Map([
        ['2026-08', { month: '2026-08', value: 55 }],
        ['2026-10', { month: '2026-10', part: 12, base: 20 }],
      ]),
      blanks: 2,
    });
  });

  it('goes to the months that stand beside the figures, below headings or not, wherever it was pasted', () => {
    const figures = new Map([
      ['2025-12', { month: '2025-12', value: 61 }],
      ['2026-01', { month: '2026-01', part: 9, base: 20 }],
    ]);
    for (const heading of ['', 'Month\tIn 20 weeks\n'])
      expect(read(`${heading}Dec-25\t61%\n01/2026\t9\t20\nFeb-26\t\n`)).toEqual({
        kind: 'figures',
        figures,
        blanks: 1,
      });
  });

  it('is kept whole or not at all, and says which line is wrong and how', () => {
    const begins = 'Nothing of what was pasted is kept. Line';
    for (const [text, problem] of [
      ['55\nmany', `${begins} 2, “many”, is no figure. Write a percent from 0 to 100`],
      ['1\n2\n3\n4\n5', `${begins} 5, “5”, would go to December 2026, which has not begun.`],
      ['Oct-26\t61%\nTotal\t61%', `${begins} 2, “Total 61%”, has no month that can be read`],
      ['Apri1 2026\t44\nMay 2026\t45', `${begins} 1, “Apri1 2026 44”, has no month that can be read`],
      ['Oct-26\t61%\n10/2026\t62%', `${begins} 2, “10/2026 62%”, is a second figure of October 2026.`],
    ] as const)
      expect(read(text)).toEqual({ kind: 'wrong', problem: expect.stringContaining(problem) });
  });

  it('is never a part and its base where the headings name a percent or a target', () => {
    for (const heading of ['Month\t%\tTarget', 'Month\tIn 20 weeks\ttarget', 'Month\tPer cent\tPlans'])
      expect(read(`${heading}\nNov 2026\t45\t60`)).toEqual({
        kind: 'wrong',
        problem:
          'Nothing of what was pasted is kept. Line 2, “Nov 2026 45 60”, has two figures, and the headings say that they are not a part and its base. Copy the months with one column of figures.',
      });
    const pair = new Map([['2026-11', { month: '2026-11', part: 45, base: 60 }]]);
    for (const heading of ['', 'Month\tIn 20 weeks\tAll\n'])
      expect(read(`${heading}Nov 2026\t45\t60`)).toMatchObject({ figures: pair });
    const single = new Map([['2026-11', { month: '2026-11', value: 45 }]]);
    expect(read('Month\t%\tTarget\nNov 2026\t45\t')).toMatchObject({ figures: single });
  });
});
