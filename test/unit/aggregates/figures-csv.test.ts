import fc from 'fast-check';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { aggregatesArchive, aggregatesCsv, aggregatesDictionaryCsv } from '#shared/aggregates/figures-csv';
import type { Cell } from '#shared/domain/report/model/cells';
import { type ReportModel, reportModelSchema, tablesOf } from '#shared/domain/report/model/report-model';
import { unguarded } from '../../helpers/unguarded';
import { SAMPLE_MODEL } from '../../helpers/word/sample-model';

const model = SAMPLE_MODEL;

type Line = Readonly<Record<string, string>>;
const parse = (csv: string): Line[] =>
  Papa.parse<Line>(csv.replace(/^\uFEFF/, ''), { header: true, transform: unguarded }).data;
const lines = parse(aggregatesCsv(model));
const dictionary = parse(aggregatesDictionaryCsv(model));

const at = (table: string, row: string, column: string, from = lines): Line => {
  const [found, ...others] = from.filter((line) => line.table === table && line.row === row && line.column === column);
  if (found === undefined || others.length > 0) throw new Error(`Not once: ${table} ${row} ${column}.`);
  return found;
};

/** With its byte order mark. */
const textOf = (bytes: Uint8Array = new Uint8Array()): string => Buffer.from(bytes).toString();

/** What stands in the long file for a cell of the model, as far as a stranger can tell from the model. */
function expectLine(line: Line, cell: Cell): void {
  if (cell.kind === 'count' || cell.kind === 'percent')
    expect([line.status, line.value, line.unit]).toEqual(['shown', String(cell.value), cell.kind]);
  if (cell.kind === 'interval')
    expect([line.low, line.high, line.range]).toEqual([String(cell.low), String(cell.high), 'interval']);
}

describe('the long file of figures', () => {
  it('holds each figure of the report once, and nothing that people wrote', () => {
    const written = new Set(
      model.parts.filter(({ id }) => ['actions', 'risks', 'examples', 'voice', 'glossary'].includes(id)),
    );
    const expected = tablesOf({ parts: model.parts.filter((part) => !written.has(part)) })
      .flatMap(({ id, columns, rows }) =>
        rows.flatMap(({ key, cells }) => cells.map((cell, index) => ({ id, key, column: columns[index]?.key, cell }))),
      )
      .filter(({ cell }) => cell.kind !== 'text');
    expect(expected.length).toBeGreaterThan(200);
    for (const { id, key, column, cell } of expected) expectLine(at(id, key, column ?? ''), cell);
    expect(lines.filter(({ status, unit }) => status !== 'shown' || unit !== 'words')).toHaveLength(expected.length);
    for (const part of written)
      for (const { id } of tablesOf({ parts: [part] })) expect(lines.map(({ table }) => table)).not.toContain(id);
  });

  it('gives no number at all for a small count or a hidden figure, and says which it is', () => {
    const small = lines.filter(({ status }) => status === 'few');
    const hidden = lines.filter(({ status }) => status === 'hidden' || status === 'most');
    expect(small.length).toBeGreaterThan(0);
    expect(hidden.length).toBeGreaterThan(3);
    for (const line of small)
      expect([line.value, line.low, line.high, line.range, line.text]).toEqual(['', '', '', '', '1 to 4']);
    for (const line of hidden) expect([line.value, line.low, line.high, line.range]).toEqual(['', '', '', '']);
    for (const line of lines.filter(({ unit }) => unit === 'count'))
      if (line.value !== '') expect(Number(line.value) === 0 || Number(line.value) >= 5).toBe(true);
  });

  it('says in words what the report says, and the same in numbers', () => {
    for (const { text = '', value, unit } of lines) {
      expect(text).not.toBe('');
      if (value === '') continue;
      expect(Number(text.replace(/[,%+]|\D+$/g, ''))).toBe(Number(value));
      if (unit === 'percent') expect(text).toMatch(/^\d+%$/);
    }
  });

  it('says what names a row, whole where several columns do', () => {
    expect(at('heat', 'A1', 'met').row_label).toMatch(/^A .+ \| A1 /);
    expect(lines.some(({ table, column }) => table === 'heat' && column === 'criterion')).toBe(false);
  });

  it('has every column in the data dictionary: its own, and those of every table', () => {
    const own = dictionary.filter(({ form }) => form === 'long').map(({ name }) => name);
    expect(own).toEqual(Object.keys(lines[0] ?? {}));
    const described = new Set(
      dictionary.filter(({ form }) => form === 'table').map(({ table, name }) => `${table} ${name}`),
    );
    for (const { table, column } of lines) expect(described).toContain(`${table} ${column}`);
    for (const line of dictionary)
      for (const key of ['meaning', 'unit', 'range', 'missing']) expect(line[key], JSON.stringify(line)).not.toBe('');
    for (const { meaning, unit, range, missing } of dictionary.filter(({ form }) => form === 'long'))
      expect([meaning, unit, range, missing].join()).not.toMatch(/\d/);
  });

  it('is a zip of both files, the same bytes each time', () => {
    const zip = aggregatesArchive(model);
    const parts = unzipSync(zip);
    expect(textOf(parts['figures.csv'])).toBe(aggregatesCsv(model));
    expect(textOf(parts['data-dictionary.csv'])).toBe(aggregatesDictionaryCsv(model));
    expect(Buffer.compare(zip, aggregatesArchive(structuredClone(model)))).toBe(0);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('=cmd', '+1', '-1', '@SUM(A1)', "'=x", ' =1', '\t=1', '\r\n=1', 'a,"b"\nc', '＝1'),
);

/** The sample with one table in which every word is this one. */
function worded(text: string): ReportModel {
  const first = model.parts.find(({ id }) => id === 'teams');
  const table = first === undefined ? undefined : tablesOf({ parts: [first] })[0];
  if (first === undefined || table === undefined) throw new Error('The sample has no table of teams.');
  const columns = table.columns.map((column) => ({ ...column, heading: text, about: text }));
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.kind === 'text' ? { ...cell, text } : cell)),
  }));
  return reportModelSchema.parse({
    ...model,
    parts: [{ ...first, blocks: [{ ...table, title: text, columns, rows }] }],
  });
}

describe('the long file with odd words in it', () => {
  it('reads back as what was written, and no cell begins as a formula does', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const csv = aggregatesCsv(worded(text));
        const [line] = parse(csv);
        expect([line?.table_title, line?.row_label, line?.column_heading]).toEqual([text, text, text]);
        const raw = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '')).data.flat();
        for (const cell of raw)
          if (Number.isNaN(Number(cell))) expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
      }),
    );
  });
});
