import { useLayoutEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { keyBelongsToTarget } from './key-rules';

export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Keys of a screen, in tinykeys' notation. They are heard before the pressed control hears them, and left alone inside
 * dialogs, menus and while a person types. A handler that does something should call `preventDefault`.
 */
export function useKeys(keys: KeyMap, enabled = true): void {
  const latest = useRef(keys);
  // With the picture, not after it: a key pressed at what has just been drawn must not act on what stood there before.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  const names = Object.keys(keys).join('\n');
  // Heard with the picture too: a hand that knows the way presses at the first sight of a screen.
  useLayoutEffect(() => {
    if (!enabled) return;
    const bindings = names.split('\n').map((name) => [name, (event: KeyboardEvent) => latest.current[name]?.(event)]);
    return tinykeys(window, Object.fromEntries(bindings), { capture: true, ignore: keyBelongsToTarget });
  }, [names, enabled]);
}
