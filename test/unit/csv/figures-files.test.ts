import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dictionaryCsv, figuresArchive, figuresCsv, figuresName } from '#shared/csv/figures-files';
import { FIGURE_COLUMNS } from '#shared/domain/compare/export/figure-columns';
import type { FigureRow } from '#shared/domain/compare/export/figure-rows';
import type { MeasureFacts } from '#shared/domain/compare/measure';
import { unguarded } from '../../helpers/unguarded';

const FACTS: MeasureFacts = {
  label: 'Section F, share of criteria met',
  unit: 'items',
  scale: 'percent',
  better: 'higher',
};
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=cmd', '+1', '-1', '@SUM(A1)', "'=x", "'", ' =1', '\t=1', '\r\n=1', 'a,"b"\nc', '\uFEFF=1', '＝1'),
);
const number = fc.double({ min: 0, max: 100, noNaN: true });
const maybe = fc.option(number);
const row: fc.Arbitrary<FigureRow> = fc.record({
  id: fc.string(),
  group: hostile,
  period: fc.constant('2026-W47'),
  periodLabel: fc.constant('week 47'),
  from: fc.constant('2026-11-16'),
  to: fc.constant('2026-11-22'),
  n: fc.nat(500),
  few: fc.boolean(),
  part: number,
  total: number,
  value: maybe,
  low: maybe,
  high: maybe,
  centre: maybe,
  expectedLow: maybe,
  expectedHigh: maybe,
  segment: fc.integer({ min: 1, max: 9 }),
  signals: fc.subarray(['outside high', 'shift low']),
});
const read = (csv: string): string[][] => Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { newline: '\r\n' }).data;

describe('figures as files', () => {
  test('a CSV read back is what the rows say, whatever a group is called', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const [header, ...lines] = read(figuresCsv(rows, FACTS));
        expect(header).toEqual(FIGURE_COLUMNS.map(({ name }) => name));
        const expected = rows.map((each) => FIGURE_COLUMNS.map((column) => String(column.read(each, FACTS) ?? '')));
        expect(lines.map((line) => line.map(unguarded))).toEqual(expected);
      }),
    );
  });

  test('no cell starts as a formula does', () => {
    fc.assert(
      fc.property(row, (each) => {
        for (const cell of read(figuresCsv([each], FACTS))[1] ?? []) expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
      }),
    );
  });

  test('the dictionary names every column of the figures and no other, with nothing left blank', () => {
    const { 'figures.csv': figures, 'data-dictionary.csv': dictionary } = unzipSync(figuresArchive([], FACTS));
    const [columns] = read(strFromU8(figures ?? new Uint8Array()));
    const [, ...lines] = read(strFromU8(dictionary ?? new Uint8Array()));
    expect(lines.map(([name]) => name)).toEqual(columns);
    for (const line of lines) for (const cell of line) expect(cell).not.toBe('');
    expect(strFromU8(dictionary ?? new Uint8Array())).toBe(dictionaryCsv(FACTS).replace(/^\uFEFF/, ''));
  });

  test('equal figures give equal archives, and any label gives a name that can be saved', () => {
    expect(figuresArchive([], FACTS)).toEqual(figuresArchive([], FACTS));
    fc.assert(
      fc.property(hostile, (label) => {
        expect(figuresName(label, 'csv')).toMatch(/^[\w .-]{1,100}\.csv$/);
      }),
    );
  });
});
