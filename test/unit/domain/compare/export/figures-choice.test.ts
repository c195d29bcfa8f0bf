import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { figuresArchive } from '#shared/csv/figures-files';
import { FIGURE_COLUMNS } from '#shared/domain/compare/export/figure-columns';
import {
  columnsOfChoice,
  FIGURE_FIELDS,
  type FiguresChoice,
  isUsualFigures,
  toFiguresChoice,
  USUAL_FIGURES,
} from '#shared/domain/compare/export/figures-choice';

const namesOf = (choice: FiguresChoice) => columnsOfChoice(choice).map(({ name }) => name);

it('takes to a file the columns that are shown, in their order, and always what is measured and what is few', () => {
  expect(namesOf({ ...USUAL_FIGURES, hidden: [] })).toEqual(FIGURE_COLUMNS.map(({ name }) => name));
  expect(namesOf(USUAL_FIGURES)).toEqual(
    FIGURE_COLUMNS.map(({ name }) => name).filter(
      (name) => !['segment', 'centre', 'expected_low', 'expected_high'].includes(name),
    ),
  );
  const all = FIGURE_FIELDS.filter((field) => field !== 'value');
  expect(namesOf({ ...USUAL_FIGURES, hidden: all })).toEqual(['measure', 'few', 'value']);
});

it('keeps the column that rows are put together by, though it is not shown', () => {
  const hidden = FIGURE_FIELDS.filter((field) => field !== 'n');
  expect(namesOf({ ...USUAL_FIGURES, hidden, grouping: 'group' })).toEqual(['measure', 'group', 'n', 'few']);
  expect(namesOf({ ...USUAL_FIGURES, hidden, grouping: 'period' })).toEqual([
    'measure',
    'period',
    'from',
    'to',
    'n',
    'few',
  ]);
});

it('leaves each column of a file out by some field, so that none can come back unseen', () => {
  for (const { name } of FIGURE_COLUMNS.filter((column) => !['measure', 'few'].includes(column.name))) {
    const without = FIGURE_FIELDS.filter((field) => !namesOf({ ...USUAL_FIGURES, hidden: [field] }).includes(name));
    expect(without, name).toHaveLength(1);
  }
});

it('has a line of the dictionary for each column of the file and for no other', () => {
  const facts = { label: 'Weeks', unit: 'mean', scale: 'weeks', better: 'lower' } as const;
  const columns = columnsOfChoice({ ...USUAL_FIGURES, hidden: ['part', 'low', 'high', 'centre'] });
  const files = unzipSync(figuresArchive([], facts, columns));
  const lines = (name: string) =>
    strFromU8(files[name] ?? new Uint8Array())
      .trim()
      .split('\r\n');
  expect(lines('data-dictionary.csv').slice(1)).toHaveLength(columns.length);
  expect(lines('figures.csv')[0]?.split(',')).toEqual(columns.map(({ name }) => name));
});

it.each([
  null,
  undefined,
  'x',
  {},
  { ...USUAL_FIGURES, hidden: FIGURE_FIELDS },
  { ...USUAL_FIGURES, grouping: 'week' },
])('takes the usual choice where %j was kept', (kept) => {
  expect(toFiguresChoice(kept)).toBe(USUAL_FIGURES);
});

it('reads a choice back as it was kept, and knows the usual one', () => {
  const choice: FiguresChoice = { grouping: 'period', sort: { field: 'value', descending: true }, hidden: ['low'] };
  expect(toFiguresChoice(JSON.parse(JSON.stringify(choice)))).toEqual(choice);
  expect(isUsualFigures(choice)).toBe(false);
  expect(isUsualFigures({ ...USUAL_FIGURES, hidden: [...USUAL_FIGURES.hidden].reverse() })).toBe(true);
});
