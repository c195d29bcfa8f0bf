import type { PageFrame } from '#shared/intake/pdf/pages/page-frame';

/** `fit`: as wide as the pane; otherwise percent of the size on paper. */
export type Zoom = 'fit' | number;

/** A page in the scrolled column, in CSS pixels; `top` counts from the beginning of the column. */
export interface PagePlace {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PagesLayout {
  readonly places: readonly PagePlace[];
  /** Of the widest page. */
  readonly width: number;
  readonly height: number;
}

/** A spot in the column that stays the same at any zoom: a page, counted from 1, and a share of its height. */
export interface Spot {
  readonly page: number;
  readonly share: number;
}

/** Above the first page, and below each, where its number stands; in CSS pixels. */
export const MARGIN = 14;
export const GAP = 30;

/** CSS pixels a point at 100%: a CSS inch has 96, and 72 points. */
const PIXELS_A_POINT = 96 / 72;
/** Percent. */
export const ZOOMS = [50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;
const MOST_ZOOM = 300;

/** Pixels of one canvas: an A4 page at 300% on an ordinary screen has 8 million. */
const MOST_PIXELS = 12_000_000;
/** The longest side of a canvas that every graphics card takes. */
const MOST_SIDE = 8_192;

/** Places all pages one below the other; `room` is the width there is, in CSS pixels. */
export function layOutPages(frames: readonly PageFrame[], zoom: Zoom, room: number): PagesLayout {
  const scaleOf = scales(frames, zoom, room);
  const places: PagePlace[] = [];
  let top = MARGIN;
  for (const frame of frames) {
    const scale = scaleOf(frame);
    const place = { top, width: Math.max(1, frame.width * scale), height: Math.max(1, frame.height * scale) };
    places.push(place);
    top += place.height + GAP;
  }
  return { places, width: Math.max(...places.map(({ width }) => width)), height: top };
}

/** A page wider than most is made to fit by itself, so that one drawing does not shrink all the text. */
function scales(frames: readonly PageFrame[], zoom: Zoom, room: number): (frame: PageFrame) => number {
  if (zoom !== 'fit') return () => (zoom / 100) * PIXELS_A_POINT;
  const usual = Math.min(room / usualWidth(frames), (MOST_ZOOM / 100) * PIXELS_A_POINT);
  return ({ width }) => Math.min(usual, room / width);
}

/** The width that most pages have, in points. */
function usualWidth(frames: readonly PageFrame[]): number {
  const counts = new Map<number, number>();
  for (const { width } of frames) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1);
  const [usual] = [...counts].toSorted(([, a], [, b]) => b - a);
  return Math.max(1, usual?.[0] ?? 1);
}

/** Percent at which a page is shown, to the nearest whole one. */
export const percentOf = (frame: PageFrame | undefined, place: PagePlace | undefined): number =>
  frame === undefined || place === undefined ? 100 : Math.round((100 * place.width) / frame.width / PIXELS_A_POINT);

/** The next step of the zoom from a percent between the steps; the same where there is none. */
export function stepZoom(percent: number, direction: 1 | -1): number {
  const next = direction === 1 ? ZOOMS.find((step) => step > percent) : ZOOMS.findLast((step) => step < percent);
  return next ?? (direction === 1 ? MOST_ZOOM : ZOOMS[0]);
}

/** How many pixels wide a page is drawn on a screen of this many pixels a CSS pixel; large pages are drawn coarser. */
export function pixelWidth({ width, height }: Pick<PagePlace, 'width' | 'height'>, ratio: number): number {
  const area = Math.sqrt(MOST_PIXELS / (width * height * ratio * ratio));
  const side = MOST_SIDE / (Math.max(width, height) * ratio);
  return Math.max(1, Math.floor(width * ratio * Math.min(1, area, side)));
}

/** The spot at a height of the column, in CSS pixels from its beginning. */
export function spotAt({ places }: PagesLayout, y: number): Spot {
  const next = places.findIndex(({ top, height }) => y < top + height + GAP / 2);
  const index = next === -1 ? places.length - 1 : next;
  const place = places[index];
  return { page: index + 1, share: place === undefined ? 0 : (y - place.top) / place.height };
}

/** The height at which a spot stands. */
export function heightOf({ places }: PagesLayout, { page, share }: Spot): number {
  const place = places[page - 1];
  return place === undefined ? 0 : place.top + share * place.height;
}

/** The page that is being read: the one a third down the view. */
export const pageInSight = (layout: PagesLayout, scrollTop: number, height: number): number =>
  spotAt(layout, scrollTop + height / 3).page;
