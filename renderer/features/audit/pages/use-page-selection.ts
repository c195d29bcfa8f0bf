import { type PointerEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { paintRange } from './page-marks';
import { boxBetween, type PageBox, type PageSelection, type WordsOnPage } from './page-selection';
import { quoteOf, type TextSpan } from './page-text';
import { rangeOf, spanOf, type TextLayer } from './text-layer';

export interface Selecting {
  readonly selection: PageSelection | null;
  /** The words of the pages near the view, by page. */
  readonly layers: RefObject<ReadonlyMap<number, TextLayer>>;
  /** Where the words selected stand: as the browser has them now, or as they were before the focus took its mark away. */
  readonly wordsNow: () => PlacedWords | null;
  /** Selects words as if a hand had. */
  readonly chooseWords: (words: PlacedWords) => void;
  readonly chooseArea: (page: number, box: PageBox) => void;
  /** The words selected go on over the end of their page; only the part on it counts. */
  readonly overEnd: boolean;
  readonly onText: (page: number, layer: TextLayer | null) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, page: number, wordless: boolean) => void;
  readonly clear: () => void;
}

export interface PlacedWords {
  readonly page: number;
  readonly span: TextSpan;
}

interface Selected {
  readonly selection: PageSelection | null;
  /** Where the words selected stand on their page. */
  readonly span: TextSpan | null;
  readonly overEnd: boolean;
}

const NOTHING: Selected = { selection: null, span: null, overEnd: false };

/** What a person selects on the pages: words as in any text, or an area; keys choose both through what is handed back. */
export function usePageSelection(
  root: RefObject<HTMLElement | null>,
  onSelect: ((selection: PageSelection | null) => void) | undefined,
): Selecting {
  const [selected, setSelected] = useState(NOTHING);
  const layers = useRef(new Map<number, TextLayer>());
  const tell = useRef(onSelect);
  useLayoutEffect(() => {
    tell.current = onSelect;
  });
  const choose = useCallback((next: Selected) => {
    setSelected((now) => (sameSelection(now.selection, next.selection) ? now : next));
  }, []);
  const { selection, span, overEnd } = selected;
  useEffect(() => {
    tell.current?.(selection);
  }, [selection]);

  useEffect(() => {
    const read = () => {
      const words = selectedWords(root.current, layers.current);
      if (words !== null) return choose(words);
      // A press on a page ends the selection; going to a field elsewhere, to write a note on it, does not.
      if (root.current?.contains(document.getSelection()?.anchorNode ?? null) === true)
        setSelected((now) => (now.selection !== null && 'quote' in now.selection ? NOTHING : now));
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [root, choose]);

  useEffect(() => {
    if (selection === null || span === null) return;
    const layer = layers.current.get(selection.page);
    const range = layer === undefined ? null : rangeOf(layer, span);
    // The browser's own mark goes with the focus.
    return range === null ? undefined : paintRange('page-selected', range);
  }, [selection, span]);

  const onText = useCallback((page: number, layer: TextLayer | null) => {
    if (layer === null) layers.current.delete(page);
    else layers.current.set(page, layer);
  }, []);
  const clear = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    // The area that had the focus goes: the next arrow is for the pages.
    if (root.current?.querySelector('.page-area:focus')) root.current.focus({ preventScroll: true });
    setSelected(NOTHING);
  }, [root]);
  const chooseArea = useCallback((page: number, box: PageBox) => {
    document.getSelection()?.removeAllRanges();
    setSelected({ ...NOTHING, selection: { page, box } });
  }, []);
  const chooseWords = useCallback(({ page, span: words }: PlacedWords) => {
    const layer = layers.current.get(page);
    const range = layer === undefined ? null : rangeOf(layer, words);
    if (range === null) return;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }, []);
  const wordsNow = useCallback(
    () => placedWords(selectedWords(root.current, layers.current)) ?? placedWords(selected),
    [root, selected],
  );
  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLElement>, page: number, wordless: boolean) => {
      if (event.button !== 0) return;
      if (!wordless && !event.altKey) {
        setSelected((now) => (now.selection !== null && 'box' in now.selection ? NOTHING : now));
        return;
      }
      event.preventDefault();
      document.getSelection()?.removeAllRanges();
      root.current?.focus({ preventScroll: true });
      dragArea(event.currentTarget, event, (box) =>
        setSelected(box === null ? NOTHING : { ...NOTHING, selection: { page, box } }),
      );
    },
    [root],
  );
  return { selection, overEnd, layers, wordsNow, chooseWords, chooseArea, onText, onPointerDown, clear };
}

const placedWords = (selected: Selected | null): PlacedWords | null =>
  selected === null || selected.selection === null || selected.span === null
    ? null
    : { page: selected.selection.page, span: selected.span };

/** Follows a drag over a page and tells its frame at each step, null while it is too small to be one. */
function dragArea(sheet: HTMLElement, start: PointerEvent<HTMLElement>, tell: (box: PageBox | null) => void): void {
  const at = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) => {
    const { left, top } = sheet.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const from = at(start);
  const move = (event: globalThis.PointerEvent) => tell(boxBetween(from, at(event), sheet.getBoundingClientRect()));
  const end = () => {
    sheet.removeEventListener('pointermove', move);
    for (const name of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
      sheet.removeEventListener(name, end);
  };
  tell(null);
  sheet.setPointerCapture(start.pointerId);
  sheet.addEventListener('pointermove', move);
  for (const name of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) sheet.addEventListener(name, end);
}

/** The words selected on the pages; of a selection over several pages, those on the first. */
function selectedWords(root: HTMLElement | null, layers: ReadonlyMap<number, TextLayer>): Selected | null {
  const selection = document.getSelection();
  if (root === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) && !root.contains(range.endContainer)) return null;
  const found: { readonly words: WordsOnPage; readonly span: TextSpan | null }[] = [];
  for (const [page, layer] of [...layers].toSorted(([a], [b]) => a - b)) {
    const span = spanOf(layer, range);
    const quote = span === null ? null : quoteOf(layer.text, span);
    if (quote !== null) found.push({ words: { page, ...quote }, span });
  }
  const [first] = found;
  return first === undefined ? null : { selection: first.words, span: first.span, overEnd: found.length > 1 };
}

function sameSelection(a: PageSelection | null, b: PageSelection | null): boolean {
  if (a === null || b === null || 'box' in a || 'box' in b) return a === b;
  return a.page === b.page && a.quote === b.quote && a.prefix === b.prefix;
}
