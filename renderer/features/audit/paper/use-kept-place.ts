import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { placeUntilStill } from './place-until-still';
import { blockElement } from './scroll-to-block';

/** What stands at the upper edge of the text: a block and how much of its height is above the edge. */
interface Place {
  readonly id: string;
  readonly share: number;
}

/** Milliseconds of rest after which the place is noted. */
const REST = 150;

function placeNow(paper: HTMLElement, scroller: HTMLElement): Place | null {
  const { top } = scroller.getBoundingClientRect();
  for (const run of paper.children) {
    if (run.getBoundingClientRect().bottom <= top) continue;
    for (const block of run.querySelectorAll<HTMLElement>('[data-block]')) {
      const box = block.getBoundingClientRect();
      if (box.bottom > top) return { id: block.dataset.block ?? '', share: (top - box.top) / Math.max(1, box.height) };
    }
  }
  return null;
}

/**
 * Keeps what was read at the upper edge while the pane changes its width, as zooming the window does: all lines break anew
 * then. Answers how to keep it through another change of size, called while the old size is still drawn.
 */
export function useKeptPlace(
  paper: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): () => void {
  const keep = useRef<(() => void) | null>(null);
  useEffect(() => {
    const frame = scroller.current;
    if (frame === null) return;
    let kept: Place | null = null;
    let width = frame.clientWidth;
    let stop: (() => void) | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = () => {
      kept = paper.current === null ? null : placeNow(paper.current, frame);
    };
    const noteLater = () => {
      clearTimeout(timer);
      timer = setTimeout(note, REST);
    };
    const place = () => {
      const block = kept === null ? null : blockElement(paper.current, kept.id);
      if (kept === null || block === null) return;
      const box = block.getBoundingClientRect();
      const off = box.top + kept.share * box.height - frame.getBoundingClientRect().top;
      if (Math.abs(off) > 1) frame.scrollTop += off;
    };
    const hold = () => {
      clearTimeout(timer);
      stop?.();
      stop = placeUntilStill(place, frame);
    };
    keep.current = () => {
      note();
      hold();
    };
    const observer = new ResizeObserver(() => {
      if (frame.clientWidth === width) return;
      width = frame.clientWidth;
      // What the new width scrolled to is nobody's place.
      hold();
    });
    noteLater();
    frame.addEventListener('scroll', noteLater, { passive: true });
    observer.observe(frame);
    return () => {
      stop?.();
      clearTimeout(timer);
      observer.disconnect();
      frame.removeEventListener('scroll', noteLater);
    };
  }, [paper, scroller]);
  return useCallback(() => keep.current?.(), []);
}
