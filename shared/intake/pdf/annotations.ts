import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Matrix, type Piece, transform } from './geometry';

export interface PageAnnotations {
  /** What was typed into form fields and text boxes on the page: visible, but not part of the page's own text. */
  readonly pieces: readonly Piece[];
  /** Comments and sticky notes. */
  readonly notes: number;
  /** Links whose address is no ordinary web or mail address. */
  readonly unsafeLinks: number;
}

/** The members of pdf.js's annotation data that are read here. */
interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly checkBox?: boolean;
  readonly hidden?: boolean;
  readonly contentsObj?: { readonly str?: string };
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly rect?: readonly number[];
}

const FIELD_SIZE = 10;
const NOTES = new Set(['Text', 'Highlight', 'Underline', 'StrikeOut', 'Squiggly', 'Caret', 'Popup']);

function fieldText({ fieldType, fieldValue, checkBox }: Annotation): string {
  if (fieldType === 'Btn') {
    if (!checkBox) return '';
    return fieldValue && fieldValue !== 'Off' ? '☒' : '☐';
  }
  if (typeof fieldValue === 'string') return fieldValue;
  return Array.isArray(fieldValue) ? fieldValue.filter((value) => typeof value === 'string').join(', ') : '';
}

function textOf(annotation: Annotation): string {
  if (annotation.subtype === 'Widget') return fieldText(annotation);
  return annotation.subtype === 'FreeText' ? (annotation.contentsObj?.str ?? '') : '';
}

function piecesOf(annotation: Annotation, base: Matrix): Piece[] {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = annotation.rect ?? [];
  const [ax, ay] = transform(base, x1, y1);
  const [bx, by] = transform(base, x2, y2);
  const [left, top, height] = [Math.min(ax, bx), Math.min(ay, by), Math.abs(by - ay)];
  const lines = textOf(annotation).split(/\r\n|\r|\n/);
  const size = Math.min(FIELD_SIZE, height);
  return lines.flatMap((line, index) => {
    const text = line.trim();
    if (text === '') return [];
    const y = lines.length === 1 ? top + height / 2 + size * 0.35 : top + size * (1 + index * 1.2);
    return [{ text, x: left + 2, y, width: text.length * size * 0.5, size, bold: false, spaceBefore: true }];
  });
}

/** Reads the annotations of a page; nothing in them is run or followed. */
export async function readAnnotations(page: PDFPageProxy, base: Matrix): Promise<PageAnnotations> {
  const annotations: readonly Annotation[] = await page.getAnnotations();
  const shown = annotations.filter((annotation) => !annotation.hidden);
  return {
    pieces: shown.flatMap((annotation) => piecesOf(annotation, base)),
    notes: shown.filter(
      ({ subtype, contentsObj }) => NOTES.has(subtype ?? '') && subtype !== 'Popup' && contentsObj?.str,
    ).length,
    unsafeLinks: shown.filter(({ subtype, url, unsafeUrl }) => subtype === 'Link' && !url && unsafeUrl).length,
  };
}
