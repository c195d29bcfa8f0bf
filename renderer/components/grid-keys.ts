/** A cell of a grid: row -1 is the header row; columns count from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that PageUp and PageDown move by. */
  readonly page: number;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

const MOVES: Readonly<Record<string, (place: GridPlace, size: GridSize) => GridPlace>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: Math.max(0, row - page), column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  'Ctrl+Home': () => ({ row: 0, column: 0 }),
  'Ctrl+End': (_place, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

/** Where a key takes the focus in a grid (WAI-ARIA grid pattern), kept inside it; null for keys that move nothing. */
export function moveInGrid(place: GridPlace, key: string, ctrl: boolean, size: GridSize): GridPlace | null {
  const move = MOVES[ctrl ? `Ctrl+${key}` : key];
  if (move === undefined) return null;
  const next = move(place, size);
  return { row: clamp(next.row, -1, size.rows - 1), column: clamp(next.column, 0, size.columns - 1) };
}
