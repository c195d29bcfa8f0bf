import { strFromU8, unzipSync } from 'fflate';
import { deep, elements, textIn, type XmlNode, xmlNode } from './xml-node';

/** Reads a finished report off its bytes, knowing Word's format and nothing of the program that wrote it. */

export interface DocumentTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly altText: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface DocumentChart {
  readonly kind: 'chart';
  readonly caption: string;
  readonly altText: string;
  /** Along the axis, with the number below each. */
  readonly labels: readonly string[];
  /** By name; null where there is no point. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** The embedded workbook, sheet by sheet, row by row. */
  readonly workbook: readonly (readonly (readonly (string | number | null)[])[])[];
}

export interface DocumentText {
  readonly kind: 'text';
  readonly style: string;
  readonly text: string;
}

export type DocumentItem = DocumentText | DocumentTable | DocumentChart;

export interface ReadDocument {
  readonly items: readonly DocumentItem[];
  /** Headers and footers. */
  readonly edges: readonly string[];
  /** Every text of the file's properties. */
  readonly properties: readonly string[];
}

type Files = Readonly<Record<string, Uint8Array>>;

export function readDocument(bytes: Uint8Array): ReadDocument {
  const files = unzipSync(bytes);
  const body = elements(partOf(files, 'word/document.xml'), 'body')[0];
  if (body === undefined) throw new Error('The document has no body.');
  const links = linksOf(files, 'word/document.xml');
  const items: DocumentItem[] = [];
  for (const block of elements(body).flatMap(unwrapped)) {
    if (block.name === 'tbl') items.push(tableOf(block, items));
    if (block.name === 'p') items.push(...paragraphItems(block, items, files, links));
  }
  const edges = Object.keys(files).filter((name) => /^word\/(?:header|footer|footnotes|endnotes)\d*\.xml$/.test(name));
  const properties = Object.keys(files).filter((name) => name.startsWith('docProps/'));
  return {
    items,
    edges: edges.flatMap((name) => deep(partOf(files, name), 'p').map(paragraphText)).filter((text) => text !== ''),
    properties: properties.flatMap((name) => elements(partOf(files, name)).map(textIn)),
  };
}

/** Content controls are looked into. */
const unwrapped = (block: XmlNode): XmlNode[] =>
  block.name === 'sdt' ? elements(block, 'sdtContent').flatMap((inner) => elements(inner).flatMap(unwrapped)) : [block];

function partOf(files: Files, name: string): XmlNode {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`The file has no part ${name}.`);
  return xmlNode(strFromU8(bytes));
}

/** Targets of a part's relationships by id, as paths within the file. */
function linksOf(files: Files, part: string): ReadonlyMap<string, string> {
  const at = part.lastIndexOf('/');
  const [folder, name] = [part.slice(0, at), part.slice(at + 1)];
  const rels = `${folder}/_rels/${name}.rels`;
  if (files[rels] === undefined) return new Map();
  return new Map(
    elements(partOf(files, rels)).map(({ attributes: { Id = '', Target = '' } }) => [Id, joined(folder, Target)]),
  );
}

function joined(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Text, tabs and breaks of a paragraph; what fields show and not what they are. */
function paragraphText(node: XmlNode): string {
  return node.children
    .map((child): string => {
      if (typeof child === 'string') return '';
      if (child.name === 't') return textIn(child);
      if (child.name === 'tab') return '\t';
      if (child.name === 'br') return '\n';
      return ['pPr', 'rPr', 'drawing', 'instrText', 'AlternateContent'].includes(child.name)
        ? ''
        : paragraphText(child);
    })
    .join('');
}

const styleOf = (paragraph: XmlNode): string =>
  elements(paragraph, 'pPr').flatMap((one) => elements(one, 'pStyle'))[0]?.attributes.val ?? '';

const captionBefore = (items: readonly DocumentItem[]): string => {
  const last = items.at(-1);
  return last?.kind === 'text' ? last.text : '';
};

function tableOf(table: XmlNode, before: readonly DocumentItem[]): DocumentTable {
  const [properties] = elements(table, 'tblPr');
  const value = (name: string): string =>
    (properties === undefined ? [] : elements(properties, name))[0]?.attributes.val ?? '';
  const [header = [], ...rows] = elements(table, 'tr').map((row) =>
    elements(row, 'tc').map((cell) => elements(cell, 'p').map(paragraphText).join('\n')),
  );
  return {
    kind: 'table',
    caption: captionBefore(before),
    altText: `${value('tblCaption')} ${value('tblDescription')}`,
    header,
    rows,
  };
}

function paragraphItems(
  paragraph: XmlNode,
  before: readonly DocumentItem[],
  files: Files,
  links: ReadonlyMap<string, string>,
): DocumentItem[] {
  const text = paragraphText(paragraph);
  const charts = deep(paragraph, 'drawing').map((drawing) => chartOf(drawing, before, files, links));
  return [...(text === '' ? [] : [{ kind: 'text' as const, style: styleOf(paragraph), text }]), ...charts];
}

function chartOf(
  drawing: XmlNode,
  before: readonly DocumentItem[],
  files: Files,
  links: ReadonlyMap<string, string>,
): DocumentChart {
  const { descr = '', title = '' } = deep(drawing, 'docPr')[0]?.attributes ?? {};
  const part = links.get(deep(drawing, 'chart')[0]?.attributes.id ?? '') ?? '';
  const chart = partOf(files, part);
  const series = deep(chart, 'ser');
  const labels = pointsOf(series[0], 'cat').map((label) => label ?? '');
  return {
    kind: 'chart',
    caption: captionBefore(before),
    altText: `${title} ${descr}`,
    labels,
    series: series.map((one) => ({
      name: elements(one, 'tx').map((words) => deep(words, 'v').map(textIn).join(''))[0] ?? '',
      values: pointsOf(one, 'val').map((value) => (value === null ? null : Number(value))),
    })),
    workbook: [...linksOf(files, part).values()]
      .filter((target) => target.endsWith('.xlsx'))
      .flatMap((target) => sheetsOf(files[target])),
  };
}

/** The cache of a series: a text for each point. */
function pointsOf(series: XmlNode | undefined, name: 'cat' | 'val'): (string | null)[] {
  const [cache] = series === undefined ? [] : elements(series, name);
  if (cache === undefined) return [];
  const count = Number(deep(cache, 'ptCount')[0]?.attributes.val ?? 0);
  const points: (string | null)[] = Array.from({ length: count }, () => null);
  for (const point of deep(cache, 'pt'))
    points[Number(point.attributes.idx)] = elements(point, 'v').map(textIn).join('');
  return points;
}

function sheetsOf(bytes: Uint8Array | undefined): (string | number | null)[][][] {
  if (bytes === undefined) throw new Error('A chart has no workbook.');
  const files = unzipSync(bytes);
  const shared =
    files['xl/sharedStrings.xml'] === undefined
      ? []
      : elements(partOf(files, 'xl/sharedStrings.xml'), 'si').map((one) => deep(one, 't').map(textIn).join(''));
  return Object.keys(files)
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .sort()
    .map((name) => deep(partOf(files, name), 'row').map((row) => rowOf(row, shared)));
}

function rowOf(row: XmlNode, shared: readonly string[]): (string | number | null)[] {
  const cells: (string | number | null)[] = [];
  for (const cell of elements(row, 'c')) {
    const column = columnOf(cell.attributes.r ?? '');
    while (cells.length < column) cells.push(null);
    cells.push(cellValue(cell, shared));
  }
  return cells;
}

const columnOf = (reference: string): number =>
  [...reference.replace(/\d/g, '')].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;

function cellValue(cell: XmlNode, shared: readonly string[]): string | number | null {
  const inline = elements(cell, 'is').flatMap((one) => deep(one, 't'));
  if (inline.length > 0) return inline.map(textIn).join('');
  const [value] = elements(cell, 'v');
  if (value === undefined) return null;
  const text = textIn(value);
  if (cell.attributes.t === 's') return shared[Number(text)] ?? null;
  return cell.attributes.t === 'str' ? text : Number(text);
}
