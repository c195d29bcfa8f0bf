import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PageFrame } from '#shared/intake/pdf/pages/page-frame';
import { heightOf, layOutPages, type PagesLayout, pageInSight, type Spot, spotAt, type Zoom } from './page-layout';

/** Space left and right of a page, in CSS pixels. */
const SIDE = 12;
/** Pages kept ready above and below the view. */
const OVERSCAN = 1;

interface Room {
  readonly width: number;
  /** Screen pixels a CSS pixel. */
  readonly ratio: number;
}

export interface PagesScroll {
  readonly layout: PagesLayout;
  readonly ratio: number;
  /** Indexes, from 0, of the pages near the view. */
  readonly near: readonly number[];
  readonly page: number;
  readonly goTo: (page: number) => void;
  /** Whether a person is scrolling; going to a page is over at once. */
  readonly isMoving: () => boolean;
}

/** Milliseconds after a step of scrolling in which the next is to be expected. */
const STILL = 150;

/** The width of a scrolled element and the density of the screen, as both change. */
function useRoom(scroller: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => {
      const next = { width: element.clientWidth - 2 * SIDE, ratio: devicePixelRatio };
      setRoom((now) => (now !== null && now.width === next.width && now.ratio === next.ratio ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return room;
}

/** Which pages are near the view, and the place in them: kept at its spot when the zoom or the width changes. */
export function usePagesScroll(
  scroller: RefObject<HTMLElement | null>,
  frames: readonly PageFrame[],
  zoom: Zoom,
  /** Pages, counted from 1, that stay in the document wherever the view is. */
  held: ReadonlySet<number>,
): PagesScroll {
  const room = useRoom(scroller);
  const width = Math.max(100, room?.width ?? 600);
  const layout = useMemo(() => layOutPages(frames, zoom, width), [frames, zoom, width]);
  const [page, setPage] = useState(1);
  /** When the pages were scrolled last, and whether the next scrolling comes of going to a page. */
  const moved = useRef(Number.NEGATIVE_INFINITY);
  const gone = useRef(false);
  const virtualizer = useVirtualizer({
    count: room === null ? 0 : frames.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => sizeAt(layout, index),
    overscan: OVERSCAN,
    // At once would lay the pages out for each step of scrolling before anybody sees it.
    useFlushSync: false,
  });
  useKeptSpot(scroller, layout, virtualizer.measure);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => setPage(pageInSight(layout, element.scrollTop, element.clientHeight));
    const follow = () => {
      moved.current = gone.current ? Number.NEGATIVE_INFINITY : performance.now();
      gone.current = false;
      look();
    };
    look();
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroller, layout]);
  const isMoving = useCallback(() => performance.now() - moved.current < STILL, []);
  const goTo = useCallback(
    (wanted: number) => {
      if (scroller.current === null) return;
      const before = scroller.current.scrollTop;
      scroller.current.scrollTop = (layout.places[wanted - 1]?.top ?? 0) - 8;
      gone.current = scroller.current.scrollTop !== before;
    },
    [scroller, layout],
  );
  const near = virtualizer.getVirtualItems().map(({ index }) => index);
  for (const one of held) if (!near.includes(one - 1) && one <= frames.length) near.push(one - 1);
  return { layout, ratio: room?.ratio ?? 1, near, page, goTo, isMoving };
}

/** What a page takes of the column: up to where the next begins. */
const sizeAt = ({ places, height }: PagesLayout, index: number): number =>
  (places[index + 1]?.top ?? height) - (index === 0 ? 0 : (places[index]?.top ?? 0));

/** After the layout changed, what stood at the upper edge of the view stands there again. */
function useKeptSpot(scroller: RefObject<HTMLElement | null>, layout: PagesLayout, measure: () => void): void {
  const kept = useRef<{ readonly layout: PagesLayout; readonly spot: Spot | null }>({ layout, spot: null });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    if (kept.current.layout !== layout) {
      measure();
      if (kept.current.spot !== null) element.scrollTop = heightOf(layout, kept.current.spot);
    }
    const note = () => {
      kept.current = { layout, spot: element.scrollTop === 0 ? null : spotAt(layout, element.scrollTop) };
    };
    note();
    element.addEventListener('scroll', note, { passive: true });
    return () => element.removeEventListener('scroll', note);
  }, [scroller, layout, measure]);
}
