import { arialWidth } from '../arial-width';

/** Elements as the docx library holds them: a name, and what is within it. */
type Element = Readonly<Record<string, unknown>>;

type Face = 'plain' | 'bold';

/** How wide a text may be, in twentieths of a point. */
export type WidthOf = (text: string, face: Face) => number;

/** Tables are set in 12 pt, in twentieths of a point. */
const TYPE_SIZE = 240;
/** Where the look of the report is its own, the type of a table is known. */
export const ownWidth: WidthOf = (text, face) => arialWidth(text, TYPE_SIZE, face === 'bold');
/** A council's face may be half as wide again, and larger: only what is short in any of them is taken for one line. */
export const councilWidth: WidthOf = (text) => 2 * arialWidth(text, TYPE_SIZE, true);

/**
 * The same body for laying out its pages, with as few table cells as give every row its height: cells beside each other whose text
 * is sure to take one line are laid out as one. Nothing of `body` is changed. Tables are nearly all of a report's text, and
 * most of their cells hold one figure.
 */
export const thinTables = (body: Element, widthOf: WidthOf): Element => ({
  ...body,
  'w:body': within(body, 'w:body').map((block) => ('w:tbl' in block ? thinTable(block, widthOf) : block)),
});

function thinTable(table: Element, widthOf: WidthOf): Element {
  const parts = within(table, 'w:tbl');
  const margins = marginsOf(parts);
  const thinned = parts.map((part) =>
    'w:tr' in part ? { 'w:tr': thinRow(within(part, 'w:tr'), margins, widthOf) } : part,
  );
  return { 'w:tbl': thinned };
}

/** Left and right of a cell's text together; null where the table does not say. */
function marginsOf(table: readonly Element[]): number | null {
  const margins = inside(inside(table, 'w:tblPr'), 'w:tblCellMar');
  const sides = ['w:left', 'w:right'].map((side) => Number(attribute(margins, side, 'w:w')));
  return sides.every(Number.isFinite) ? sides.reduce((sum, side) => sum + side, 0) : null;
}

interface ShortCell {
  readonly properties: readonly Element[];
  readonly paragraph: Element;
  readonly width: number;
  readonly face: Face;
  /** What its height depends on beside its text. */
  readonly looks: string;
}

function thinRow(row: readonly Element[], margins: number | null, widthOf: WidthOf): Element[] {
  const thinned: Element[] = [];
  let stretch: ShortCell[] = [];
  const close = () => {
    const [first] = stretch;
    if (first !== undefined) thinned.push(oneCell(first, stretch));
    stretch = [];
  };
  for (const part of row) {
    const short = margins === null ? null : shortCell(part, margins, widthOf);
    if (short === null || short.looks !== stretch[0]?.looks) close();
    if (short === null) thinned.push(part);
    else stretch.push(short);
  }
  close();
  return thinned;
}

function oneCell({ properties, paragraph, face }: ShortCell, stretch: readonly ShortCell[]): Element {
  const width = stretch.reduce((sum, cell) => sum + cell.width, 0);
  const spanned = [
    { 'w:tcW': { _attr: { 'w:type': 'dxa', 'w:w': width } } },
    { 'w:gridSpan': { _attr: { 'w:val': stretch.length } } },
    ...properties.filter((one) => !('w:tcW' in one)),
  ];
  return { 'w:tc': [{ 'w:tcPr': spanned }, { 'w:p': [...within(paragraph, 'w:p').filter(isNoRun), ONE_SIGN[face]] }] };
}

const isNoRun = (part: Element): boolean => !('w:r' in part);

const sign = (...properties: readonly Element[]): Element => ({ 'w:r': [...properties, { 'w:t': ['x'] }] });
/** As high as any words on one line. */
const ONE_SIGN = { plain: sign(), bold: sign({ 'w:rPr': [{ 'w:b': {} }] }) } as const;

/** A cell of one paragraph whose text is sure to stand on one line; null for any other. */
function shortCell(part: Element, margins: number, widthOf: WidthOf): ShortCell | null {
  const [cell, paragraph, ...more] = within(part, 'w:tc');
  if (cell === undefined || paragraph === undefined || more.length > 0) return null;
  const properties = within(cell, 'w:tcPr');
  const text = plainText(within(paragraph, 'w:p'));
  const width = Number(attribute(properties, 'w:tcW', 'w:w'));
  if (text === null || properties.some((one) => 'w:gridSpan' in one)) return null;
  if (!(widthOf(text.words, text.face) <= width - margins)) return null;
  const looks = JSON.stringify([
    text.face,
    properties.filter((one) => !NO_HEIGHT.some((name) => name in one)),
    inside(within(paragraph, 'w:p'), 'w:pPr').filter((one) => !('w:jc' in one)),
  ]);
  return { properties, paragraph, width, face: text.face, looks };
}

/** What says nothing about a cell's height. */
const NO_HEIGHT = ['w:tcW', 'w:shd', 'w:vAlign'] as const;
/** Signs that every face draws itself: others are drawn in another font, which may be higher. */
const USUAL = /^[\x20-\x7e£–—‘’“”…]*$/u;

/** The words of a paragraph of properties and one run of text; null where there is more to it. */
function plainText(paragraph: readonly Element[]): { readonly words: string; readonly face: Face } | null {
  const [run, ...more] = paragraph.filter((one) => !('w:pPr' in one));
  if (run === undefined || more.length > 0) return null;
  const [text, ...others] = within(run, 'w:r').filter((one) => !('w:rPr' in one));
  if (text === undefined || others.length > 0 || !('w:t' in text)) return null;
  const words = contentOf(text, 'w:t')
    .filter((one) => typeof one === 'string')
    .join('');
  const properties = inside(within(run, 'w:r'), 'w:rPr');
  if (!properties.every((one) => 'w:b' in one || 'w:bCs' in one) || !USUAL.test(words)) return null;
  return { words, face: properties.length > 0 ? 'bold' : 'plain' };
}

const contentOf = (element: Element, name: string): readonly unknown[] => {
  const content = element[name];
  return Array.isArray(content) ? content : [];
};

const within = (element: Element, name: string): readonly Element[] =>
  contentOf(element, name).filter((one): one is Element => typeof one === 'object' && one !== null);

const inside = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.flatMap((element) => within(element, name));

/** An attribute of an empty element, which the library holds without a list or within one. */
function attribute(elements: readonly Element[], name: string, key: string): unknown {
  const found = elements.find((element) => name in element)?.[name];
  const holder: unknown = Array.isArray(found) ? found[0] : found;
  const attributes: unknown = typeof holder === 'object' && holder !== null && '_attr' in holder ? holder._attr : null;
  return typeof attributes === 'object' && attributes !== null ? Reflect.get(attributes, key) : undefined;
}
