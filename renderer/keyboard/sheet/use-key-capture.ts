import { useEffect, useEffectEvent } from 'react';
import { type KeyCombo, pressedKeys } from '../key-combo';
import { PRESS_REFUSALS } from '../refuse-keys';

export interface Capture {
  readonly onKeys: (combo: KeyCombo) => void;
  readonly onRefused: (why: string) => void;
  readonly onLeave: () => void;
}

/** Takes the next key pressed for itself, before anything else in the window hears it; Esc leaves without one. */
export function useKeyCapture(isOn: boolean, { onKeys, onRefused, onLeave }: Capture): void {
  const take = useEffectEvent((event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.repeat) return;
    if (event.key === 'Escape') return onLeave();
    const pressed = pressedKeys(event);
    if (pressed.kind === 'refused') onRefused(PRESS_REFUSALS[pressed.why]);
    if (pressed.kind === 'keys') onKeys(pressed.combo);
  });
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => take(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [isOn]);
}
