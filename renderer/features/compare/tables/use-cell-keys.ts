import { type KeyboardEvent, useRef, useState } from 'react';
import { type GridPlace, moveInGrid } from '../../../components/grid-keys';

/** One tab stop for a grid whose cells all are drawn; arrows move inside it (WAI-ARIA grid pattern). */
export function useCellKeys(rows: number, columns: number, onEnter: (place: GridPlace) => void) {
  const grid = useRef<HTMLTableElement>(null);
  const [wanted, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const place = { row: Math.min(wanted.row, rows - 1), column: Math.min(wanted.column, columns - 1) };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      return onEnter(place);
    }
    const next = moveInGrid(place, event.key, event.ctrlKey, { rows, columns, page: 10 });
    if (next === null || next.row < 0) return;
    event.preventDefault();
    setPlace(next);
    grid.current?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)?.focus();
  };
  const cell = (row: number, column: number) => ({
    'data-row': row,
    'data-column': column,
    tabIndex: place.row === row && place.column === column ? 0 : -1,
    onFocus: () => setPlace({ row, column }),
    onClick: () => onEnter({ row, column }),
  });
  return { grid, onKeyDown, cell };
}
