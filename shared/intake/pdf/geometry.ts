/** All lengths are in points, with y counting down from the top of the page as it is shown. */

/** A run of glyphs as pdf.js hands it over. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  readonly bold: boolean;
  /** White space stood before it in the file. */
  readonly spaceBefore: boolean;
}

/** A horizontal or vertical line drawn on the page: a stroke, or a filled box too thin to be anything else. */
export interface Rule {
  readonly upright: boolean;
  /** x of an upright rule, y of a level one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PageContent {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Text at an angle, such as a watermark; it stands outside the lines. */
  readonly turned: readonly Piece[];
  readonly rules: readonly Rule[];
  /** A picture stands on the page (left out unread), so a page with little text may be a scan. */
  readonly hasPictures: boolean;
  /** Lines or shapes are drawn; letters turned into shapes are such. */
  readonly hasShapes: boolean;
  readonly notes: number;
  readonly unsafeLinks: number;
}

export type Matrix = readonly [number, number, number, number, number, number];

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const transform = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];
