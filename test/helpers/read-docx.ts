import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Parses one part strictly: anything not well formed throws. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}

const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

/** All elements of a name below this one, in document order. */
export const below = (element: XmlElement, name: string): XmlElement[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);

const ownText = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? ownText(child) : child)).join('');

export interface ReadTable {
  readonly caption: string | undefined;
  readonly description: string | undefined;
  readonly repeatsHeading: boolean;
  readonly rows: readonly (readonly string[])[];
}

export interface ReadDocx {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly document: XmlElement;
  readonly paragraphs: readonly { readonly style: string | undefined; readonly text: string }[];
  readonly tables: readonly ReadTable[];
}

const textOf = (element: XmlElement): string => below(element, 'w:t').map(ownText).join('');
const value = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

/** Reads a Word file the way a stranger would: unzip, parse every part, and pick out paragraphs and tables. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) if (/\.(xml|rels)$/.test(path)) parseXml(strFromU8(part));
  const document = parseXml(partText(parts, 'word/document.xml'));
  return {
    parts,
    document,
    paragraphs: below(document, 'w:p').map((paragraph) => ({
      style: value(below(paragraph, 'w:pStyle')[0]),
      text: textOf(paragraph),
    })),
    tables: below(document, 'w:tbl').map((table) => ({
      caption: value(below(table, 'w:tblCaption')[0]),
      description: value(below(table, 'w:tblDescription')[0]),
      repeatsHeading: below(table, 'w:tblHeader').length === 1,
      rows: below(table, 'w:tr').map((row) => below(row, 'w:tc').map(textOf)),
    })),
  };
}

export function partText(parts: Readonly<Record<string, Uint8Array>>, path: string): string {
  const part = parts[path];
  if (part === undefined) throw new Error(`The file has no part ${path}.`);
  return strFromU8(part);
}

/** Category names and values as a chart's cache holds them. @param number counted from 1. */
export function readChart(bytes: Uint8Array, number = 1) {
  const chart = parseXml(partText(unzipSync(bytes), `word/charts/chart${number}.xml`));
  const points = (name: string) =>
    below(chart, name).flatMap((cache) =>
      below(cache, 'c:pt').map((point) => ({
        at: Number(point.attributes.idx),
        value: ownText(point),
      })),
    );
  return { categories: points('c:cat'), values: points('c:val') };
}

/** Cells of the workbook behind a chart, row by row, as text. @param number counted from 1. */
export function readChartWorkbook(bytes: Uint8Array, number = 1): string[][] {
  const workbook = unzipSync(bytes)[`word/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`];
  if (workbook === undefined) throw new Error('The chart has no workbook.');
  const parts = unzipSync(workbook);
  const shared = below(parseXml(partText(parts, 'xl/sharedStrings.xml')), 'si').map(ownText);
  return below(parseXml(partText(parts, 'xl/worksheets/sheet1.xml')), 'row').map((row) =>
    below(row, 'c').map((cell) => (cell.attributes.t === 's' ? (shared[Number(ownText(cell))] ?? '') : ownText(cell))),
  );
}
