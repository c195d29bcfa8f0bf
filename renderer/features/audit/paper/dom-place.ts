import type { TextPlace, TextSelection } from '#shared/domain/evidence/make-passages';
import { groupBy } from '#shared/lib/group-by';

/** Words of the app inside a block, which are no words of the plan. */
const ASIDE = '[data-aside]';

/** The text nodes of a block that hold words of the plan; joined they are the block's text. */
function textNodesOf(block: Element): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(ASIDE) === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  return nodes;
}

const blockOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-block]') ?? null;

/** How many characters of the block's text stand before a place of the page; all of them after its end. */
function offsetIn(block: HTMLElement, node: Node, offset: number): number {
  const place = document.createRange();
  place.setStart(node, offset);
  let before = 0;
  for (const text of textNodesOf(block)) {
    if (text === node) return before + offset;
    if (place.comparePoint(text, 0) > 0) break;
    before += text.length;
  }
  return before;
}

/** The place of the plan text that a place of the page is; null outside of every block. */
export function toTextPlace(node: Node, offset: number): TextPlace | null {
  const block = blockOf(node);
  return block === null ? null : { blockId: block.dataset.block ?? '', offset: offsetIn(block, node, offset) };
}

/** The first block that begins at or after a place of the page, or the last that ends at or before it. */
function nextBlock(paper: HTMLElement, range: Range, end: 'start' | 'end'): HTMLElement | null {
  const point = document.createRange();
  if (end === 'start') point.setStart(range.startContainer, range.startOffset);
  else point.setStart(range.endContainer, range.endOffset);
  const blocks = [...paper.querySelectorAll<HTMLElement>('[data-block]')];
  const isAfter = (block: HTMLElement) => point.comparePoint(block, 0) >= 0;
  return (end === 'start' ? blocks.find(isAfter) : blocks.filter((block) => !isAfter(block)).at(-1)) ?? null;
}

const lengthOf = (block: HTMLElement): number => textNodesOf(block).reduce((sum, text) => sum + text.length, 0);

/**
 * What is selected of the paper, as places of the plan text. Ends outside of every block, such as in the margin or outside of
 * the paper, are moved to the nearest block within. Null where no words of the paper are selected.
 */
export function selectionIn(paper: HTMLElement | null): TextSelection | null {
  const selection = window.getSelection();
  if (paper === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(paper)) return null;
  const from = placeOfEnd(paper, range, 'start');
  const to = placeOfEnd(paper, range, 'end');
  if (from === null || to === null) return null;
  const selected = toRange(paper, from, to);
  // Turned round by the clamping: the selection lay between two blocks.
  return selected === null || selected.toString().trim() === '' ? null : { from, to };
}

function placeOfEnd(paper: HTMLElement, range: Range, end: 'start' | 'end'): TextPlace | null {
  const [node, offset] =
    end === 'start' ? [range.startContainer, range.startOffset] : [range.endContainer, range.endOffset];
  const inside = paper.contains(node) ? toTextPlace(node, offset) : null;
  if (inside !== null) return inside;
  const block = nextBlock(paper, range, end);
  return block === null ? null : { blockId: block.dataset.block ?? '', offset: end === 'start' ? 0 : lengthOf(block) };
}

/** A place of the page. */
interface DomPlace {
  readonly node: Node;
  readonly offset: number;
}

/** At the seam of two nodes, `leans` chooses between them. */
function placeIn(block: Element, nodes: readonly Text[], offset: number, leans: 'back' | 'on'): DomPlace {
  let left = Math.max(0, offset);
  for (const node of nodes) {
    if (left < node.length || (leans === 'back' && left === node.length)) return { node, offset: left };
    left -= node.length;
  }
  const last = nodes.at(-1);
  return last === undefined ? { node: block, offset: 0 } : { node: last, offset: last.length };
}

/** The place of the page that a place of a block's text is. */
const toDomPlace = (block: Element, offset: number, leans: 'back' | 'on'): DomPlace =>
  placeIn(block, textNodesOf(block), offset, leans);

/** Words of one block, in UTF-16 units of its text. */
export interface BlockWords {
  readonly blockId: string;
  readonly from: number;
  readonly to: number;
}

/** Many ranges of words at once, for painting. Words of blocks that are not among the elements are left out. */
export function toStaticRanges(
  words: readonly BlockWords[],
  elements: ReadonlyMap<string, HTMLElement>,
): readonly StaticRange[] {
  const byBlock = groupBy(
    words.filter(({ blockId }) => elements.has(blockId)),
    ({ blockId }) => blockId,
  );
  return [...byBlock].flatMap(([blockId, own]) => {
    const block = elements.get(blockId);
    if (block === undefined) return [];
    const nodes = textNodesOf(block);
    return own.map(({ from, to }) => {
      const [start, end] = [placeIn(block, nodes, from, 'on'), placeIn(block, nodes, to, 'back')];
      return new StaticRange({
        startContainer: start.node,
        startOffset: start.offset,
        endContainer: end.node,
        endOffset: end.offset,
      });
    });
  });
}

const elementOf = (paper: HTMLElement, id: string): HTMLElement | null =>
  paper.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"]`);

/** The range of the page from one place of the plan text to another; null where a block is not drawn. */
export function toRange(paper: HTMLElement, from: TextPlace, to: TextPlace): Range | null {
  const [first, last] = [elementOf(paper, from.blockId), elementOf(paper, to.blockId)];
  if (first === null || last === null) return null;
  const range = document.createRange();
  const [start, end] = [toDomPlace(first, from.offset, 'on'), toDomPlace(last, to.offset, 'back')];
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Selects words of the plan, as a hand that drags over them does. Answers whether they are drawn. */
export function selectPlaces(paper: HTMLElement | null, { from, to }: TextSelection): boolean {
  const selection = window.getSelection();
  if (paper === null || selection === null) return false;
  const [first, last] = [elementOf(paper, from.blockId), elementOf(paper, to.blockId)];
  if (first === null || last === null) return false;
  const [start, end] = [toDomPlace(first, from.offset, 'on'), toDomPlace(last, to.offset, 'back')];
  selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  return true;
}

/** The place of the plan text under a point of the window, in CSS pixels; the nearest where the point is beside words. */
export function placeAtPoint(x: number, y: number): TextPlace | null {
  const caret = document.caretRangeFromPoint(x, y);
  return caret === null ? null : toTextPlace(caret.startContainer, caret.startOffset);
}
