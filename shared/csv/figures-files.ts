import { strToU8, zipSync } from 'fflate';
import { FIGURE_COLUMNS, type FigureColumn } from '../domain/compare/export/figure-columns';
import type { FigureRow } from '../domain/compare/export/figure-rows';
import type { MeasureFacts } from '../domain/compare/measure';
import { csvOf } from './guarded-csv';

/** The figures as CSV: these columns, all unless some are chosen, and rows as they come. */
export const figuresCsv = (
  rows: readonly FigureRow[],
  facts: MeasureFacts,
  columns: readonly FigureColumn[] = FIGURE_COLUMNS,
): string =>
  csvOf(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ read }) => read(row, facts))),
  );

const DICTIONARY_COLUMNS = ['name', 'meaning', 'unit', 'range', 'missing', 'source'] as const;

/** What each column of the figures means, one line a column, in their order. */
export const dictionaryCsv = (facts: MeasureFacts, columns: readonly FigureColumn[] = FIGURE_COLUMNS): string =>
  csvOf(
    DICTIONARY_COLUMNS,
    columns.map(({ name, meaning, unit, range, missing, source }) => [
      name,
      meaning,
      unit(facts),
      range(facts),
      missing,
      source,
    ]),
  );

/** The same figures give the same bytes, whenever they are saved. The earliest day that a zip can hold. */
const NO_TIME = new Date(1980, 0, 1);

/** A zip of `figures.csv` and `data-dictionary.csv`. */
export const figuresArchive = (
  rows: readonly FigureRow[],
  facts: MeasureFacts,
  columns: readonly FigureColumn[] = FIGURE_COLUMNS,
): Uint8Array =>
  zipSync(
    {
      'figures.csv': strToU8(figuresCsv(rows, facts, columns)),
      'data-dictionary.csv': strToU8(dictionaryCsv(facts, columns)),
    },
    { mtime: NO_TIME },
  );

/** A name for a file of figures that the save dialog takes: letters, digits, spaces and hyphens. */
export function figuresName(label: string, ending: 'csv' | 'zip' | 'png'): string {
  const plain = label
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9 -]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 80)
    .trim();
  return `${plain === '' ? 'Figures' : plain}.${ending}`;
}
