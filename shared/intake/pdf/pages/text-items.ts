import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Matrix, multiply } from '../geometry';
import type { PageTextItem } from './page-text-item';

/** The members of pdf.js's text item that are read here; marked content items have no `str`. */
interface RawItem {
  readonly str?: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly fontName: string;
  readonly hasEOL: boolean;
}

interface RawStyle {
  readonly fontFamily: string;
  readonly ascent: number;
  readonly vertical: boolean;
}

interface RawContent {
  readonly items: readonly RawItem[];
  readonly styles: Readonly<Record<string, RawStyle>>;
}

export interface TextOfPage {
  readonly items: PageTextItem[];
  /** The page has more text than is handed over. */
  readonly cut: boolean;
}

/** More runs of text than this are no page of a plan; the window lays out each of them. */
const MOST_ITEMS = 20_000;
const USUAL_ASCENT = 0.8;

/** Reads where the words of a page lie, in the order of the file. */
export async function textItems(page: PDFPageProxy): Promise<TextOfPage> {
  const base = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  // Older engines cannot iterate a stream, which pdf.js's own `getTextContent` does; a reader works everywhere.
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<RawContent>;
  const items: PageTextItem[] = [];
  const styles = new Map<string, RawStyle>();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return { items, cut: false };
    for (const [name, style] of Object.entries(value.styles)) styles.set(name, style);
    for (const raw of value.items) {
      if (raw.str === undefined) continue;
      if (items.length >= MOST_ITEMS) return { items, cut: true };
      items.push(toItem(raw, styles.get(raw.fontName), base));
    }
  }
}

function toItem(raw: RawItem, style: RawStyle | undefined, base: Matrix): PageTextItem {
  const matrix = multiply(base, raw.transform as unknown as Matrix);
  const upright = style?.vertical === true;
  return {
    text: raw.str ?? '',
    x: known(matrix[4]),
    y: known(matrix[5]),
    angle: known(Math.atan2(matrix[1], matrix[0]) + (upright ? Math.PI / 2 : 0)),
    size: known(Math.hypot(matrix[2], matrix[3])),
    width: Math.max(0, known(upright ? raw.height : raw.width)),
    ascent: ascentOf(style),
    family: familyOf(style),
    endsLine: raw.hasEOL,
  };
}

const known = (value: number): number => (Number.isFinite(value) ? value : 0);

function ascentOf(style: RawStyle | undefined): number {
  const ascent = style?.ascent ?? 0;
  return ascent > 0 && ascent < 2 ? ascent : USUAL_ASCENT;
}

function familyOf(style: RawStyle | undefined): PageTextItem['family'] {
  const family = style?.fontFamily;
  return family === 'serif' || family === 'monospace' ? family : 'sans-serif';
}
