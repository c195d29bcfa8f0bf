import type { Piece } from './geometry';

/** One line of text, or the part of one that stands in a column. */
export interface Line {
  /** Left to right. */
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  /** Font size of most of its characters. */
  readonly size: number;
  /** All of it is bold. */
  readonly bold: boolean;
}

/** Gaps between pieces, in font sizes: a space from here, a tab (a column or a leader) from there. */
const SPACE_GAP = 0.12;
const TAB_GAP = 2.5;
/** Baselines this near, in font sizes, are one line: superscripts and small type included. */
const SAME_LINE = 0.45;

function joinPieces(pieces: readonly Piece[]): string {
  let text = '';
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (before) {
      const gap = piece.x - (before.x + before.width);
      const size = Math.max(piece.size, before.size);
      if (gap > TAB_GAP * size) text += '\t';
      else if (piece.spaceBefore || gap > SPACE_GAP * size) text += ' ';
    }
    text += piece.text;
    before = piece;
  }
  return text;
}

function mainSize(pieces: readonly Piece[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of pieces) characters.set(size, (characters.get(size) ?? 0) + text.length);
  let best = 0;
  let most = -1;
  for (const [size, count] of characters) {
    if (count <= most) continue;
    best = size;
    most = count;
  }
  return best;
}

export function makeLine(unsorted: readonly Piece[]): Line {
  const pieces = [...unsorted].sort((a, b) => a.x - b.x);
  const size = mainSize(pieces);
  return {
    pieces,
    text: joinPieces(pieces),
    left: Math.min(...pieces.map((piece) => piece.x)),
    right: Math.max(...pieces.map((piece) => piece.x + piece.width)),
    y: pieces.find((piece) => piece.size === size)?.y ?? 0,
    size,
    bold: pieces.every((piece) => piece.bold),
  };
}

/** Groups pieces into lines from top to bottom, by their positions and not by their order in the file. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: Array<{ y: number; size: number; pieces: Piece[] }> = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && piece.y - row.y <= SAME_LINE * Math.max(row.size, piece.size)) {
      row.pieces.push(piece);
      // The largest type of the row sets the baseline, so that a raised letter does not pull the next line in.
      if (piece.size > row.size) {
        row.size = piece.size;
        row.y = piece.y;
      }
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.map((row) => makeLine(row.pieces));
}
