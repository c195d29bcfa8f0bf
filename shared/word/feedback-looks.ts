import { PAGE } from './look';

/** How a kind of paragraph of the sheet is set: lengths in twentieths of a point, type size in half points. */
export interface SheetLook {
  readonly size: number;
  readonly bold: boolean;
  readonly before: number;
  readonly after: number;
  /** Room left free at the left, in the first line too unless `hanging`. */
  readonly left: number;
  readonly hanging: boolean;
  /** Stays on the page of the paragraph after it. */
  readonly keepNext: boolean;
}

const PLAIN: SheetLook = { size: 24, bold: false, before: 0, after: 30, left: 0, hanging: false, keepNext: false };
const HEADING: SheetLook = { ...PLAIN, bold: true, keepNext: true };

/**
 * The kinds of paragraph a sheet is made of, from which its styles are made and its pages are estimated. Body text is 12
 * point in single lines; the room is won from margins and spaces.
 */
export const SHEET_LOOKS = {
  title: { ...HEADING, size: 32, after: 50 },
  part: { ...HEADING, size: 26, before: 110, after: 10 },
  entry: { ...HEADING, before: 70, after: 0 },
  body: PLAIN,
  quote: { ...PLAIN, after: 10, left: 170 },
  rating: { ...PLAIN, after: 0, left: 1800, hanging: true },
} as const satisfies Readonly<Record<string, SheetLook>>;
export type SheetKind = keyof typeof SHEET_LOOKS;

/** Margins of the sheet and the width and height between them, in twentieths of a point. */
export const SHEET_SIDE = 850;
export const SHEET_EDGES = { top: 780, bottom: 740, header: 350, footer: 330 } as const;
export const SHEET_WIDTH = PAGE.short - 2 * SHEET_SIDE;
export const SHEET_HEIGHT = PAGE.long - SHEET_EDGES.top - SHEET_EDGES.bottom;
