import { type Package, readPackage } from './read-package';
import { allText, below, child, type XmlElement } from './xml-tree';

/** One row of points of a chart: what each stands for and its value as written; null where the row has a gap. */
export interface ChartSeries {
  readonly name: string;
  readonly points: readonly { readonly label: string; readonly value: string | null }[];
  /** Where the workbook holds the values, such as `Sheet1!$B$2:$B$14`. */
  readonly formula: string | null;
  readonly labelFormula: string | null;
  readonly nameFormula: string | null;
}

export const chartSeries = (chart: XmlElement): ChartSeries[] =>
  below(chart, 'c:ser').map((series) => {
    const labels = cached(child(series, 'c:cat') ?? child(series, 'c:xVal'));
    const values = cached(child(series, 'c:val') ?? child(series, 'c:yVal'));
    const count = Math.max(labels.count, values.count);
    const name = child(series, 'c:tx');
    return {
      name: name === undefined ? '' : below(name, 'c:v').map(allText).join(' '),
      points: Array.from({ length: count }, (_, at) => ({
        label: labels.texts.get(at) ?? '',
        value: values.texts.get(at) ?? null,
      })),
      formula: values.formula,
      labelFormula: labels.formula,
      nameFormula: cached(name).formula,
    };
  });

/** More points than a chart can show. */
const MAX_POINTS = 10_000;

function cached(holder: XmlElement | undefined) {
  const texts = new Map<number, string>();
  const formula = holder === undefined ? undefined : below(holder, 'c:f')[0];
  for (const point of holder === undefined ? [] : below(holder, 'c:pt')) {
    const found = below(point, 'c:v')[0];
    if (found !== undefined) texts.set(Number(point.attributes.idx), allText(found));
  }
  const count = holder === undefined ? undefined : below(holder, 'c:ptCount')[0]?.attributes.val;
  return {
    texts,
    formula: formula === undefined ? null : allText(formula),
    count: Math.min(MAX_POINTS, Math.max(Number(count ?? 0), ...[...texts.keys()].map((at) => at + 1)) || 0),
  };
}

/** The cells of every sheet of a workbook, by sheet name and then by reference such as `B2`; null where it cannot be read. */
export function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, string>> | null {
  const pack = readPackage(bytes);
  const main = pack?.relationships.get('')?.find(({ kind }) => kind === 'officeDocument')?.part;
  const book = pack?.xml.get(main ?? '')?.root;
  if (!pack || !main || !book) return null;
  const shared = sharedStrings(pack, main);
  const sheets = new Map<string, ReadonlyMap<string, string>>();
  for (const { attributes } of below(book, 'x:sheet')) {
    const part = pack.relationships.get(main)?.find(({ id }) => id === attributes['r:id'])?.part;
    const root = pack.xml.get(part ?? '')?.root;
    if (root) sheets.set(attributes.name ?? '', new Map(below(root, 'x:c').map((cell) => readCell(cell, shared))));
  }
  return sheets;
}

function sharedStrings(pack: Package, main: string): string[] {
  const part = pack.relationships.get(main)?.find(({ kind }) => kind === 'sharedStrings')?.part;
  const root = pack.xml.get(part ?? '')?.root;
  return root ? below(root, 'x:si').map((one) => below(one, 'x:t').map(allText).join('')) : [];
}

function readCell(cell: XmlElement, shared: readonly string[]): [string, string] {
  const held = child(cell, 'x:v');
  const text = held === undefined ? below(cell, 'x:t').map(allText).join('') : allText(held);
  return [cell.attributes.r ?? '', cell.attributes.t === 's' ? (shared[Number(text)] ?? '') : text];
}

/** The references of a range within one row or column, such as `Sheet1!$B$2:$B$4`; null where it is none. */
export function rangeOf(formula: string): { readonly sheet: string; readonly cells: readonly string[] } | null {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(
    formula,
  );
  if (found === null) return null;
  const [, quoted, plain, column = '', row = '', lastColumn = column, lastRow = row] = found;
  const sheet = quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'");
  const [from, to] = [columnNumber(column), columnNumber(lastColumn)];
  const [top, bottom] = [Number(row), Number(lastRow)];
  if ((to - from + 1) * (bottom - top + 1) > MAX_POINTS) return null;
  const cells: string[] = [];
  for (let line = top; line <= bottom; line += 1)
    for (let at = from; at <= to; at += 1) cells.push(`${columnName(at)}${line}`);
  return { sheet, cells };
}

const columnNumber = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return number <= 26 ? letter : columnName((number - 1 - rest) / 26) + letter;
}
