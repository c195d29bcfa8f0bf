import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { type BlockRange, blocksInRange, choose, step } from './block-selection';

const blockIdAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-block]')?.dataset.block ?? null) : null;

const element = (paper: HTMLElement | null, id: string): HTMLElement | null =>
  paper?.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"]`) ?? null;

/** The first block that is in sight, from which the arrow keys begin. */
function firstInSight(paper: HTMLElement | null, scroller: HTMLElement | null): string | undefined {
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
 * Choosing blocks of the text with the mouse (Shift carries the choice on) or the arrow keys. The marks are put on the
 * elements directly: thousands of blocks would otherwise be drawn again for every step.
 */
export function useBlockChoice(
  order: readonly string[],
  paper: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
) {
  const [range, setRange] = useState<BlockRange | null>(null);
  const chosen = useMemo(() => blocksInRange(order, range), [order, range]);

  useEffect(() => {
    const marked = chosen.map((id) => element(paper.current, id)).filter((block) => block !== null);
    for (const block of marked) block.dataset.chosen = '';
    return () => {
      for (const block of marked) delete block.dataset.chosen;
    };
  }, [chosen, paper]);

  const clear = useCallback(() => setRange(null), []);
  const onClick = useCallback((event: MouseEvent) => {
    const id = blockIdAt(event.target);
    // A drag that selects words for copying is no choice of blocks.
    const selecting = (window.getSelection()?.toString() ?? '') !== '';
    if (id !== null && (event.shiftKey || !selecting)) setRange((before) => choose(before, id, event.shiftKey));
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
      setRange(next);
      const head = element(paper.current, next.head);
      head?.scrollIntoView({ block: 'nearest' });
      head?.focus({ preventScroll: true });
    },
    [order, range, clear, paper, scroller],
  );
  return { chosen, head: range?.head ?? null, clear, onClick, onMouseDown, onKeyDown };
}
