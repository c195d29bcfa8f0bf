import type { BlockWords } from './dom-place';
import { toRange } from './dom-place';
import { placeUntilStill } from './place-until-still';

/** How far words must be from the edges of the view to be left where they are, in pixels. */
const EDGE = 36;
/** Where words come to stand otherwise, as a share of the height of the view. */
const REST = 0.3;

/** Brings words into sight, up and down and, in a wide table, sideways. Answers how to stop. */
export function scrollToWords(
  paper: HTMLElement | null,
  scroller: HTMLElement | null,
  { blockId, from, to }: BlockWords,
): () => void {
  const place = () => {
    const range = paper === null ? null : toRange(paper, { blockId, offset: from }, { blockId, offset: to });
    if (range === null || scroller === null) return;
    const [words, frame] = [firstLineOf(range), scroller.getBoundingClientRect()];
    const isSeen = words.top >= frame.top + EDGE && words.bottom <= frame.bottom - EDGE;
    if (!isSeen) scroller.scrollTop += words.top - frame.top - REST * frame.height;
    const table = range.startContainer.parentElement?.closest('.paper-table-scroll');
    const box = table?.getBoundingClientRect();
    if (table === null || table === undefined || box === undefined) return;
    if (words.left < box.left) table.scrollLeft -= box.left - words.left + EDGE;
    else if (words.right > box.right) table.scrollLeft += words.right - box.right + EDGE;
  };
  return placeUntilStill(place, scroller);
}

/** Long words reach over several lines, and may be taller than the view. */
const firstLineOf = (range: Range): DOMRect => range.getClientRects()[0] ?? range.getBoundingClientRect();
