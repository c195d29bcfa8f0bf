import { type KeyboardEvent, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react';
import { type GridPlace, moveInGrid } from '../../../components/grid-keys';

interface CellKeys {
  readonly rows: number;
  readonly columns: number;
  /** Row -1, if the heads of the columns can be moved to as well; otherwise 0. */
  readonly firstRow: -1 | 0;
  readonly onEnter: (place: GridPlace) => void;
  /** Brings a cell into the table, where not all of them are drawn. */
  readonly reveal?: (place: GridPlace) => void;
}

const PAGE = 10;

/** One tab stop for a grid; arrows move inside it, Enter and Space do what a click does (WAI-ARIA grid pattern). */
export function useCellKeys({ rows, columns, firstRow, onEnter, reveal }: CellKeys) {
  const grid = useRef<HTMLTableElement>(null);
  const [wanted, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  /** Moved to by a key and perhaps not drawn yet. */
  const awaited = useRef<GridPlace | null>(null);
  const place = { row: Math.min(wanted.row, rows - 1), column: Math.min(wanted.column, columns - 1) };
  useLayoutEffect(() => {
    if (awaited.current === null) return;
    const { row, column } = awaited.current;
    const at = (each: number) => grid.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${each}"]`);
    // A heading over all columns has one cell only.
    const cell = at(column) ?? at(0);
    if (cell == null) return;
    awaited.current = null;
    cell.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return onEnter(place);
    }
    const next = moveInGrid(place, event.key, event.ctrlKey, { rows, columns, page: PAGE });
    if (next === null) return;
    event.preventDefault();
    const inside = { ...next, row: Math.max(firstRow, next.row) };
    awaited.current = inside;
    setPlace(inside);
    if (inside.row >= 0) reveal?.(inside);
  };
  const table = {
    ref: grid,
    onKeyDown,
    onFocus: (event: SyntheticEvent) => {
      const at = placeOf(event);
      if (at !== null) setPlace(at);
    },
    onClick: (event: SyntheticEvent) => {
      const at = placeOf(event);
      if (at !== null) onEnter(at);
    },
  };
  /** The cell that has the focus or would get it: its row has to stay drawn. */
  return { table, here: place };
}

/**
 * Says of a cell where it is. What is heard from it is heard by the table: thousands of cells need no handlers.
 * @param hereAt the column of the cell that has the focus or would get it; null where that is in another row.
 */
export const cellAt = (row: number, column: number, hereAt: number | null) => ({
  'data-row': row,
  'data-column': column,
  'aria-colindex': column + 1,
  tabIndex: hereAt === column ? 0 : -1,
});

function placeOf({ target }: SyntheticEvent): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell === null ? null : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
