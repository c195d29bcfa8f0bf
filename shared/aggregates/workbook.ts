import writeExcelFile, { type Sheet } from 'write-excel-file/universal';
import type { Table } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import type { Cell, Threshold } from '#shared/domain/report/model/cells';
import { edgeNotice } from '#shared/domain/report/model/edge-words';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { withoutHarmful } from '#shared/lib/harmful-characters';
import { aggregateTables } from './aggregate-tables';
import { DICTIONARY_HEADER, dictionaryRows, type FileCell, TIDY_COLUMNS } from './dictionary';
import { mendWorkbook } from './mend-workbook';
import { tableSheetNames } from './sheet-names';
import { figureOf, tidyRows, type Unit, unitOf } from './tidy-rows';

type SheetCell = NonNullable<Sheet<Blob>['data'][number]>[number];

const FONT = { fontFamily: 'Arial', fontSize: 12 } as const;
const HEAD = { fontWeight: 'bold', backgroundColor: '#E8EEF5', wrap: true, alignVertical: 'bottom' } as const;

/** Percents are whole numbers with a sign behind them: 74 is 74%, in the long table as in every other one. */
const FORMATS = { count: '#,##0', percent: '0"%"', 'percentage points': '+0;-0;0' } as const;
/** Of other numbers there may be decimals or not, which the program shows as they are. */
const formatOf = (unit: Unit) => (unit in FORMATS ? { format: FORMATS[unit as keyof typeof FORMATS] } : {});

/** The sheet of the long table, which Power BI finds by this name. */
export const TIDY_SHEET = 'Figures';
export const DICTIONARY_SHEET = 'Dictionary';
export const ABOUT_SHEET = 'About';
/** Excel opens no workbook with a sheet of this name. */
const KEPT_BY_EXCEL = 'History';

/**
 * The report's figures as a workbook: what it is, one long table for Power BI and pivot tables, a sheet for each table of the
 * report, and the data dictionary. Every text is a text, never a formula. The same model gives the same bytes.
 */
export async function aggregatesWorkbook(model: ReportModel): Promise<Uint8Array> {
  const tables = aggregateTables(model);
  const names = tableSheetNames(tables, [TIDY_SHEET, DICTIONARY_SHEET, ABOUT_SHEET, KEPT_BY_EXCEL]);
  const long = tidyRows(model).map((row) => TIDY_COLUMNS.map(({ read }) => read(row)));
  const sheets = [
    aboutSheet(model, tables, names),
    plainSheet(
      TIDY_SHEET,
      TIDY_COLUMNS.map(({ name }) => name),
      long,
    ),
    ...tables.map((table, at) => tableSheet(table, names[at] ?? '', model.threshold)),
    plainSheet(DICTIONARY_SHEET, DICTIONARY_HEADER, dictionaryRows(model)),
  ];
  const blob = await writeExcelFile(sheets, FONT).toBlob();
  return mendWorkbook(new Uint8Array(await blob.arrayBuffer()), {
    title: model.title,
    at: `${model.frozenOn}T00:00:00Z`,
    table: { sheet: 2, name: 'Figures', columns: TIDY_COLUMNS.map(({ name }) => name), rows: long.length },
  });
}

/** Texts are written as such: none is ever taken for a formula. */
const text = (value: string): SheetCell => ({ value: withoutHarmful(value), type: String, alignVertical: 'top' });
const head = (value: string): SheetCell => ({ value: withoutHarmful(value), type: String, ...HEAD });

function fileCell(value: FileCell): SheetCell {
  if (value === null) return null;
  return typeof value === 'number' ? { value, type: Number, alignVertical: 'top' } : text(value);
}

const NARROWEST = 9;
const WIDEST = 60;

/** As wide as the longest text of a column, within reason. */
const widths = (rows: readonly (readonly string[])[]): { width: number }[] =>
  (rows[0] ?? []).map((_, at) => ({
    width: Math.min(WIDEST, Math.max(NARROWEST, ...rows.map((row) => (row[at] ?? '').length + 2))),
  }));

const plainSheet = (name: string, header: readonly string[], rows: readonly (readonly FileCell[])[]): Sheet<Blob> => ({
  sheet: name,
  data: [header.map(head), ...rows.map((row) => row.map(fileCell))],
  columns: widths([header, ...rows.map((row) => row.map((cell) => String(cell ?? '')))]),
  stickyRowsCount: 1,
});

const tableSheet = ({ columns, rows }: Table, name: string, threshold: Threshold): Sheet<Blob> => ({
  sheet: name,
  data: [
    columns.map(({ heading, align }) => ({ ...HEAD, value: withoutHarmful(heading), type: String, align })),
    ...rows.map(({ cells }) => cells.map((cell, at) => tableCell(cell, columns[at]?.align ?? 'left', threshold))),
  ],
  columns: widths([
    columns.map(({ heading }) => heading),
    ...rows.map(({ cells }) => cells.map((cell) => cellWords(cell, threshold))),
  ]),
  stickyRowsCount: 1,
  ...(columns.length > 5 ? { orientation: 'landscape' as const } : {}),
});

/** A number where there is one to count with, and the report's own words where there is none. */
function tableCell(cell: Cell, align: 'left' | 'right', threshold: Threshold): SheetCell {
  const value = figureOf(cell);
  if (value === null)
    return { value: withoutHarmful(cellWords(cell, threshold)), type: String, align, alignVertical: 'top' };
  return { value, type: Number, ...formatOf(unitOf(cell)), align, alignVertical: 'top' };
}

/** The third column is the key of a table in the long sheet, for those who join the two. */
const ABOUT_HEADER: AboutRow = ['Item', 'What it is', `Table, as in ${TIDY_SHEET}`];
type AboutRow = readonly string[];

function aboutSheet(model: ReportModel, tables: readonly Table[], names: readonly string[]): Sheet<Blob> {
  const { title, council, period, counted, frozenOn, toolVersion, rubric } = model;
  const rows: AboutRow[] = [
    ['Title', title],
    ...(council === undefined ? [] : [['Council', council]]),
    ['Period from', period.firstDay],
    ['Period to', period.lastDay],
    ['Plans counted from', counted.firstDay],
    ['Plans counted to', counted.lastDay],
    ['Data frozen on', frozenOn],
    ['Rubric', rubric.title],
    ['Rubric version', `version ${rubric.version}`],
    ['Small numbers', edgeNotice(model)],
    ['Left out', 'What people wrote: examples, actions, risks and voice stand in the report alone.'],
    ['Made with', `EHC Plan Audit ${toolVersion}`],
    [TIDY_SHEET, 'Every figure of the report as a row of its own, as an Excel table'],
    ...tables.map((table, at) => [names[at] ?? '', table.title, table.id]),
    [DICTIONARY_SHEET, 'What each column means, its unit, its range and what an empty cell means'],
  ];
  return {
    sheet: ABOUT_SHEET,
    data: [ABOUT_HEADER.map(head), ...rows.map((row) => row.map(text))],
    columns: widths([ABOUT_HEADER, ...rows]),
    stickyRowsCount: 1,
  };
}
