import type { Quote } from './page-text';

/** A part of a page: shares of its width and height from the upper left corner, 0 to 1. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type WordsOnPage = { readonly page: number } & Quote;

/** What is selected on a page, counted from 1: words, or an area. */
export type PageSelection = WordsOnPage | { readonly page: number; readonly box: PageBox };

/** Something already chosen as evidence on a page: its words, an area of it, or both. */
export interface PageHighlight {
  readonly id: string;
  readonly page: number;
  readonly words?: Quote;
  readonly box?: PageBox;
}

/** Where to go; another object goes there again. */
export interface ShownPage {
  readonly page: number;
  readonly words?: Quote;
  /** The words only say where on the page: they come to its upper edge, are not painted, and need not be there. */
  readonly isPlace?: true;
}

export const WHOLE_PAGE: PageBox = { x: 0, y: 0, width: 1, height: 1 };

/** A frame smaller than this share of a side was a press and no drag. */
const LEAST_SHARE = 0.01;

interface Point {
  readonly x: number;
  readonly y: number;
}

const share = (value: number): number => Math.min(1, Math.max(0, value));

/** The part of a page between two corners of a drag, in the pixels of the page's rectangle; null for a press. */
export function boxBetween(a: Point, b: Point, size: { readonly width: number; readonly height: number }) {
  const [left, right] = [share(Math.min(a.x, b.x) / size.width), share(Math.max(a.x, b.x) / size.width)];
  const [top, bottom] = [share(Math.min(a.y, b.y) / size.height), share(Math.max(a.y, b.y) / size.height)];
  const box: PageBox = { x: left, y: top, width: right - left, height: bottom - top };
  return box.width < LEAST_SHARE || box.height < LEAST_SHARE ? null : box;
}

/** A box as style, so that it follows the page at any zoom. */
export const boxStyle = ({ x, y, width, height }: PageBox) => ({
  left: `${100 * x}%`,
  top: `${100 * y}%`,
  width: `${100 * width}%`,
  height: `${100 * height}%`,
});
