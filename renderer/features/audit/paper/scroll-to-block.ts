import { placeUntilStill } from './place-until-still';

/** How far below the upper edge of the text a block comes to stand. */
const ROOM_ABOVE = 60;

/** The element of a block. */
export const blockElement = (paper: HTMLElement | null, id: string): HTMLElement | null =>
  paper?.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"]`) ?? null;

/** Brings a block into sight and focuses it. Answers how to stop. */
export function scrollToBlock(paper: HTMLElement | null, scroller: HTMLElement | null, id: string): () => void {
  blockElement(paper, id)?.focus({ preventScroll: true });
  const place = () => {
    const block = blockElement(paper, id);
    if (block === null || scroller === null) return;
    // Moving a passage draws it anew, and the focus goes with what is drawn no more.
    if (document.activeElement === document.body) block.focus({ preventScroll: true });
    const off = block.getBoundingClientRect().top - scroller.getBoundingClientRect().top - ROOM_ABOVE;
    if (Math.abs(off) > 1) scroller.scrollTop += off;
  };
  return placeUntilStill(place, scroller);
}
