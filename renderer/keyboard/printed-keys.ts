const WORDS: Readonly<Record<string, string>> = {
  Control: 'Ctrl',
  Shift: '⇧',
  Enter: '↵',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  '([0-9])': '0–9',
};

/** A key in tinykeys' notation as a person reads it: `Control+Enter` is `Ctrl ↵`. */
export const printedKeys = (keys: string): string =>
  keys
    .split(/(?<=.)\+/)
    .map((part) => WORDS[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
