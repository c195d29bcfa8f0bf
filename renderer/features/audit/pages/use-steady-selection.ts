import { type RefObject, useEffect } from 'react';

/**
 * Keeps a selection with the mouse from jumping. Between two lines the mouse is over no word, and the browser would take
 * everything up to there in the order of the document. An empty cover that follows the moving end of the selection takes
 * its place, as in pdf.js's own viewer.
 */
export function useSteadySelection(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const cover = document.createElement('div');
    cover.className = 'page-words-cover';
    let before: Range | null = null;
    const follow = () => {
      const range = rangeIn(element);
      if (range === null) return;
      const atStart = before !== null && hasSameEnd(range, before);
      before = range.cloneRange();
      const word = (atStart ? range.startContainer : wordAtEnd(range)).parentElement?.closest('.page-words > span');
      word?.parentElement?.insertBefore(cover, atStart ? word : word.nextSibling);
    };
    const finish = () => {
      document.removeEventListener('selectionchange', follow);
      cover.remove();
      before = null;
    };
    const begin = ({ target, altKey }: PointerEvent) => {
      const layer = target instanceof Element ? target.closest('.page-words') : null;
      if (layer === null || altKey) return;
      layer.append(cover);
      document.addEventListener('selectionchange', follow);
    };
    element.addEventListener('pointerdown', begin);
    for (const name of ['pointerup', 'pointercancel', 'blur'] as const) window.addEventListener(name, finish);
    return () => {
      finish();
      element.removeEventListener('pointerdown', begin);
      for (const name of ['pointerup', 'pointercancel', 'blur'] as const) window.removeEventListener(name, finish);
    };
  }, [root]);
}

function rangeIn(element: HTMLElement): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return element.contains(range.commonAncestorContainer) ? range : null;
}

const hasSameEnd = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.END_TO_END, b) === 0 || a.compareBoundaryPoints(Range.START_TO_END, b) === 0;

/** The last node with something selected: an end before the first character of a word belongs to the word before. */
function wordAtEnd({ endContainer, endOffset }: Range): Node {
  if (endOffset > 0 || !(endContainer instanceof Text)) return endContainer;
  let word = endContainer.parentElement?.previousElementSibling ?? null;
  while (word !== null && !(word.firstChild instanceof Text)) word = word.previousElementSibling;
  return word?.firstChild ?? endContainer;
}
