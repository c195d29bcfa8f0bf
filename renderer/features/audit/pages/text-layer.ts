import type { PageFrame } from '#shared/intake/pdf/pages/page-frame';
import type { PageTextItem } from '#shared/intake/pdf/pages/page-text-item';
import { type ItemPoint, joinItems, type PageText, pointAt, type TextSpan } from './page-text';

/** The words of a page that lie over its picture, see-through, so that they can be selected. */
export interface TextLayer {
  readonly text: PageText;
  /** One a text item; null where it holds no character. */
  readonly nodes: ReadonlyArray<Text | null>;
}

/** Size at which the width of words is measured, in pixels; large, so that rounding does not count. */
const MEASURED_AT = 100;

let measuring: OffscreenCanvasRenderingContext2D | null = null;

/** How long words are in the stand-in font, in font sizes. */
function lengthOf(text: string, family: PageTextItem['family']): number {
  measuring ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (measuring === null) return 0;
  const font = `${MEASURED_AT}px ${family}`;
  if (measuring.font !== font) measuring.font = font;
  return measuring.measureText(text).width / MEASURED_AT;
}

/** Where an item's box stands: its upper left corner as percent of the page. */
export function cornerOf(item: PageTextItem, frame: PageFrame): { readonly left: number; readonly top: number } {
  const up = item.ascent * item.size;
  return {
    left: (100 * (item.x + up * Math.sin(item.angle))) / frame.width,
    top: (100 * (item.y - up * Math.cos(item.angle))) / frame.height,
  };
}

/** Lays the words over a page. Sizes follow `--page-scale`, CSS pixels a point, so that zooming lays nothing out anew. */
export function fillTextLayer(layer: HTMLElement, items: readonly PageTextItem[], frame: PageFrame): TextLayer {
  const nodes = items.map((item) => {
    if (item.text === '') return null;
    const span = document.createElement('span');
    span.textContent = item.text;
    const { left, top } = cornerOf(item, frame);
    const natural = lengthOf(item.text, item.family) * item.size;
    const stretch = natural > 0 && item.width > 0 ? item.width / natural : 1;
    span.style.left = `${left.toFixed(3)}%`;
    span.style.top = `${top.toFixed(3)}%`;
    span.style.fontFamily = item.family;
    span.style.setProperty('--size', `${item.size.toFixed(2)}px`);
    span.style.transform = `rotate(${item.angle.toFixed(4)}rad) scaleX(${stretch.toFixed(4)})`;
    return span;
  });
  const parts = nodes.flatMap((span, index): Node[] => {
    const shown: Node[] = span === null ? [] : [span];
    return items[index]?.endsLine === true ? [...shown, document.createElement('br')] : shown;
  });
  layer.replaceChildren(...parts);
  return {
    text: joinItems(items),
    nodes: nodes.map((span) => (span?.firstChild instanceof Text ? span.firstChild : null)),
  };
}

/** The part of the document that holds a part of a page's words; null where none of it is shown. */
export function rangeOf({ text, nodes }: TextLayer, span: TextSpan): Range | null {
  const from = nodePoint(nodes, pointAt(text, span.from));
  const to = nodePoint(nodes, pointAt(text, span.to - 1));
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, Math.min(to.node.length, to.offset + 1));
  return range;
}

function nodePoint(nodes: TextLayer['nodes'], { item, offset }: ItemPoint) {
  const node = nodes[item];
  return node === null || node === undefined ? null : { node, offset: Math.min(offset, node.length) };
}

/** The part of a page's words that a range of the document covers; null where it covers none. */
export function spanOf({ text, nodes }: TextLayer, range: Range): TextSpan | null {
  let from = -1;
  let to = -1;
  nodes.forEach((node, item) => {
    if (node === null || !range.intersectsNode(node)) return;
    const start = text.starts[item] ?? 0;
    const first = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    if (end <= first) return;
    if (from === -1) from = start + first;
    to = start + end;
  });
  return from === -1 ? null : { from, to };
}
