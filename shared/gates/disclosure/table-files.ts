import { cellWords } from '#shared/domain/report/model/cell-words';
import type { Cell } from '#shared/domain/report/model/cells';
import { readWorkbook } from '../package/charts';
import { type Package, readPackage } from '../package/read-package';
import { allText, descend, type XmlElement } from '../package/xml-tree';
import type { Leaks } from './leaks';
import { plain } from './plain';

/** A line of a file of figures, each cell with its place. */
type Line = readonly { readonly text: string; readonly where: string; readonly heading: string }[];

/** Looks through a file of figures for what its model does not tell. */
export function checkCsv(bytes: Uint8Array, leaks: Leaks): void {
  const rows = readCsv(new TextDecoder().decode(bytes));
  const [head = []] = rows;
  const rowsOfModel = new ModelRows(leaks);
  for (const [line, cells] of rows.entries())
    checkLine(
      cells.map((text, at) => ({
        text: plain(text),
        where: `line ${line + 1}, column ${at + 1}`,
        heading: head[at] ?? '',
      })),
      rowsOfModel,
      leaks,
    );
}

/** A zip of CSV files. */
export function checkArchive(bytes: Uint8Array, leaks: Leaks): void {
  const archive = readPackage(bytes);
  if (archive === null) {
    leaks.add('not-readable', 'the file');
    return;
  }
  for (const [name, part] of archive.parts) {
    leaks.checkWords(name.replace(/[/._-]/g, ' '), 'the name of a file');
    if (/\.csv$/i.test(name)) checkCsv(part, leaks);
    else leaks.add('part-not-needed', `the file ${name}`);
  }
}

export function checkWorkbookFile(bytes: Uint8Array, leaks: Leaks): void {
  const book = readPackage(bytes);
  const sheets = readWorkbook(bytes);
  if (book === null || sheets === null) {
    leaks.add('not-readable', 'the file');
    return;
  }
  checkBook(book, leaks);
  const rowsOfModel = new ModelRows(leaks);
  for (const [sheet, cells] of sheets) for (const line of linesOf(sheet, cells)) checkLine(line, rowsOfModel, leaks);
}

function checkBook(book: Package, leaks: Leaks): void {
  for (const name of book.names) if (!NEEDED.test(name)) leaks.add('part-not-needed', `the part ${name}`);
  for (const [part, { root }] of book.xml) {
    if (root === null) leaks.add('part-unreadable', `the part ${part}`);
    else for (const element of [root, ...descend(root)]) checkElement(element, `the part ${part}`, leaks);
  }
}

function checkElement(element: XmlElement, where: string, leaks: Leaks): void {
  const { name, attributes } = element;
  if (name === 'x:f') leaks.add('workbook-formula', where);
  if (name === 'x:definedName' && !/^_xlnm\./.test(attributes.name ?? '')) leaks.add('workbook-name', where);
  leaks.checkWords(Object.values(attributes).join(' '), where);
  // Words of cells may lie in several elements.
  if (name === 'x:si' || !name.startsWith('x:')) leaks.checkWords(allText(element), where);
}

const NEEDED =
  /^(?:\[Content_Types\]\.xml|.*\.rels|xl\/(?:workbook|styles|sharedStrings|metadata)\.xml|xl\/theme\/\w+\.xml|xl\/(?:worksheets|tables)\/\w+\.xml|docProps\/(?:app|core)\.xml)$/i;

function linesOf(sheet: string, cells: ReadonlyMap<string, string>): readonly Line[] {
  const lines = new Map<number, { text: string; where: string; heading: string }[]>();
  const heads = new Map<string, string>();
  for (const [reference, text] of cells) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
    if (row === '1') heads.set(column, text);
    const line = lines.get(Number(row)) ?? [];
    line.push({
      text: plain(text),
      where: `the sheet “${sheet}”, cell ${reference}`,
      heading: heads.get(column) ?? '',
    });
    lines.set(Number(row), line);
  }
  return [...lines.values()];
}

/** The rows of the model's tables by whatever names them. */
class ModelRows {
  readonly texts = new Set<string>();
  readonly #numbers = new Map<string, Set<string>>();

  constructor({ told }: Leaks) {
    const { threshold } = told.model;
    for (const table of told.tables) {
      this.texts.add(table.id);
      for (const name of sheetNamesOf(table.title)) this.texts.add(name);
      for (const column of table.columns) this.texts.add(column.key);
      for (const { key, cells } of table.rows) {
        const words = cells.map((cell) => plain(cellWords(cell, threshold)));
        for (const text of [key, ...words]) this.texts.add(plain(text));
        const numbers = cells.flatMap(numbersOf).map(String);
        for (const name of [key, ...words.filter((_, at) => cells[at]?.kind === 'text')])
          this.#add(plain(name), numbers);
      }
    }
  }

  #add(name: string, numbers: readonly string[]): void {
    const all = this.#numbers.get(name) ?? new Set();
    for (const number of numbers) all.add(number);
    this.#numbers.set(name, all);
  }

  /** Whether one of the names that a line has is of a row with this number. */
  has(number: string, line: Line): boolean {
    return line.some(({ text }) => this.#numbers.get(text)?.has(String(Number(number))) === true);
  }
}

/** A sheet has the beginning of a title that is told for its name, or the section that it is of, with a letter behind it where two begin alike. */
function sheetNamesOf(title: string): readonly string[] {
  const words = plain(title.split(':')[0] ?? '').split(' ');
  const beginnings = words.map((_, at) => words.slice(0, at + 1).join(' '));
  const sections = [...title.matchAll(/Section [A-Z]\d?(?= )/g)].map(([section]) => `Trend, ${section}`);
  return [...beginnings, ...sections].flatMap((name) => [
    name,
    ...['b', 'c', 'd'].map((letter) => `${name} ${letter}`),
  ]);
}

function numbersOf(cell: Cell): readonly number[] {
  if (cell.kind === 'interval') return [cell.low, cell.high];
  if (cell.kind === 'percent' && cell.interval !== undefined)
    return [cell.value, cell.interval.low, cell.interval.high];
  return 'value' in cell ? [cell.value] : [];
}

/** What keeps a spreadsheet from taking a text for a formula. */
const GUARD = /^'(?=[-+=@])/;

/** Settings that stand beside every figure. */
const SETTINGS = /threshold|version|smallest base/i;

function checkLine(line: Line, rows: ModelRows, leaks: Leaks): void {
  for (const { text: written, where, heading } of line) {
    leaks.checkWords(written, where);
    const text = written.replace(GUARD, '');
    const number = /^'?([+-]?\d+(?:\.\d+)?)%?$/.exec(text)?.[1];
    if (number === undefined) {
      // A row that several columns name has their words in one cell.
      if (!text.split(' | ').every((words) => rows.texts.has(words))) leaks.checkText(text, where);
    } else if (!rows.has(number, line) && !isSetting(number, heading, leaks)) leaks.add('number-not-in-report', where);
  }
}

function isSetting(number: string, heading: string, { told }: Leaks): boolean {
  const { threshold, rubric } = told.model;
  return SETTINGS.test(heading) && [threshold, rubric.version].includes(Number(number));
}

/** Fields of a CSV (RFC 4180), without the mark at the beginning. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, bare = '', end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/g)) {
    if (whole === '' && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
