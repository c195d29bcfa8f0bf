import type { ShownFigures } from '../../figures/figures';
import type { SentencePiece } from '../../figures/trend-facts';
import { countWords } from '../../model/cell-words';
import type { Threshold } from '../../model/cells';

/** A sentence with its counts and percents in it; null where one of them may not be told exactly. */
export function saidPieces(pieces: readonly SentencePiece[], shown: ShownFigures, threshold: Threshold): string | null {
  const texts = pieces.map((piece) => textOf(piece, shown, threshold));
  return texts.length === 0 || texts.includes(null) ? null : texts.join('');
}

function textOf(piece: SentencePiece, shown: ShownFigures, threshold: Threshold): string | null {
  if ('text' in piece) return piece.text;
  if ('count' in piece) {
    const cell = shown.count(piece.count);
    return cell.kind === 'count' ? countWords(cell, threshold) : null;
  }
  const percent = shown.percent(piece.percent);
  return percent.kind === 'percent' ? String(percent.value) : null;
}
