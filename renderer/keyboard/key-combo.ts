/** A key with what is held down with it. */
export interface KeyCombo {
  readonly control: boolean;
  readonly alt: boolean;
  /** Counts for letters and named keys only: on any other key the character itself tells, and layouts differ. */
  readonly shift: boolean;
  /** `KeyboardEvent.key`: what the key means on this person's layout, not where it lies. Letters in lower case. */
  readonly key: string;
}

/** Stands for the digits 0 to 9, above the letters or on the number pad. */
export const DIGITS = '([0-9])';

const MODIFIER = /^(Control|Alt|Shift)\+(?=.)/;
const LETTER = /^\p{L}$/u;

const isCharacter = (key: string): boolean => [...key].length === 1;

/** True where Shift is part of the key rather than of the character. */
const takesShift = (key: string): boolean => LETTER.test(key) || (!isCharacter(key) && key !== DIGITS);

/** Reads the notation that keys are kept in, such as `Control+Shift+Z`, `?` or `Enter`; null where it says no key. */
export function parseKeys(notation: string): KeyCombo | null {
  const held = new Set<string>();
  let key = notation;
  for (let found = MODIFIER.exec(key); found !== null; found = MODIFIER.exec(key)) {
    held.add(found[1] ?? '');
    key = key.slice(found[0].length);
  }
  if (!isKey(key)) return null;
  return makeCombo(key, held.has('Control'), held.has('Alt'), held.has('Shift'));
}

const NAMED = /^[A-Z][A-Za-z]*\d{0,2}$/;
const MODIFIERS = new Set(['Control', 'Alt', 'Shift', 'Meta']);

/** A named key, a visible character, or the digits. */
const isKey = (key: string): boolean =>
  key === DIGITS || (isCharacter(key) ? /^[^\s\p{C}]$/u.test(key) : NAMED.test(key) && !MODIFIERS.has(key));

function makeCombo(key: string, control: boolean, alt: boolean, shift: boolean): KeyCombo {
  return { control, alt, shift: shift && takesShift(key), key: lowerLetter(key) };
}

/** Some letters have no single lower or upper case; they stay as they are. */
function lowerLetter(key: string): string {
  const lower = key.toLowerCase();
  return LETTER.test(key) && isCharacter(lower) && lower.toUpperCase() === key.toUpperCase() ? lower : key;
}

/** The one way in which a key is written down: equal texts, equal keys. */
export function formatKeys({ control, alt, shift, key }: KeyCombo): string {
  const upper = key.toUpperCase();
  const written = shift && LETTER.test(key) && isCharacter(upper) ? upper : key;
  return `${control ? 'Control+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${written}`;
}

/**
 * What tinykeys has to listen for. Where a character is reached with Shift or AltGr depends on the layout: `?` and `/` on
 * a British one, `[` and the digits on a French one.
 */
export function tinyKeysOf(notation: string): readonly string[] {
  const combo = parseKeys(notation);
  if (combo === null) return [];
  const { control, alt, key } = combo;
  if (takesShift(key)) return [formatKeys(combo)];
  const held = `${control ? 'Control+' : ''}${alt ? 'Alt+' : ''}`;
  const anyShift = `${held}[Shift]+${key}`;
  return control || alt ? [anyShift] : [anyShift, `AltGraph+[Shift]+${key}`];
}

/** What was pressed, or why it cannot be a key of its own. */
export type PressedKeys =
  | { readonly kind: 'keys'; readonly combo: KeyCombo }
  /** Only Ctrl, Alt, Shift or a lock so far. */
  | { readonly kind: 'held' }
  | { readonly kind: 'refused'; readonly why: 'dead' | 'alt-graph' | 'system' | 'unknown' };

const HELD = new Set([
  'Control',
  'Alt',
  'Shift',
  'Meta',
  'AltGraph',
  'CapsLock',
  'NumLock',
  'ScrollLock',
  'Fn',
  'FnLock',
]);
const UNKNOWN = new Set(['Unidentified', 'Process', '']);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | 'getModifierState'>;

/** Reads a key that was pressed to be the new key of an action. */
export function pressedKeys(event: Pressed): PressedKeys {
  const { key, ctrlKey, altKey, shiftKey, metaKey } = event;
  if (HELD.has(key)) return { kind: 'held' };
  if (key === 'Dead') return { kind: 'refused', why: 'dead' };
  if (UNKNOWN.has(key)) return { kind: 'refused', why: 'unknown' };
  if (event.getModifierState('AltGraph') || (ctrlKey && altKey)) return { kind: 'refused', why: 'alt-graph' };
  if (metaKey) return { kind: 'refused', why: 'system' };
  const named = key === ' ' ? 'Space' : key;
  return isKey(named)
    ? { kind: 'keys', combo: makeCombo(named, ctrlKey, altKey, shiftKey) }
    : { kind: 'refused', why: 'unknown' };
}
