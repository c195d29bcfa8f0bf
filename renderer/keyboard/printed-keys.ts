import { DIGITS, type KeyCombo, parseKeys } from './key-combo';

const WORDS: Readonly<Record<string, string>> = {
  Enter: '↵',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
  Insert: 'Ins',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  [DIGITS]: '0–9',
};

const SPOKEN: Readonly<Record<string, string>> = {
  '↵': 'Enter',
  '⌫': 'Backspace',
  '↑': 'Up arrow',
  '↓': 'Down arrow',
  '←': 'Left arrow',
  '→': 'Right arrow',
  '⇧': 'Shift',
  '0–9': 'a digit',
};

/** A key as a person reads it: `Control+Enter` is `Ctrl ↵`. Empty where the notation says no key. */
export function printedKeys(notation: string): string {
  const combo = parseKeys(notation);
  return combo === null ? '' : printedCombo(combo);
}

export function printedCombo({ control, alt, shift, key }: KeyCombo): string {
  const named = WORDS[key] ?? ([...key].length === 1 ? upperCase(key) : key);
  return [...(control ? ['Ctrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['⇧'] : []), named].join(' ');
}

/** The same for a voice, which passes over signs: `Ctrl Enter`. */
export const spokenKeys = (printed: string): string =>
  printed
    .split(' ')
    .map((part) => SPOKEN[part] ?? part)
    .join(' ');

/** Not `SS` for `ß`: no key has two letters on it. */
const upperCase = (key: string): string => ([...key.toUpperCase()].length === 1 ? key.toUpperCase() : key);
