import { tableIdOf } from './paginate';
import type { Piece } from './pieces';

/** Pieces of one page that stand in one element: rows of a table, items of a list, or one piece alone. */
export interface PieceRun {
  readonly key: string;
  readonly kind: 'rows' | 'bullets' | 'one';
  readonly pieces: readonly Piece[];
}

const kindOf = ({ content: { kind } }: Piece): PieceRun['kind'] => {
  if (kind === 'row') return 'rows';
  return kind === 'bullet' ? 'bullets' : 'one';
};

/** Puts together what belongs into one element. */
export function runsOf(pieces: readonly Piece[]): readonly PieceRun[] {
  const runs: { key: string; kind: PieceRun['kind']; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const kind = kindOf(piece);
    const run = runs.at(-1);
    const last = run?.pieces.at(-1);
    const joins =
      run?.kind === kind && kind !== 'one' && last?.partId === piece.partId && tableIdOf(last) === tableIdOf(piece);
    if (run !== undefined && joins) run.pieces.push(piece);
    else runs.push({ key: piece.key, kind, pieces: [piece] });
  }
  return runs;
}
