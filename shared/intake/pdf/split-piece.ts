import type { Piece } from './geometry';

/** Rough widths of letters in proportional type, relative to a common small letter. */
const WIDTHS: ReadonlyArray<readonly [RegExp, number]> = [
  [/[ijl.,;:!|'’()[\]]/, 0.5],
  [/[ftr \-–]/, 0.62],
  [/[mwMW@%—]/, 1.5],
  [/[A-Z&]/, 1.25],
];
const widthOf = (char: string): number => WIDTHS.find(([pattern]) => pattern.test(char))?.[1] ?? 1;

/** A split may miss the wanted place by this much, in font sizes. */
const NEAR = 1.1;

/**
 * Cuts a piece in two at the space nearest to `x`: pdf.js joins the text of neighbouring columns into one piece where the
 * gap between them is hardly wider than a space. Letter positions are not known, so they are estimated from the usual
 * widths of letters. Null where no space is near enough.
 */
export function splitPiece(piece: Piece, x: number): readonly [Piece, Piece] | null {
  const chars = [...piece.text];
  const total = chars.reduce((sum, char) => sum + widthOf(char), 0);
  const scale = piece.width / (total || 1);
  let best: { index: number; left: number; miss: number } | null = null;
  let at = piece.x;
  chars.forEach((char, index) => {
    const left = at;
    at += widthOf(char) * scale;
    // The second part begins behind the space.
    const miss = Math.abs(at - x);
    if (char === ' ' && miss <= NEAR * piece.size && (!best || miss < best.miss)) best = { index, left, miss };
  });
  const found = best as { index: number; left: number; miss: number } | null;
  if (!found) return null;
  const first = { ...piece, text: chars.slice(0, found.index).join(''), width: found.left - piece.x };
  const second = {
    ...piece,
    text: chars.slice(found.index + 1).join(''),
    x,
    width: piece.x + piece.width - x,
    spaceBefore: true,
  };
  return [first, second];
}
