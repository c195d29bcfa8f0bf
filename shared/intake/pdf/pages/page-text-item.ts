/** A run of glyphs as it lies on the page as shown: points from the upper left corner, y counting down. */
export interface PageTextItem {
  readonly text: string;
  /** Start of the baseline. */
  readonly x: number;
  readonly y: number;
  /** Direction of the baseline in radians, clockwise; 0 for level text. */
  readonly angle: number;
  /** Font size. */
  readonly size: number;
  /** Length along the baseline; 0 where it is not known. */
  readonly width: number;
  /** Share of the font size that stands above the baseline. */
  readonly ascent: number;
  readonly family: 'serif' | 'sans-serif' | 'monospace';
  /** A line ends after it. */
  readonly endsLine: boolean;
}
