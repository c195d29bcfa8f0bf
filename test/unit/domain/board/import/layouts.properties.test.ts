import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planImport } from '#shared/domain/board/import/plan-import';
import type { Indicator, MonthlyValue } from '#shared/domain/board/indicator';
import { daysOfMonth, type Month, monthWords, shortMonth } from '#shared/domain/board/month';
import { shortDay } from '#shared/lib/days';
import { indicatorArbitrary } from '../../../../helpers/board/invent-indicator';
import { readFiguresFile } from '../../../../helpers/board/read-figures-file';
import { writeCsv } from '../../../../helpers/register/write-csv';
import { type TestCell, writeXlsx } from '../../../../helpers/register/write-xlsx';

/** Ways in which people and programs write a month. */
const SPELLINGS: readonly ((month: Month) => string)[] = [
  (month) => month,
  monthWords,
  shortMonth,
  (month) => `${shortMonth(month).slice(0, 3)}-${month.slice(2, 4)}`,
  (month) => `${month.slice(5)}/${month.slice(0, 4)}`,
  (month) => shortDay(daysOfMonth(month).from),
  (month) => shortDay(daysOfMonth(month).to),
  (month) => daysOfMonth(month).to,
];

const text = (one: MonthlyValue | undefined, { unit }: Indicator): string => {
  if (one === undefined) return '';
  if ('base' in one) return `${one.part} of ${one.base}`;
  return unit === 'percent' ? `${one.value}%` : String(one.value);
};

type Rows = readonly (readonly string[])[];

/** The same figures as three tables. */
function layouts(indicators: readonly Indicator[], spell: (month: Month) => string): readonly Rows[] {
  const months = [...new Set(indicators.flatMap(({ values }) => values.map(({ month }) => month)))].sort();
  const at = (indicator: Indicator, month: Month) =>
    text(
      indicator.values.find((one) => one.month === month),
      indicator,
    );
  return [
    [
      ['Month', 'KPI', 'Actual'],
      ...indicators.flatMap((one) => months.map((month) => [spell(month), one.name, at(one, month)])),
    ],
    [
      ['Service', 'Measure', 'Unit', ...months.map(spell)],
      ...indicators.map((one) => [one.area, one.name, one.unit, ...months.map((month) => at(one, month))]),
    ],
    [
      ['Period', ...indicators.map(({ name }) => name)],
      ...months.map((month) => [spell(month), ...indicators.map((one) => at(one, month))]),
    ],
  ];
}

const asText = (rows: Rows): readonly (readonly TestCell[])[] =>
  rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell)));

const NAMES = ['Plans in time', 'Reviews done', 'Suspensions', 'Weeks to advice'];

it('any figures are read alike from every layout, spelling of months and kind of file', async () => {
  const some = fc
    .array(indicatorArbitrary, { minLength: 1, maxLength: 4 })
    .map((all) => all.map((one, at): Indicator => ({ ...one, id: `i${at}`, name: NAMES[at] ?? '' })))
    // Of a table without figures nobody can say what it is, and one column is no row of months.
    .filter((all) => new Set(all.flatMap(({ values }) => values.map(({ month }) => month))).size > 1)
    .filter((all) => all.every(({ values }) => values.length > 0));
  await fc.assert(
    fc.asyncProperty(some, fc.constantFrom(...SPELLINGS), fc.boolean(), async (indicators, spell, isWorkbook) => {
      const empty = indicators.map((one): Indicator => ({ ...one, values: [] }));
      for (const rows of layouts(indicators, spell)) {
        const bytes = isWorkbook ? writeXlsx([{ rows: asText(rows) }]) : writeCsv(rows);
        const { read } = await readFiguresFile(bytes, isWorkbook ? 'figures.xlsx' : 'figures.csv');
        expect(read.problems).toEqual([]);
        const plan = planImport(read.figures, empty, { names: new Map(), now: '2027-12', shares: false });
        expect(plan.unknown).toEqual([]);
        for (const { id, values } of indicators) {
          const got = [...(plan.changes.get(id)?.values() ?? [])].sort((a, b) => (a.month < b.month ? -1 : 1));
          expect(got).toEqual(values);
        }
      }
    }),
    { numRuns: 60 },
  );
});
