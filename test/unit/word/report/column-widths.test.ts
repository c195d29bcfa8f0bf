import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count } from '#shared/domain/report/model/cells';
import { arialWidth } from '#shared/word/arial-width';
import { CELL_MARGIN, columnWidths } from '#shared/word/report/column-widths';
import { figureColumn, row, table, textColumn } from '../../../helpers/word/sample-pieces';

const WIDTH = 9638;
const inArial = (word: string, isBold: boolean): number => arialWidth(word, 240, isBold) + 2 * CELL_MARGIN;
const words = fc
  .array(fc.stringMatching(/^[A-Za-z]{1,11}$/), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(' '));

describe('the widths of the columns of a report’s table', () => {
  it('add up to the page, and break no word where all have room', () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 3, maxLength: 3 }),
        fc.array(fc.tuple(words, words, fc.nat(9999)), { minLength: 1, maxLength: 12 }),
        (headings, rows) => {
          const [a = 'x', b = 'x', c = 'x'] = headings;
          const made = table(
            't',
            't',
            [textColumn('a', a), textColumn('b', b), figureColumn('c', c)],
            rows.map(([one, two, n], at) => row(`r${at}`, one, two, count(n + 10))),
          );
          const widths = columnWidths(made, 5, WIDTH);
          expect(widths.reduce((sum, one) => sum + one, 0)).toBe(WIDTH);
          const cells = [headings, ...rows.map(([one, two, n]) => [one, two, String(n + 10)])];
          for (const [line, texts] of cells.entries())
            for (const [at, text] of texts.entries())
              for (const word of text.split(' ')) expect(widths[at]).toBeGreaterThanOrEqual(inArial(word, line === 0));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('give figures one line and words the rest', () => {
    const made = table(
      't',
      't',
      [textColumn('a', 'Criterion'), figureColumn('b', 'Met'), textColumn('c', 'What it says')],
      [
        row('1', 'E6 Health and care outcomes where there are such needs', count(12_345), 'No signal'),
        row('2', 'A1 The child’s own voice', count(10), 'No signal'),
      ],
    );
    const [first = 0, met = 0, says = 0] = columnWidths(made, 5, WIDTH);
    expect(met).toBeGreaterThanOrEqual(inArial('12,345', false));
    expect(met).toBeLessThan(1500);
    expect(first).toBeGreaterThan(2 * says);
  });

  it('share a page that is too narrow for all by what each needs at least', () => {
    const long = 'Uncharacteristically'.repeat(6);
    const made = table('t', 't', [textColumn('a', 'A'), textColumn('b', 'B')], [row('1', long, long.slice(0, 60))]);
    const [first = 0, second = 0] = columnWidths(made, 5, WIDTH);
    expect(first + second).toBe(WIDTH);
    expect(first).toBeGreaterThan(second);
  });
});
