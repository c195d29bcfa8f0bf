import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';

interface Waiting<T> {
  readonly value: T;
  readonly timer: ReturnType<typeof setTimeout>;
}

export interface RestedSave<T> {
  /** Saves this value after a rest, unless a newer one comes first. */
  readonly later: (value: T) => void;
  /** Saves what waits, now. */
  readonly flush: () => void;
}

/**
 * Saves what is typed once the person rests for `rest` milliseconds, and at once when the field goes or the window is
 * about to: nothing typed is lost by leaving quickly.
 */
export function useRestedSave<T>(save: (value: T) => void, rest: number): RestedSave<T> {
  const latest = useRef(save);
  const waiting = useRef<Waiting<T> | null>(null);
  useLayoutEffect(() => {
    latest.current = save;
  });
  const flush = useCallback(() => {
    const held = waiting.current;
    if (held === null) return;
    clearTimeout(held.timer);
    waiting.current = null;
    latest.current(held.value);
  }, []);
  const later = useCallback(
    (value: T) => {
      clearTimeout(waiting.current?.timer);
      waiting.current = { value, timer: setTimeout(flush, rest) };
    },
    [flush, rest],
  );
  useEffect(() => {
    // Before anything asks whether all is saved.
    window.addEventListener('beforeunload', flush, { capture: true });
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      window.removeEventListener('beforeunload', flush, { capture: true });
      window.removeEventListener('pagehide', flush);
    };
  }, [flush]);
  return { later, flush };
}
