const NAMES: Readonly<Record<string, string>> = {
  Ctrl: 'Control',
  '⇧': 'Shift',
  '↵': 'Enter',
  Esc: 'Escape',
  Del: 'Delete',
  '⌫': 'Backspace',
  Ins: 'Insert',
  PgUp: 'PageUp',
  PgDn: 'PageDown',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  // Else it could not be told from the signs between the parts.
  '+': 'Plus',
};

/** A printed key, such as `Ctrl ↵`, in the notation of the attribute `aria-keyshortcuts`: `Control+Enter`. */
export const ariaKeys = (printed: string): string =>
  printed
    .split(' ')
    .map((part) => NAMES[part] ?? part)
    .join('+');
