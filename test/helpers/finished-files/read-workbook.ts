import { strFromU8, unzipSync } from 'fflate';
import type { ReadDocument } from '../re-derive/read-document';
import { deep, elements, textIn, type XmlNode, xmlNode } from '../re-derive/xml-node';
import { type FigureLine, type FileTable, numbersOf, tablesOfLines } from './read-figures';

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export interface ReadWorkbook {
  /** Of the long sheet. */
  readonly lines: readonly FigureLine[];
  /** Tables of the long sheet, by words and by numbers, and those of the sheets of their own. */
  readonly tables: readonly FileTable[];
  /** What a program finds in the file and nobody in a cell. */
  readonly elsewhere: readonly string[];
}

/** A workbook of figures off its bytes, knowing Excel's format and what its own first sheet says of the others. */
export function readWorkbook(bytes: Uint8Array, document: ReadDocument): ReadWorkbook {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, xmlNode(strFromU8(content))]),
  );
  const sheets = sheetsOf(parts);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const about = (byName.get('About')?.rows ?? []).slice(1).filter((row) => (row[2] ?? '') !== '');
  const figures = linesOf(byName.get('Figures'));
  const dictionary = linesOf(byName.get('Dictionary'));
  const number = numbersOf(document);
  const own = about.map(([name = '', title = '', id = '']): FileTable => {
    const [header = [], ...rows] = byName.get(name)?.rows ?? [];
    const naming = dictionary.filter(({ table }) => table === id).findIndex((line) => isTold(figures, id, line));
    const caption = `Table ${number(title)}: ${title}`;
    return { kind: 'table', from: `workbook, sheet ${name}`, caption, altText: '', header, rows, naming };
  });
  const known = new Set(['About', 'Figures', 'Dictionary', ...about.map(([name = '']) => name)]);
  return {
    lines: figures,
    tables: [...tablesOfLines('workbook', { figures, dictionary }, document), ...own],
    elsewhere: [
      ...sheets.filter(({ name }) => !known.has(name)).map(({ name }) => `sheet ${name}`),
      ...elsewhereIn(parts),
    ],
  };
}

type Parts = Readonly<Record<string, XmlNode>>;

const isTold = (figures: readonly FigureLine[], id: string, { name }: FigureLine): boolean =>
  figures.some(({ table, column }) => table === id && column === name);

/** Rows of a plain sheet by the names in its first one. */
function linesOf(sheet: Sheet | undefined): FigureLine[] {
  const [header = [], ...rows] = sheet?.rows ?? [];
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

function sheetsOf(parts: Parts): Sheet[] {
  const part = (name: string): XmlNode => {
    const found = parts[name];
    if (found === undefined) throw new Error(`The workbook has no ${name}.`);
    return found;
  };
  const targets = new Map(
    elements(part('xl/_rels/workbook.xml.rels')).map(({ attributes: { Id = '', Target = '' } }) => [Id, Target]),
  );
  const strings = elements(part('xl/sharedStrings.xml'), 'si').map((one) => deep(one, 't').map(textIn).join(''));
  const formats = formatsOf(part('xl/styles.xml'));
  return deep(part('xl/workbook.xml'), 'sheet').map(({ attributes: { name = '', id = '' } }) => ({
    name,
    rows: deep(part(`xl/${targets.get(id)}`), 'row').map((row) => {
      const cells: string[] = [];
      for (const cell of elements(row, 'c')) {
        const column = columnOf(cell.attributes.r ?? '');
        while (cells.length < column) cells.push('');
        cells.push(cellText(cell, strings, formats));
      }
      return cells;
    }),
  }));
}

/** The code of the number format of each style of cells. */
function formatsOf(styles: XmlNode): string[] {
  const codes = new Map(
    deep(styles, 'numFmt').map(({ attributes: { numFmtId = '', formatCode = '' } }) => [numFmtId, formatCode]),
  );
  return deep(styles, 'cellXfs')
    .flatMap((list) => elements(list, 'xf'))
    .map(({ attributes: { numFmtId = '' } }) => codes.get(numFmtId) ?? '');
}

const columnOf = (reference: string): number =>
  [...reference.replace(/\d/g, '')].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;

/** As Excel shows it, but with all digits that the file has. */
function cellText(cell: XmlNode, strings: readonly string[], formats: readonly string[]): string {
  const value = elements(cell, 'v').map(textIn).join('');
  if (cell.attributes.t === 's') return strings[Number(value)] ?? '';
  if (cell.attributes.t !== undefined && cell.attributes.t !== 'n') return deep(cell, 't').map(textIn).join('') + value;
  const format = formats[Number(cell.attributes.s ?? -1)] ?? '';
  if (format === '#,##0') return value.replace(/\B(?=(\d{3})+$)/g, ',');
  if (format === '0"%"') return `${value}%`;
  if (format.startsWith('+')) return Number(value) > 0 ? `+${value}` : value.replace('-', '−');
  return value;
}

const PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|xl\/(?:_rels\/workbook\.xml\.rels|workbook\.xml|styles\.xml|sharedStrings\.xml|tables\/table1\.xml|worksheets\/(?:_rels\/)?sheet\d+\.xml(?:\.rels)?))$/;

/** Where a text or number stands that is in no cell. */
function elsewhereIn(parts: Parts): string[] {
  const sheets = Object.entries(parts).filter(([name]) => /worksheets\/sheet/.test(name));
  const used = new Set(sheets.flatMap(([, root]) => deep(root, 'c').flatMap(sharedString)));
  const strings = deep(parts['xl/sharedStrings.xml'] ?? NOTHING, 'si');
  const properties = elements(parts['docProps/core.xml'] ?? NOTHING);
  return [
    ...Object.keys(parts).flatMap((name) => (PART.test(name) ? [] : [`part ${name}`])),
    ...sheets.flatMap(([name, root]) => besideCells(root).map((what) => `${what} in ${name}`)),
    ...strings.flatMap((_, at) => (used.has(at) ? [] : [`text ${at} of no cell`])),
    ...deep(parts['xl/workbook.xml'] ?? NOTHING, 'definedName').map(() => 'a name in xl/workbook.xml'),
    ...properties.filter(({ name }) => !/^(?:created|modified)$/.test(name)).flatMap(withDigits),
    ...deep(parts['xl/tables/table1.xml'] ?? NOTHING, 'tableColumn').flatMap(({ attributes: { name = '' } }) =>
      /\d/.test(name) ? ['a column in xl/tables/table1.xml'] : [],
    ),
  ];
}

const NOTHING = xmlNode('<nothing/>');

const sharedString = (cell: XmlNode): number[] =>
  cell.attributes.t === 's' ? [Number(elements(cell, 'v').map(textIn).join(''))] : [];

const withDigits = (property: XmlNode): string[] => (/\d/.test(textIn(property)) ? [`property ${property.name}`] : []);

/** Formulas and the like in cells, and texts of a sheet that are in none, such as what is printed above it. */
const besideCells = (sheet: XmlNode): string[] => [
  ...deep(sheet, 'c').flatMap((cell) => elements(cell).flatMap(({ name }) => (name === 'v' ? [] : [name]))),
  ...elements(sheet).flatMap((one) => (one.name === 'sheetData' || textIn(one).trim() === '' ? [] : [one.name])),
];
