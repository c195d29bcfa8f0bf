import { type RefObject, useLayoutEffect, useRef } from 'react';

interface Refocus {
  readonly list: RefObject<HTMLDivElement | null>;
  /** Gives the focus back to the line with this key once the list has been drawn anew. */
  readonly refocus: (key: string) => void;
}

/** A line that is moved is taken out of the page and put in again, and loses the focus by that. */
export function useRefocus(): Refocus {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.current)}"]`)?.focus();
    wanted.current = null;
  });
  return {
    list,
    refocus: (key) => {
      wanted.current = key;
    },
  };
}
