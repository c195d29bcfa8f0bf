import { strToU8, zipSync } from 'fflate';

/** Invented names that stand in the test's files and may be found nowhere afterwards. */
export const PLANTED = {
  forenames: ['Zebulonia', 'Quillrose', 'Thandiweth'],
  surnames: ['Featherstonehaughly', 'Ozymandiasson', 'Brackwaterly'],
  street: 'Nevermore Crescent',
} as const;

const TEAMS = ['North', 'South', 'East', 'West'] as const;
const NEEDS = ['ASC', 'Autism', 'SLCN', 'SEMH', 'Moderate Learning Difficulty', 'Sensory'] as const;
const TYPES = ['New', 'Amended', 'Annual review'] as const;

export const HEADINGS = [
  'Case number',
  'Forename',
  'Surname',
  'Date of birth',
  'UPN',
  'Address',
  'Primary need',
  'Plan type',
  'Area team',
  'Date issued',
  'Looked after',
  'Plan writer',
  'Notes',
] as const;

const two = (number: number): string => String(number).padStart(2, '0');

/** One row of an invented case system, as text; the same number always gives the same row. */
export function councilRow(number: number): readonly string[] {
  const at = <T>(list: readonly T[], step = 1): T => list[Math.floor(number / step) % list.length] as T; // never empty
  const [day, month] = [two(1 + (number % 28)), two(1 + (number % 9))];
  return [
    `C-${100_000 + number}`,
    at(PLANTED.forenames),
    at(PLANTED.surnames, 3),
    `${day}/${month}/${2008 + (number % 12)}`,
    `A${String(800_000_000_000 + number)}`,
    `${number} ${PLANTED.street}`,
    at(NEEDS),
    at(TYPES, 2),
    at(TEAMS),
    `${day}/${month}/${number % 2 === 0 ? '2026' : '25'}`,
    number % 20 === 0 ? 'Y' : 'N',
    `W${1 + (number % 9)}`,
    number % 50 === 0 ? '=cmd|calc!A1' : '',
  ];
}

export const councilRows = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, at) => councilRow(at + 1));

/** A CSV file as Excel for Windows writes it: with a BOM, CR LF, and quotes where they are needed. */
export function asCsv(rows: readonly (readonly string[])[]): Buffer {
  const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return Buffer.from(`\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`);
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function columnLetter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;
}

/** A workbook with one sheet of inline strings (ECMA-376 Part 1, 18.3); numbers are written as numbers. */
export function asXlsx(sheetName: string, rows: readonly (readonly (string | number)[])[]): Buffer {
  const cell = (value: string | number, row: number, column: number): string => {
    const place = `${columnLetter(column)}${row + 1}`;
    if (value === '') return '';
    return typeof value === 'number'
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  };
  const lines = rows.map(
    (values, row) => `<row r="${row + 1}">${values.map((value, column) => cell(value, row, column)).join('')}</row>`,
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const packageNs = 'http://schemas.openxmlformats.org/package/2006';
  const officeNs = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${officeNs}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${officeNs}"><sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${officeNs}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
}
