import type { BlockRange } from './block-selection';

/** Whether the range takes words of the element and does not only end at its edge, as after a triple click. */
function takesWords(range: Range, element: Element): boolean {
  if (!range.intersectsNode(element)) return false;
  const inside = document.createRange();
  inside.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0)
    inside.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) inside.setEnd(range.endContainer, range.endOffset);
  return inside.toString().trim() !== '';
}

/** The first and last block of which words are selected; null where no words of the paper are. */
export function selectedBlocks(paper: HTMLElement | null): BlockRange | null {
  const selection = window.getSelection();
  if (paper === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(paper)) return null;
  const touched = [...paper.querySelectorAll<HTMLElement>('[data-block]')].filter((block) => takesWords(range, block));
  const [anchor, head] = [touched[0]?.dataset.block, touched.at(-1)?.dataset.block];
  return anchor === undefined || head === undefined ? null : { anchor, head };
}

/** Takes the selection away: what is chosen by another way now is not what it says. */
export function dropSelection(): void {
  const selection = window.getSelection();
  if (selection !== null && !selection.isCollapsed) selection.removeAllRanges();
}
