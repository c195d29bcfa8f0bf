import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Scrolls as far as there is room and on as what is shown grows, until it is there or the person does something. */
function scrollOnceRoom(screen: HTMLElement, main: HTMLElement, to: number): () => void {
  main.scrollTo(0, to);
  if (main.scrollTop >= to - 1) return () => undefined;
  const grown = new ResizeObserver(() => {
    main.scrollTo(0, to);
    if (main.scrollTop >= to - 1) stop();
  });
  const stop = () => {
    grown.disconnect();
    for (const act of ACTS) window.removeEventListener(act, stop, true);
  };
  grown.observe(screen);
  for (const act of ACTS) window.addEventListener(act, stop, true);
  return stop;
}

const ACTS = ['wheel', 'keydown', 'pointerdown'] as const;

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
    const main = screen.current?.closest('main');
    if (!isThere || screen.current === null || main == null) return;
    return scrollOnceRoom(screen.current, main, start.current);
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
