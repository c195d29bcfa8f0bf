/** How large a page is as it is shown, turned as the file says, in points (1/72 inch). */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
}

/** A longest side as readers accept it (ISO 32000-2, Annex C: 14,400 units), and a shortest that can be seen. */
const SIDE = { least: 1, most: 14_400 } as const;

const side = (length: number): number =>
  Number.isFinite(length) ? Math.min(SIDE.most, Math.max(SIDE.least, length)) : SIDE.least;

/** A file may claim any size for its pages; what is laid out stays within what can be shown. */
export const toFrame = ({ width, height }: PageFrame): PageFrame => ({ width: side(width), height: side(height) });
