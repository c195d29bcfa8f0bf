import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Comes back to where the screen was scrolled to, once there is something to scroll, and tells on leaving where that was.
 * The ref belongs on the screen itself.
 */
export function useKeptScroll(
  scrolled: number,
  isThere: boolean,
  onLeave: (scrolled: number) => void,
): RefObject<HTMLDivElement | null> {
  const screen = useRef<HTMLDivElement>(null);
  const last = useRef(scrolled);
  const leave = useRef(onLeave);
  useLayoutEffect(() => {
    leave.current = onLeave;
  });
  const start = useRef(scrolled);
  useLayoutEffect(() => {
    if (isThere) screen.current?.closest('main')?.scrollTo(0, start.current);
  }, [isThere]);
  useEffect(() => {
    const main = screen.current?.closest('main');
    if (main == null) return;
    const note = () => {
      last.current = main.scrollTop;
    };
    main.addEventListener('scroll', note, { passive: true });
    return () => {
      main.removeEventListener('scroll', note);
      leave.current(last.current);
    };
  }, []);
  return screen;
}
