import { strToU8, zipSync } from 'fflate';
import { columnName } from '#shared/domain/register/sheet';

/** What a test puts into a cell. A formula has its text and, where it was worked out, its result. */
export type TestCell =
  | null
  | string
  | number
  | boolean
  | { readonly serial: number; readonly format?: string }
  | { readonly padded: number; readonly zeros: number }
  | { readonly formula: string; readonly result?: string | number }
  | { readonly error: string }
  | { readonly rich: readonly string[] };

export interface TestSheet {
  readonly name?: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** `A1:C1`. */
  readonly merged?: readonly string[];
  /** Row numbers where they are not 1, 2, 3 …. */
  readonly numbers?: readonly number[];
}

export interface XlsxDress {
  readonly from1904?: boolean;
  /** Texts in the cells themselves rather than in a part of their own. */
  readonly inline?: boolean;
  /** Element names with a prefix, as some programs write them. */
  readonly prefix?: string;
  /** Rows and cells without their places, as some programs write them. */
  readonly withoutPlaces?: boolean;
  readonly encoding?: 'utf-8' | 'utf-16';
  readonly extra?: Readonly<Record<string, Uint8Array>>;
  /** Put into the sheet's XML before its root. */
  readonly prolog?: string;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const escapeXml = (text: string): string =>
  text
    // What XML cannot hold, and what would be taken for an escape (ECMA-376 Part 1, 22.9.2.19).
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\r/g, '_x000D_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

class Workbook {
  readonly #strings = new Map<string, number>();
  readonly formats: string[] = ['General'];
  readonly #dress: XlsxDress;
  readonly #p: string;

  constructor(dress: XlsxDress) {
    this.#dress = dress;
    this.#p = dress.prefix === undefined ? '' : `${dress.prefix}:`;
  }

  #style(format: string): number {
    const known = this.formats.indexOf(format);
    return known >= 0 ? known : this.formats.push(format) - 1;
  }

  #shared(markup: string): number {
    const known = this.#strings.get(markup);
    if (known !== undefined) return known;
    this.#strings.set(markup, this.#strings.size);
    return this.#strings.size - 1;
  }

  #text(markup: string, place: string): string {
    const p = this.#p;
    return this.#dress.inline
      ? `<${p}c${place} t="inlineStr"><${p}is>${markup}</${p}is></${p}c>`
      : `<${p}c${place} t="s"><${p}v>${this.#shared(markup)}</${p}v></${p}c>`;
  }

  #t(text: string): string {
    return `<${this.#p}t xml:space="preserve">${escapeXml(text)}</${this.#p}t>`;
  }

  cell(cell: TestCell, at: string): string {
    const p = this.#p;
    const place = this.#dress.withoutPlaces ? '' : ` r="${at}"`;
    if (cell === null) return this.#dress.withoutPlaces ? `<${p}c/>` : '';
    if (typeof cell === 'string') return this.#text(this.#t(cell), place);
    if (typeof cell === 'number') return `<${p}c${place}><${p}v>${cell}</${p}v></${p}c>`;
    if (typeof cell === 'boolean') return `<${p}c${place} t="b"><${p}v>${cell ? 1 : 0}</${p}v></${p}c>`;
    return this.#special(cell, place);
  }

  #special(cell: Exclude<TestCell, null | string | number | boolean>, place: string): string {
    const p = this.#p;
    if ('serial' in cell)
      return `<${p}c${place} s="${this.#style(cell.format ?? 'dd/mm/yyyy')}"><${p}v>${cell.serial}</${p}v></${p}c>`;
    if ('padded' in cell)
      return `<${p}c${place} s="${this.#style('0'.repeat(cell.zeros))}"><${p}v>${cell.padded}</${p}v></${p}c>`;
    if ('error' in cell) return `<${p}c${place} t="e"><${p}v>${cell.error}</${p}v></${p}c>`;
    if ('rich' in cell) {
      const runs = cell.rich.map((run) => `<${p}r><${p}rPr><${p}b/></${p}rPr>${this.#t(run)}</${p}r>`);
      return this.#text(runs.join(''), place);
    }
    const { formula, result } = cell;
    const value = result === undefined ? '' : `<${p}v>${escapeXml(String(result))}</${p}v>`;
    const type = typeof result === 'string' ? ' t="str"' : '';
    return `<${p}c${place}${type}><${p}f>${escapeXml(formula)}</${p}f>${value}</${p}c>`;
  }

  sheet({ rows, merged = [], numbers }: TestSheet): string {
    const p = this.#p;
    const namespace = p === '' ? `xmlns="${MAIN}"` : `xmlns:${this.#dress.prefix}="${MAIN}"`;
    const lines = rows.map((cells, index) => {
      const at = numbers?.[index] ?? index + 1;
      const content = cells.map((cell, column) => this.cell(cell, `${columnName(column)}${at}`)).join('');
      return `<${p}row${this.#dress.withoutPlaces ? '' : ` r="${at}"`}>${content}</${p}row>`;
    });
    const joined =
      merged.length === 0
        ? ''
        : `<${p}mergeCells count="${merged.length}">${merged.map((ref) => `<${p}mergeCell ref="${ref}"/>`).join('')}</${p}mergeCells>`;
    return `${HEAD}${this.#dress.prolog ?? ''}<${p}worksheet ${namespace}><${p}sheetData>${lines.join('')}</${p}sheetData>${joined}</${p}worksheet>`;
  }

  stringsPart(): string {
    const p = this.#p;
    const namespace = p === '' ? `xmlns="${MAIN}"` : `xmlns:${this.#dress.prefix}="${MAIN}"`;
    return `${HEAD}<${p}sst ${namespace}>${[...this.#strings.keys()].map((markup) => `<${p}si>${markup}</${p}si>`).join('')}</${p}sst>`;
  }

  stylesPart(): string {
    const custom = this.formats.map(
      (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`,
    );
    const cells = this.formats.map(
      (_, index) =>
        `<xf numFmtId="${index === 0 ? 0 : 164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    );
    return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${custom.length}">${custom.join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`;
  }
}

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook that Excel and LibreOffice open (ECMA-376 Part 1), dressed as other programs write them. */
export function xlsxParts(sheets: readonly TestSheet[], dress: XlsxDress = {}): Record<string, Uint8Array> {
  const workbook = new Workbook(dress);
  const encode = (text: string): Uint8Array =>
    dress.encoding === 'utf-16'
      ? new Uint8Array(Buffer.from(`\uFEFF${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le'))
      : strToU8(text);
  const parts = sheets.map((sheet) => encode(workbook.sheet(sheet)));
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const links = [
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ];
  const types = [
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet']),
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
  ];
  return {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.map(([part, type]) => `<Override PartName="${part}" ContentType="${MAIN_TYPE}.${type}+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${dress.from1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(workbook.stylesPart()),
    'xl/sharedStrings.xml': encode(workbook.stringsPart()),
    ...Object.fromEntries(parts.map((bytes, index) => [`xl/worksheets/sheet${index + 1}.xml`, bytes])),
    ...dress.extra,
  };
}

export const writeXlsx = (sheets: readonly TestSheet[], dress: XlsxDress = {}): Uint8Array =>
  zipSync(xlsxParts(sheets, dress), { level: 6 });
