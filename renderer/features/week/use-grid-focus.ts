import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type GridPlace, moveInGrid } from '../../components/grid-keys';

interface GridFocusOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly rowHeight: number;
  readonly scrollToRow: (row: number) => void;
  readonly onEnter: (row: number) => void;
}

/** The cell of a place: what takes the focus is the control in it, or the cell itself. */
function elementAt(scroller: HTMLElement, { row, column }: GridPlace): HTMLElement | null {
  const cell = scroller.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  return cell?.querySelector<HTMLElement>('button') ?? cell;
}

/** One tab stop for the whole grid; arrows move inside it (WAI-ARIA grid pattern). Draws a row before it focuses it. */
export function useGridFocus({ scroller, size, rowHeight, scrollToRow, onEnter }: GridFocusOptions) {
  const [wanted, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const row = Math.min(wanted.row, size.rows - 1);
  const { column } = wanted;
  const { rows, columns } = size;
  const place = useMemo<GridPlace>(() => ({ row, column }), [row, column]);
  /** Where the focus is to go as soon as its cell is drawn. Scrolling draws too, before the new place is rendered. */
  const target = useRef<GridPlace | null>(null);

  useEffect(() => {
    if (target.current === null || scroller.current === null) return;
    const element = elementAt(scroller.current, target.current);
    if (element === null) return;
    target.current = null;
    element.focus({ preventScroll: true });
  });

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey || event.shiftKey) return;
      const onControl = event.target instanceof Element && event.target.closest('button') !== null;
      if (event.key === 'Enter' && !onControl && !event.ctrlKey && place.row >= 0) {
        event.preventDefault();
        onEnter(place.row);
        return;
      }
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
      const next = moveInGrid(place, event.key, event.ctrlKey, { rows, columns, page });
      if (next === null) return;
      event.preventDefault();
      target.current = next;
      if (next.row >= 0) scrollToRow(next.row);
      setPlace(next);
    },
    [place, rows, columns, rowHeight, scroller, scrollToRow, onEnter],
  );
  return { place, setPlace, onKeyDown };
}
