/** Overlays own every key while they are open. */
const OVERLAY = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const TYPING = 'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea, [contenteditable="true"]';
/** Ctrl with these means something inside a text field. */
const EDITING_KEYS = new Set(['z', 'y', 'a', 'c', 'v', 'x', 'arrowleft', 'arrowright', 'backspace', 'delete']);

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing?: boolean;
  readonly getModifierState?: (key: string) => boolean;
}

/** True where a key pressed in a text field is part of typing, and so no command: all but F keys and Ctrl or Alt combinations. */
export function isTypingKey(event: PressedKey): boolean {
  if (event.isComposing === true) return true;
  if (/^F\d{1,2}$/.test(event.key)) return false;
  // On Windows AltGr counts as Ctrl and Alt: without this `[` on a French keyboard would be a command in a note.
  if (event.key.length === 1 && event.getModifierState?.('AltGraph') === true) return true;
  const withModifier = event.ctrlKey || event.altKey || event.metaKey;
  return !withModifier || EDITING_KEYS.has(event.key.toLowerCase());
}

/** True where the focused control must have this key to itself: it may name some in `data-own-keys`, as `Delete Enter`. */
export function keyBelongsToTarget(event: KeyboardEvent): boolean {
  const target = event.target;
  if (isOverlayOpen()) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(OVERLAY) !== null) return true;
  const own = target.closest('[data-own-keys]')?.getAttribute('data-own-keys');
  if (own?.split(' ').includes(event.key) === true) return true;
  return target.closest(TYPING) !== null && isTypingKey(event);
}

/** Overlays stand beside the app in the page. Wherever the focus got to meanwhile, nothing below one may act. */
function isOverlayOpen(): boolean {
  for (const part of document.body.children)
    if (part.id !== 'root' && (part.matches(OVERLAY) || part.querySelector(OVERLAY) !== null)) return true;
  return false;
}

/** True where this key, if it is Enter, would press the focused control, so that a screen's own Enter must wait. */
export const pressesTarget = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' &&
  event.target instanceof Element &&
  event.target.closest('button, a, summary, select, input, textarea') !== null;
