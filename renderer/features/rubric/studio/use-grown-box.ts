import { type RefObject, useLayoutEffect } from 'react';

/**
 * Makes a box of text as tall as its words, so that none of them are cut off. It only grows: a box that shrank while
 * somebody types would take the form along.
 *
 * @param holder holds the box, if there is one.
 */
export function useGrownBox(holder: RefObject<HTMLElement | null>): void {
  // After every drawing: the words may be others.
  useLayoutEffect(() => grow(boxIn(holder)));
  useLayoutEffect(() => {
    const box = boxIn(holder);
    if (box === null) return;
    // In a narrower window the same words need more lines.
    const watch = new ResizeObserver(() => grow(box));
    watch.observe(box);
    return () => watch.disconnect();
  }, [holder]);
}

const boxIn = ({ current }: RefObject<HTMLElement | null>) => current?.querySelector('textarea') ?? null;

function grow(box: HTMLTextAreaElement | null): void {
  if (box === null || box.scrollHeight <= box.clientHeight) return;
  box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}
