import type { WrittenWord } from '#shared/lib/written-words';

/**
 * Writes another word in every place of a misspelt one, as typing would: the box tells of it, and its own undo takes it
 * back. From the end on, so that the places before stay what they were.
 *
 * @returns the text with the word replaced where the engine does not type, for the owner of the box to take; null where it did.
 */
export function replaceWord(
  box: HTMLTextAreaElement,
  words: readonly WrittenWord[],
  wrong: string,
  by: string,
): string | null {
  const places = words.filter(({ word }) => word === wrong).reverse();
  box.focus();
  let text = box.value;
  let isTyped = true;
  for (const { start, end } of places) {
    box.setSelectionRange(start, end);
    isTyped = document.execCommand('insertText', false, by) && isTyped;
    text = `${text.slice(0, start)}${by}${text.slice(end)}`;
  }
  return isTyped ? null : text;
}
