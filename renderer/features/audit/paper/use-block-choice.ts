import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { type BlockRange, blocksInRange, choose, sameRange, step } from './block-selection';
import { blockElement } from './scroll-to-block';
import { dropSelection, selectedBlocks } from './selected-blocks';

const blockIdAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-block]')?.dataset.block ?? null) : null;

/** The first block that is in sight: keys that go through the text begin there. */
export function firstInSight(paper: HTMLElement | null, scroller: HTMLElement | null): string | undefined {
  if (paper === null || scroller === null) return undefined;
  const top = scroller.getBoundingClientRect().top;
  for (const run of paper.children) {
    if (run.getBoundingClientRect().bottom <= top) continue;
    for (const block of run.querySelectorAll<HTMLElement>('[data-block]'))
      if (block.getBoundingClientRect().top >= top) return block.dataset.block;
  }
  return undefined;
}

/**
 * Choosing blocks of the text: by a click (Shift carries the choice on), by selecting words, which chooses the blocks they
 * stand in, or by the arrow keys. The marks are put on the elements directly: thousands of blocks would otherwise be drawn
 * again for every step.
 */
export function useBlockChoice(
  order: readonly string[],
  paper: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  enabled: boolean,
  /** What is drawn: another object once blocks were drawn anew, and lost their marks. */
  drawn: unknown,
) {
  const [range, setRange] = useState<BlockRange | null>(null);
  // What was drawn anew is marked anew.
  const choice = useMemo(() => ({ ids: blocksInRange(order, range), drawn }), [order, range, drawn]);
  const chosen = choice.ids;

  useEffect(() => {
    const marked = choice.ids.map((id) => blockElement(paper.current, id)).filter((block) => block !== null);
    for (const block of marked) block.dataset.chosen = '';
    return () => {
      for (const block of marked) delete block.dataset.chosen;
    };
  }, [choice, paper]);

  const clear = useCallback(() => {
    dropSelection();
    setRange(null);
  }, []);
  const chooseBlocks = useCallback((ids: readonly string[]) => {
    const [anchor, head] = [ids[0], ids.at(-1)];
    if (anchor === undefined || head === undefined) return;
    dropSelection();
    setRange({ anchor, head });
  }, []);
  /** Chooses the blocks in which words are selected. Answers whether there are any. */
  const chooseSelected = useCallback((): boolean => {
    const selected = selectedBlocks(paper.current);
    if (selected !== null) setRange((before) => (sameRange(before, selected) ? before : selected));
    return selected !== null;
  }, [paper]);
  useEffect(() => {
    if (!enabled) return;
    // On the window: the button is let go outside of the text as often as inside.
    window.addEventListener('mouseup', chooseSelected);
    return () => window.removeEventListener('mouseup', chooseSelected);
  }, [enabled, chooseSelected]);

  const onClick = useCallback((event: MouseEvent) => {
    const id = blockIdAt(event.target);
    // At the end of a drag the words it selected have chosen their blocks already.
    const selecting = (window.getSelection()?.toString() ?? '') !== '';
    if (id === null || (selecting && !event.shiftKey)) return;
    dropSelection();
    setRange((before) => choose(before, id, event.shiftKey));
  }, []);
  const onMouseDown = useCallback((event: MouseEvent) => {
    if (event.shiftKey && blockIdAt(event.target) !== null) event.preventDefault();
  }, []);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === 'Escape' && range !== null) {
        event.preventDefault();
        clear();
        scroller.current?.focus();
        return;
      }
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      const next = step(order, range, by, event.shiftKey, firstInSight(paper.current, scroller.current));
      if (next === null) return;
      dropSelection();
      setRange(next);
      const head = blockElement(paper.current, next.head);
      head?.scrollIntoView({ block: 'nearest' });
      head?.focus({ preventScroll: true });
    },
    [order, range, clear, paper, scroller],
  );
  return { chosen, head: range?.head ?? null, clear, chooseBlocks, chooseSelected, onClick, onMouseDown, onKeyDown };
}
