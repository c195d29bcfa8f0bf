import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { aggregatesCsv, aggregatesDictionaryCsv } from '#shared/aggregates/figures-csv';
import { tableSheetNames } from '#shared/aggregates/sheet-names';
import { aggregatesWorkbook } from '#shared/aggregates/workbook';
import type { Sheet } from '#shared/domain/register/sheet';
import { cellWords } from '#shared/domain/report/model/cell-words';
import { type ReportModel, reportModelSchema, tablesOf } from '#shared/domain/report/model/report-model';
import { readXlsx } from '#shared/intake/register/xlsx/read-xlsx';
import { unguarded } from '../../helpers/unguarded';
import { SAMPLE_MODEL } from '../../helpers/word/sample-model';
import { expectValidDocument } from '../../helpers/word/valid-document';

const model = SAMPLE_MODEL;

let bytes: Uint8Array;
let parts: Record<string, string>;
let sheets: readonly Sheet[];
beforeAll(async () => {
  bytes = await aggregatesWorkbook(model);
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  ({ sheets } = await readXlsx(bytes, {}));
});

const sheet = (name: string): Sheet => {
  const found = sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}.`);
  return found;
};
/** Cells as text, empty ones at the end of a row included. */
const grid = ({ rows, columns }: Sheet): string[][] =>
  rows.map(({ cells }) => Array.from({ length: columns }, (_, at) => String(cells[at] ?? '')));
const csv = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, '')).data.map((line) => line.map(unguarded));

describe('the workbook of figures', () => {
  it('is valid by the Open XML SDK', () => expectValidDocument(bytes, 'xlsx'));

  it('holds in its long table and its dictionary what the CSV files hold', () => {
    expect(grid(sheet('Figures'))).toEqual(csv(aggregatesCsv(model)));
    expect(grid(sheet('Dictionary'))).toEqual(csv(aggregatesDictionaryCsv(model)));
  });

  it('has a sheet for each table of figures, with numbers to count with and the words of the report elsewhere', () => {
    const [, , ...rest] = sheets;
    const tables = tablesOf({ parts: model.parts.filter(({ id }) => !['actions', 'risks', 'glossary'].includes(id)) });
    expect(rest).toHaveLength(tables.length + 1);
    for (const [at, table] of tables.entries()) {
      const [head, ...rows] = rest[at]?.rows ?? [];
      expect(head?.cells).toEqual(table.columns.map(({ heading }) => heading));
      expect(rows.map(({ cells }) => cells)).toEqual(
        table.rows.map(({ cells }) =>
          cells.map((cell) =>
            cell.kind === 'count' || cell.kind === 'percent' || cell.kind === 'points' || cell.kind === 'number'
              ? cell.value
              : cellWords(cell, model.threshold),
          ),
        ),
      );
    }
  });

  it('lays an Excel table over the long sheet, header row frozen, each column named as its header', () => {
    const table = parts['xl/tables/table1.xml'] ?? '';
    const rows = sheet('Figures').rows.length;
    expect(table).toContain(`displayName="Figures" ref="A1:Q${rows}"`);
    expect([...table.matchAll(/<tableColumn id="\d+" name="([^"]+)"/g)].map(([, name]) => name)).toEqual(
      sheet('Figures').rows[0]?.cells,
    );
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('../tables/table1.xml');
    for (const [path, xml] of Object.entries(parts))
      if (/worksheets\/sheet\d+\.xml$/.test(path)) expect(xml, path).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
  });

  it('shows percents and counts as such, columns wide enough, the whole in British English', () => {
    // A format of its own would show a whole number of weeks as “6.”.
    expect(parts['xl/styles.xml']).not.toContain('formatCode="0.##"');
    for (const format of ['0&quot;%&quot;', '#,##0'])
      expect(parts['xl/styles.xml']).toContain(`formatCode="${format}"`);
    expect(parts['xl/worksheets/sheet3.xml']).toMatch(/<col min="1" max="1" width="\d{2}" customWidth="1"\/>/);
    expect(parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
    expect(parts['docProps/core.xml']).toContain(`<dc:title>${model.title}</dc:title>`);
  });

  it('gives the same bytes for the same model, and no trace of when it was made', async () => {
    expect(Buffer.compare(bytes, await aggregatesWorkbook(structuredClone(model)))).toBe(0);
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it('holds no formula, link or macro, whatever the words are', async () => {
    const odd = reworded('=HYPERLINK("http://x")');
    const made = await aggregatesWorkbook(odd);
    await expectValidDocument(made, 'xlsx');
    const found = Object.entries(unzipSync(made)).map(([path, part]) => [path, strFromU8(part)] as const);
    for (const [path, xml] of found) {
      expect(path).not.toMatch(/vba|external|hyperlink/i);
      if (path.startsWith('xl/worksheets/sheet')) expect(xml).not.toMatch(/<f[ >]|<hyperlink/);
      if (path.endsWith('.rels')) expect(xml).not.toContain('External');
    }
    const read = await readXlsx(made, {});
    expect(read.sheets.find(({ name }) => name === 'Figures')?.rows[1]?.cells[5]).toBe('=HYPERLINK("http://x")');
  });

  it('stays valid with words that XML cannot hold, and with no table at all', async () => {
    await expectValidDocument(await aggregatesWorkbook(reworded('a\u0000b\uFFFE\u202E<&"\u{1F600}\n c ')), 'xlsx');
    await expectValidDocument(await aggregatesWorkbook({ ...model, parts: model.parts.slice(0, 1) }), 'xlsx');
  });
});

/** The sample with other titles, headings and words. */
function reworded(text: string): ReportModel {
  return reportModelSchema.parse({
    ...model,
    parts: model.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) =>
        block.kind === 'table'
          ? {
              ...block,
              title: text,
              columns: block.columns.map((column) => ({ ...column, heading: text })),
              rows: block.rows.map((row) => ({
                ...row,
                cells: row.cells.map((cell) => (cell.kind === 'text' ? { ...cell, text } : cell)),
              })),
            }
          : block,
      ),
    })),
  });
}

describe('the names of the sheets', () => {
  const named = (id: string, title: string) => ({ id, title });

  it('are words that a reader knows the tables by, and stay the same from report to report', () => {
    const tables = [
      named('heat', 'Criteria met by section and criterion'),
      named('data.trend.F', 'Criteria met, Section F Special educational provision, by fortnight'),
      named('data.trend.all', 'Criteria met, all sections, by month'),
      named('indicators.1.data', 'Annual reviews done within 12 months: figures by month'),
    ];
    expect(tableSheetNames(tables, [])).toEqual([
      'Sections and criteria',
      'Trend, Section F',
      'Trend, all sections',
      'Annual reviews done within 12',
    ]);
  });

  it('are short, told apart, and without letters that Excel refuses', () => {
    const titles = ['figures', 'a/b?c [d]', '’*’', '*', 'x'.repeat(40), `${'x'.repeat(30)}\u{1F600}`];
    const names = tableSheetNames(
      [...titles, ...titles].map((title, at) => named(`t${at}`, title)),
      ['Figures'],
    );
    expect(names.slice(0, 4)).toEqual(['figures b', 'a b c d', '’ ’', 't3']);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(12);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });

  it('stand beside their key of the long sheet', () => {
    const about = grid(sheet('About'));
    expect(about).toContainEqual([
      'Sections and criteria',
      tablesOf(model).find(({ id }) => id === 'heat')?.title,
      'heat',
    ]);
    const keys = new Set(grid(sheet('Figures')).map((row) => row[4]));
    for (const [name = '', , key = ''] of about.slice(1))
      if (key !== '') expect([keys.has(key), sheets.some((one) => one.name === name)], name).toEqual([true, true]);
  });
});
