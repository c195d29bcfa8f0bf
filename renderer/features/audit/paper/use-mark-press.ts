import { type MouseEvent, type RefObject, useCallback } from 'react';
import type { BlockWords } from './dom-place';
import { placeAtPoint, toRange } from './dom-place';
import { LAYERS, type Layer } from './painted-layers';

/** Words of the plan painted for a reason. */
export interface TextMark extends BlockWords {
  readonly id: string;
  readonly layer: Layer;
}

/** The same array in a layer for as long as it says the same: only a layer whose array changes is painted again. */
export type TextMarks = { readonly [layer in Layer]?: readonly TextMark[] };

/** The marks under a point of the window, the uppermost first. */
export function marksAt(paper: HTMLElement | null, marks: TextMarks, x: number, y: number): readonly TextMark[] {
  const place = placeAtPoint(x, y);
  if (paper === null || place === null) return [];
  return Object.values(marks)
    .flat()
    .filter(({ blockId, from, to }) => blockId === place.blockId && from <= place.offset && place.offset <= to)
    .filter((mark) => isOver(paper, mark, x, y))
    .sort((a, b) => LAYERS.indexOf(b.layer) - LAYERS.indexOf(a.layer));
}

/** The nearest place to a point may be words that the point is beside. */
function isOver(paper: HTMLElement, { blockId, from, to }: TextMark, x: number, y: number): boolean {
  const range = toRange(paper, { blockId, offset: from }, { blockId, offset: to });
  const boxes = range === null ? [] : [...range.getClientRects()];
  return boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

/** Answers whether a click was on marks, after saying which. The end of a drag over words is no click on them. */
export function useMarkPress(
  paper: RefObject<HTMLElement | null>,
  marks: TextMarks,
  onMarkPress: ((ids: readonly string[]) => void) | undefined,
): (event: MouseEvent) => boolean {
  return useCallback(
    ({ clientX, clientY, shiftKey }: MouseEvent) => {
      if (onMarkPress === undefined || shiftKey || window.getSelection()?.isCollapsed === false) return false;
      const pressed = marksAt(paper.current, marks, clientX, clientY);
      if (pressed.length > 0) onMarkPress(pressed.map(({ id }) => id));
      return pressed.length > 0;
    },
    [paper, marks, onMarkPress],
  );
}
