import { useLayoutEffect, useRef } from 'react';
import { ariaKeys } from './aria-keys';

interface KeyHintProps {
  readonly keys: string;
  readonly className?: string;
}

/** What can be pressed. React Aria gives its buttons no way to be told of a key. */
const PRESSED = 'button, [role="button"], [role="menuitem"], [role="tab"]';

/**
 * A key printed where the hand needs it. Its sign is hidden from screen readers, to whom `↵` says nothing; the control it
 * stands in tells them the key in the attribute made for that.
 */
export function KeyHint({ keys, className = 'key-hint' }: KeyHintProps) {
  const hint = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const control = hint.current?.closest(PRESSED);
    if (control == null || keys === '') return;
    control.setAttribute('aria-keyshortcuts', ariaKeys(keys));
    return () => control.removeAttribute('aria-keyshortcuts');
  }, [keys]);
  return (
    <span ref={hint} className={className} aria-hidden="true">
      {keys}
    </span>
  );
}
