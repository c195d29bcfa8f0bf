import { useEffect, useRef } from 'react';

interface ScreenTitleProps {
  readonly title: string;
  /** The window's title where it differs from the heading. */
  readonly windowTitle?: string;
}

/** Puts the focus on the screen's heading: for when what held it has gone. */
export function focusScreenTitle(): void {
  document.querySelector('h1')?.focus();
}

/** The heading of a screen. Names the window too, and takes the focus when the screen appears. */
export function ScreenTitle({ title, windowTitle }: ScreenTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowTitle ?? title} – EHC Plan Audit`;
  }, [title, windowTitle]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}
