/**
 * Puts words on the clipboard; false where the system refuses. The window has no permission to use the clipboard by itself,
 * so the words are copied as a person would: selected, in answer to a key or click, and copied.
 */
export function copyWords(words: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = words;
  field.className = 'visually-hidden';
  field.setAttribute('aria-hidden', 'true');
  document.body.append(field);
  try {
    field.select();
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
