import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { withoutHarmful } from '#shared/lib/harmful-characters';

export interface WorkbookFacts {
  readonly title: string;
  /** The instant, as ISO 8601 in UTC, to give as created and modified. */
  readonly at: string;
  /** The Excel table to lay over a sheet that begins with its header. */
  readonly table: {
    /** From 1, in the order of the sheets. */
    readonly sheet: number;
    readonly name: string;
    readonly columns: readonly string[];
    /** Without the header. */
    readonly rows: number;
  };
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The earliest time a zip can hold, so that the time of building leaves no trace. */
const ZIP_TIME = new Date(1980, 0, 1);

const escaped = (text: string): string =>
  withoutHarmful(text).replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

type Parts = Record<string, string>;

/**
 * Adds to a workbook what its writer has no option for: an Excel table over the long sheet, which Power BI and pivot tables
 * take as it is, title and language in its properties; and puts right the order of elements that Excel and others insist on.
 */
export function mendWorkbook(packed: Uint8Array, facts: WorkbookFacts): Uint8Array {
  const parts: Parts = {};
  for (const [path, bytes] of Object.entries(unzipSync(packed))) parts[path] = strFromU8(bytes);
  addTable(parts, facts.table);
  addProperties(parts, facts);
  mendOrder(parts);
  const entries: Zippable = {};
  for (const [path, xml] of Object.entries(parts)) entries[path] = [strToU8(xml), { mtime: ZIP_TIME, level: 6 }];
  return zipSync(entries);
}

function change(parts: Parts, path: string, from: string | RegExp, to: string): void {
  const before = parts[path] ?? '';
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`The writer of workbooks no longer makes ${path} as it did.`);
  parts[path] = after;
}

const addType = (parts: Parts, path: string, type: string): void =>
  change(parts, '[Content_Types].xml', '</Types>', `<Override ContentType="${type}" PartName="/${path}"/></Types>`);

function addTable(parts: Parts, { sheet, name, columns, rows }: WorkbookFacts['table']): void {
  // A table without a row cannot be: it has one that is empty.
  const area = `A1:${columnName(columns.length)}${Math.max(rows, 1) + 1}`;
  const list = columns.map((column, at) => `<tableColumn id="${at + 1}" name="${escaped(column)}"/>`).join('');
  parts['xl/tables/table1.xml'] =
    `${HEAD}<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/><tableColumns count="${columns.length}">${list}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
  addType(parts, 'xl/tables/table1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml');
  change(
    parts,
    `xl/worksheets/_rels/sheet${sheet}.xml.rels`,
    '</Relationships>',
    `<Relationship Id="rIdTable" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
  );
  change(
    parts,
    `xl/worksheets/sheet${sheet}.xml`,
    '</worksheet>',
    '<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts></worksheet>',
  );
}

function addProperties(parts: Parts, { title, at }: WorkbookFacts): void {
  parts['docProps/core.xml'] =
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>EHC Plan Audit</dc:creator><dc:language>en-GB</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`;
  addType(parts, 'docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml');
  change(
    parts,
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rIdCore" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  );
}

/** Excel and the schema want: no empty list of names, bold before size, colour before face, and spaces that count said so. */
function mendOrder(parts: Parts): void {
  change(parts, 'xl/workbook.xml', '<definedNames/>', '');
  parts['xl/styles.xml'] = (parts['xl/styles.xml'] ?? '').replace(
    /<font>(<name [^>]*\/>)(<sz [^>]*\/>)(<family [^>]*\/>)(<b\/>)?(<color [^>]*\/>)<\/font>/g,
    '<font>$4$2$5$1$3</font>',
  );
  parts['xl/sharedStrings.xml'] = (parts['xl/sharedStrings.xml'] ?? '').replaceAll('<t>', '<t xml:space="preserve">');
}

/** 1 as `A`, 27 as `AA`. */
function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return number <= 26 ? letter : columnName((number - 1 - rest) / 26) + letter;
}
