import { type RefObject, useEffect, useState } from 'react';
import { PAPER } from './paginate';

/** A share of the size on paper, or as wide as the room there is. */
export type Zoom = 'fit' | 0.5 | 0.75 | 1 | 1.25 | 1.5;
export const ZOOMS: readonly Zoom[] = ['fit', 0.5, 0.75, 1, 1.25, 1.5];

/** Room left and right of a page. */
const BESIDE = 32;
/** No smaller, or nothing could be read; no larger, or a page would fill no screen. */
const [LEAST, MOST] = [0.3, 1.4];

/** How large pages are drawn in a desk of this width. */
export function useScale(desk: RefObject<HTMLElement | null>, zoom: Zoom): (landscape: boolean) => number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = desk.current;
    if (element === null) return;
    const watcher = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [desk]);
  if (zoom !== 'fit') return () => zoom;
  return (landscape) => {
    const room = (width - BESIDE) / (landscape ? PAPER.long : PAPER.short);
    return width === 0 ? 1 : Math.round(Math.min(MOST, Math.max(LEAST, room)) * 100) / 100;
  };
}
