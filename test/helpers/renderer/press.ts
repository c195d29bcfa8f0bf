interface Held {
  readonly code?: string;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly shiftKey?: boolean;
  readonly metaKey?: boolean;
  readonly altGraph?: boolean;
}

/** A key press as a browser tells of it, for tests without one. */
export function press(key: string, held: Held = {}): KeyboardEvent {
  const { code = 'KeyA', ctrlKey = false, altKey = false, shiftKey = false, metaKey = false, altGraph = false } = held;
  const states: Readonly<Record<string, boolean>> = {
    Control: ctrlKey,
    Alt: altKey,
    Shift: shiftKey,
    Meta: metaKey,
    AltGraph: altGraph,
  };
  const getModifierState = (name: string): boolean => states[name] === true;
  // The part of an event that keys are read from.
  return { key, code, ctrlKey, altKey, shiftKey, metaKey, isComposing: false, getModifierState } as KeyboardEvent;
}
