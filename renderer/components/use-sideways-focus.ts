import { type RefObject, useEffect } from 'react';

/**
 * Puts a box in reach of the Tab key while its content is wider than it, so that it can be scrolled without a mouse; and
 * only then, so that nobody tabs through boxes that have nothing to scroll.
 */
export function useSidewaysFocus(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const check = () => {
      if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    const observer = new ResizeObserver(check);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
}
