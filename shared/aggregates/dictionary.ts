import type { ReportModel } from '#shared/domain/report/model/report-model';
import { aggregateTables } from './aggregate-tables';
import { CELL_STATUSES } from './cell-status';
import { type TidyRow, UNITS, type Unit, unitOf } from './tidy-rows';

/** A cell of a file of figures; null: left empty. */
export type FileCell = string | number | null;

interface TidyColumn {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly range: string;
  readonly missing: string;
  readonly read: (row: TidyRow) => FileCell;
}

const NEVER = 'never missing';

/** The columns of the long file, each with its line of the data dictionary, so that neither can be without the other. */
export const TIDY_COLUMNS: readonly TidyColumn[] = [
  {
    name: 'period_from',
    meaning: 'First day of the period that the report is about',
    unit: 'date: year, month and day',
    range: 'a Monday',
    missing: NEVER,
    read: ({ periodFrom }) => periodFrom,
  },
  {
    name: 'period_to',
    meaning: 'Last day of that period, itself included',
    unit: 'date: year, month and day',
    range: 'a Sunday',
    missing: NEVER,
    read: ({ periodTo }) => periodTo,
  },
  {
    name: 'counted_from',
    meaning:
      'First day of the plans that the tables of results count; later than that of the period where the rubric version was used in a part of it',
    unit: 'date: year, month and day',
    range: 'a Monday of the period',
    missing: NEVER,
    read: ({ countedFrom }) => countedFrom,
  },
  {
    name: 'counted_to',
    meaning: 'Last day of those plans, itself included',
    unit: 'date: year, month and day',
    range: 'a Sunday of the period',
    missing: NEVER,
    read: ({ countedTo }) => countedTo,
  },
  {
    name: 'table',
    meaning: 'Which table of the report the figure stands in; stays the same from report to report',
    unit: 'key',
    range: 'a table of this dictionary',
    missing: NEVER,
    read: ({ table }) => table,
  },
  {
    name: 'table_title',
    meaning: 'The title of that table in the report',
    unit: 'words',
    range: 'any words',
    missing: NEVER,
    read: ({ tableTitle }) => tableTitle,
  },
  {
    name: 'row',
    meaning: 'Which row of the table; stays the same from report to report',
    unit: 'key',
    range: 'once in each table and column',
    missing: NEVER,
    read: ({ row }) => row,
  },
  {
    name: 'row_label',
    meaning: 'The words that name that row in the report; those of several columns with a line between them',
    unit: 'words',
    range: 'any words',
    missing: NEVER,
    read: ({ rowLabel }) => rowLabel,
  },
  {
    name: 'column',
    meaning: 'Which column of the table; stays the same from report to report',
    unit: 'key',
    range: 'a column of this dictionary',
    missing: NEVER,
    read: ({ column }) => column,
  },
  {
    name: 'column_heading',
    meaning: 'The heading of that column in the report',
    unit: 'words',
    range: 'any words',
    missing: NEVER,
    read: ({ columnHeading }) => columnHeading,
  },
  {
    name: 'status',
    meaning:
      'shown: the value is given. few: a count below the threshold, which is not given. most: all of its base but so few. bound: only its lower or upper bound is given. hidden: it may not be given. none: there is nothing to give',
    unit: 'code',
    range: CELL_STATUSES.join(', '),
    missing: NEVER,
    read: ({ status }) => status,
  },
  {
    name: 'value',
    meaning: 'The figure. Percents are whole numbers, not shares of one',
    unit: 'as the column unit says',
    range: 'a number',
    missing: 'empty where the status is not shown, and for words and ratings',
    read: ({ value }) => value,
  },
  {
    name: 'low',
    meaning: 'The lower end of the range in which the figure lies',
    unit: 'as the column unit says',
    range: 'a number',
    missing: 'empty where no range is given',
    read: ({ low }) => low,
  },
  {
    name: 'high',
    meaning: 'The upper end of that range',
    unit: 'as the column unit says',
    range: 'a number, low or more',
    missing: 'empty where no range is given',
    read: ({ high }) => high,
  },
  {
    name: 'range',
    meaning:
      'interval: the likely range that the report explains. bound: the figure itself is no lower or no higher, and no more may be said of it',
    unit: 'code',
    range: 'interval, bound',
    missing: 'empty where no range is given',
    read: ({ range }) => range,
  },
  {
    name: 'unit',
    meaning: 'What the figure is measured in',
    unit: 'code',
    range: UNITS.join(', '),
    missing: NEVER,
    read: ({ unit }) => unit,
  },
  {
    name: 'text',
    meaning: 'The figure in words, as the report shows it',
    unit: 'words',
    range: 'any words',
    missing: NEVER,
    read: ({ text }) => text,
  },
];

/** `form`: the long file, or the tables as the report has them. */
export const DICTIONARY_HEADER = ['form', 'table', 'name', 'heading', 'meaning', 'unit', 'range', 'missing'] as const;

const UNIT_RANGES: Readonly<Record<Unit, string>> = {
  count: 'nought, or the threshold and more',
  percent: 'a whole percent',
  'percentage points': 'whole, with a sign',
  number: 'a number',
  weeks: 'nought or more',
  days: 'nought or more',
  rating: 'Strong, Sound, Mixed, Weak, Too few, Hidden, None audited',
  words: 'any words',
};

/** What stands in the place of a figure that is not given. The dictionary has no digit in it: none can be taken for a figure. */
function missingFor(units: readonly Unit[]): string {
  if (units.includes('count')) return 'in words where the count is below the threshold or would give one away';
  const isWords = units.every((unit) => unit === 'words' || unit === 'rating');
  return isWords ? NEVER : '“hidden”, “none” or the reason in words where there is no figure';
}

/** What each column means: of the long file, then of every table of the report. */
export function dictionaryRows(model: ReportModel): FileCell[][] {
  const long = TIDY_COLUMNS.map(({ name, meaning, unit, range, missing }): FileCell[] => [
    'long',
    'figures',
    name,
    name,
    meaning,
    unit,
    range,
    missing,
  ]);
  const tables = aggregateTables(model).flatMap(({ id, columns, rows }) =>
    columns.map(({ key, heading, about }, at): FileCell[] => {
      const all = [...new Set(rows.flatMap(({ cells }) => cells[at] ?? []).map(unitOf))];
      // Words stand among figures where one is not given.
      const units = all.length > 1 ? all.filter((unit) => unit !== 'words') : all;
      const ranges = units.map((unit) => UNIT_RANGES[unit]).join('; ');
      return ['table', id, key, heading, about, units.join(', '), ranges, missingFor(units)];
    }),
  );
  return [...long, ...tables];
}
