import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figuresLayoutSchema, readFiguresSchema } from '#shared/domain/board/import/figures-file';
import { guessLayout } from '#shared/domain/board/import/guess-layout';
import { readAmount } from '#shared/domain/board/import/read-amount';
import { readFigures } from '#shared/domain/board/import/read-figures';
import { type Cell, cellText, type Sheet } from '#shared/domain/register/sheet';

const WORDS = [
  ...['Indicator', 'Month', 'Value', 'Part', 'Base', 'KPI', 'Period', 'Notes', 'Target', 'Suspensions', 'Total'],
  ...['Nov 2026', '2026-10', '01/12/2026', '45%', '9 of 20', '<5', 'n/a', '-3', '1e999', '9'.repeat(500), '__proto__'],
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  fc.string({ maxLength: 300, unit: 'binary' }),
  fc.constantFrom<Cell>(null, true, { day: '2026-11-30' }, { fault: 'error', text: '#REF!' }, 46_327),
);

const sheet: fc.Arbitrary<Sheet> = fc
  .array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 14 })
  .map((rows) => ({
    name: 'Sheet1',
    hidden: false,
    rows: rows.map((cells, at) => ({ at: at + 1, cells })),
    columns: Math.max(...rows.map(({ length }) => length)),
    merged: [],
    from1904: false,
    warnings: [],
  }));

it('any table at all is answered as the window expects, with every filled cell of its figures told or counted', () => {
  fc.assert(
    fc.property(sheet, fc.option(fc.integer({ min: 1, max: 14 })), (table, headerRow) => {
      const layout = guessLayout(table, headerRow ?? undefined);
      if (layout === null) return;
      expect(figuresLayoutSchema.safeParse(layout).success).toBe(true);
      const read = readFigures(table, layout);
      expect(readFiguresSchema.safeParse(read).success).toBe(true);
      const columns = layout.columns.filter(({ use }) => use.kind === 'of-month' || use.kind === 'of-indicator');
      if (!layout.columns.some(({ use }) => use.kind === 'of-month')) return;
      const names = layout.columns.find(({ use }) => use.kind === 'indicator')?.index ?? -1;
      for (const { at, cells } of table.rows.filter((row) => row.at > layout.headerRow)) {
        const filled = columns.filter(({ index }) => readAmount(cells[index]).kind !== 'blank').length;
        const told = [...read.figures, ...read.problems].filter(({ row }) => row === at).length;
        // A row that names no indicator is one problem, if it has figures.
        const isNamed = cellText(cells[names]) !== '';
        expect(told).toBe(isNamed ? filled : Math.min(filled, 1));
      }
    }),
    { numRuns: 400 },
  );
});
