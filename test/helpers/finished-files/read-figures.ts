import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { DocumentTable, ReadDocument } from '../re-derive/read-document';

/** A line of the long file by its column names, as its dictionary explains them. */
export type FigureLine = Readonly<Record<string, string>>;

/** One table of the report as a file of figures has it. */
export interface FileTable extends DocumentTable {
  /** Which of a file's ways to say a figure this is read from. */
  readonly from: string;
  /** How many columns, from the first on, name the row. */
  readonly naming: number;
}

/** The lines of the zip's two files. Throws where it holds others, or a line that is longer or shorter than its header. */
export function readArchive(bytes: Uint8Array) {
  const { 'figures.csv': figures, 'data-dictionary.csv': dictionary, ...others } = unzipSync(bytes);
  if (figures === undefined || dictionary === undefined || Object.keys(others).length > 0)
    throw new Error('The zip holds other files than its two.');
  return { figures: linesOf(strFromU8(figures)), dictionary: linesOf(strFromU8(dictionary)) };
}

function linesOf(csv: string): FigureLine[] {
  const { data, errors } = Papa.parse<FigureLine>(csv, { header: true, skipEmptyLines: true });
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  return data.map((line) => Object.fromEntries(Object.entries(line).map(([name, value]) => [name, plain(value)])));
}

/** Without the mark before a text that a spreadsheet might take for a formula. */
const plain = (value: string): string => (/^'[=+\-@\t\r]/.test(value) ? value.slice(1) : value);

/**
 * The tables that the long file holds, each twice: by its words, and by its numbers where a figure has some. Columns that name the rows
 * stand in the dictionary alone.
 */
export function tablesOfLines(
  from: string,
  { figures, dictionary }: ReturnType<typeof readArchive>,
  document: ReadDocument,
): FileTable[] {
  const number = numbersOf(document);
  return [...new Set(figures.map(({ table }) => table))].flatMap((id) => {
    const lines = figures.filter(({ table }) => table === id);
    const columns = dictionary.filter(({ form, table }) => form === 'table' && table === id);
    const told = new Set(lines.map(({ column }) => column));
    const naming = columns.findIndex(({ name }) => told.has(name));
    const title = lines[0]?.table_title ?? '';
    const table = { kind: 'table' as const, caption: `Table ${number(title)}: ${title}`, altText: '', naming };
    const header = columns.map(({ heading = '' }) => heading);
    return [
      { ...table, from: `${from}, words`, header, rows: rowsOf(lines, columns, naming, ({ text = '' }) => text) },
      { ...table, from: `${from}, numbers`, header, rows: rowsOf(lines, columns, naming, wordsOfNumbers) },
    ];
  });
}

/** The numbers under which the document has tables of a title, in its order. */
export function numbersOf({ items }: ReadDocument): (title: string) => string {
  const numbers = new Map<string, string[]>();
  for (const item of items) {
    const [, number, title] = (item.kind === 'table' && /^Table (\d+): (.*)$/.exec(item.caption)) || [];
    if (number !== undefined && title !== undefined) numbers.set(title, [...(numbers.get(title) ?? []), number]);
  }
  return (title) => numbers.get(title)?.shift() ?? '0';
}

function rowsOf(
  lines: readonly FigureLine[],
  columns: readonly FigureLine[],
  naming: number,
  words: (line: FigureLine) => string,
): string[][] {
  const rows = [...new Set(lines.map(({ row }) => row))];
  return rows.map((row) => {
    const own = lines.filter((line) => line.row === row);
    // Names of several columns stand in one, with a line between them.
    const names = (own[0]?.row_label ?? '').split(' | ');
    return [
      ...columns.slice(0, naming).map((_, at) => names[at] ?? ''),
      ...columns.slice(naming).map(({ name }) =>
        own
          .filter(({ column }) => column === name)
          .map(words)
          .join(' and '),
      ),
    ];
  });
}

const UNIT_WORDS: Readonly<Record<string, (value: string) => string>> = {
  count: (value) => value.replace(/\B(?=(\d{3})+$)/g, ','),
  percent: (value) => `${value}%`,
  'percentage points': (value) => (Number(value) > 0 ? `+${value}` : value.replace('-', '−')),
  number: (value) => value,
  weeks: (value) => `${value} ${value === '1' ? 'week' : 'weeks'}`,
  days: (value) => `${value} ${value === '1' ? 'day' : 'days'}`,
};

/** What the numbers of a line say, in the words of the report; its text where it has no number. */
function wordsOfNumbers({ value = '', low = '', high = '', range = '', unit = '', text = '' }: FigureLine): string {
  if (value === '' && low === '' && high === '') return text;
  const words = UNIT_WORDS[unit];
  if (words === undefined) return `${value}${low}${high} without a unit`;
  const bound =
    range === 'bound' ? `${low}${low === '' ? '' : '% or more'}${high}${high === '' ? '' : '% or less'}` : '';
  const ends = range === 'interval' ? `${words(low)} to ${words(high)}` : '';
  // An aim has its side in its words alone.
  const aim = /^\S.* (or (?:more|less))$/.exec(value === '' ? '' : text)?.[1];
  return [...(value === '' ? [] : [words(value)]), ...[aim ?? '', bound, ends].filter((one) => one !== '')].join(' ');
}
