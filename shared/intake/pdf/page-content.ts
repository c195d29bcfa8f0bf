import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type PageAnnotations, readAnnotations } from './annotations';
import { type Matrix, multiply, type PageContent, type Piece } from './geometry';
import { type OperatorList, rulesOf } from './page-rules';

/** The members of pdf.js's text item that are read here; marked content items have no `str`. */
interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

const BOLD_NAME = /bold|black|heavy|semibold|demi(?!.*italic$)|-bd\b/i;
/** A line of text may lean this much (about 3 degrees) and still be level: slightly skewed scans with text behind them. */
const LEVEL = 0.05;

const SILENT = new Set<number>([
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
  OPS.setGState,
]);

/** Reads everything of one page that the layout is worked out from. */
export async function readPage(page: PDFPageProxy): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const base = viewport.transform as unknown as Matrix;
  const [items, list, annotations]: [TextItem[], OperatorList, PageAnnotations] = await Promise.all([
    textItems(page),
    page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }),
    readAnnotations(page, base),
  ]);
  const fonts = await boldFonts(page, new Set(items.map((item) => item.fontName)));
  const { pieces, turned } = toPieces(items, base, fonts);
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    pieces: [...pieces, ...annotations.pieces],
    turned,
    rules: rulesOf(list, base),
    hasPictures: drawsPictures(list.fnArray),
    hasShapes: list.fnArray.some((code) => code === OPS.constructPath || code === OPS.shadingFill),
    notes: annotations.notes,
    unsafeLinks: annotations.unsafeLinks,
  };
}

/** Older engines cannot iterate a stream, which pdf.js's own `getTextContent` does; a reader works everywhere. */
async function textItems(page: PDFPageProxy): Promise<TextItem[]> {
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{ items: TextItem[] }>;
  const items: TextItem[] = [];
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return items;
    for (const item of value.items) if (typeof item.str === 'string') items.push(item);
  }
}

/** Which of the fonts are bold, by the names the file gives them. A font that did not arrive counts as plain. */
async function boldFonts(page: PDFPageProxy, names: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const missing = [...names].some((name) => !page.commonObjs.has(name));
  // Fonts are delivered by message within this thread; one turn of its queue lets the last of them in.
  if (missing) await new Promise((resolve) => setTimeout(resolve, 0));
  const bold = [...names].filter((name) => {
    if (!page.commonObjs.has(name)) return false;
    const font = page.commonObjs.get(name) as { readonly name?: string; readonly bold?: boolean } | null;
    return font?.bold === true || BOLD_NAME.test(font?.name ?? '');
  });
  return new Set(bold);
}

function toPieces(items: readonly TextItem[], base: Matrix, bold: ReadonlySet<string>) {
  const pieces: Piece[] = [];
  const turned: Piece[] = [];
  let spaceBefore = false;
  for (const item of items) {
    const text = item.str.trim();
    if (text === '') {
      spaceBefore = true;
      continue;
    }
    const matrix = multiply(base, item.transform as unknown as Matrix);
    const [a, b] = matrix;
    const piece: Piece = {
      text,
      x: matrix[4],
      y: matrix[5],
      width: item.width,
      size: Math.hypot(matrix[2], matrix[3]) || 1,
      bold: bold.has(item.fontName),
      spaceBefore: spaceBefore || /^\s/.test(item.str),
    };
    (a > 0 && Math.abs(b) <= LEVEL * a ? pieces : turned).push(piece);
    spaceBefore = /\s$/.test(item.str);
  }
  return { pieces: withoutOverprints(pieces), turned };
}

/** Some programs make text bold by drawing it twice, a hair apart: it is one text, and bold. */
function withoutOverprints(pieces: readonly Piece[]): Piece[] {
  const kept = new Map<string, Piece>();
  for (const piece of pieces) {
    const key = `${piece.text}|${Math.round(piece.x / 2)}|${Math.round(piece.y / 2)}`;
    const twin = kept.get(key);
    kept.set(key, twin ? { ...twin, bold: true } : piece);
  }
  return [...kept.values()];
}

/**
 * Pictures are left out before they are decoded, and with them their drawing operation. What remains of one is its frame:
 * a change of coordinates after which nothing is drawn.
 */
function drawsPictures(codes: readonly number[]): boolean {
  return codes.some((code, index) => {
    if (code !== OPS.transform) return false;
    let next = index + 1;
    while (SILENT.has(codes[next] ?? -1)) next += 1;
    return codes[next] === OPS.restore || codes[next] === OPS.paintFormXObjectEnd;
  });
}
