import type { WrittenWord } from '#shared/lib/written-words';

/**
 * Writes another word in every place of a misspelt one, as typing would: the box tells of it, and its own undo takes it
 * back. From the end on, so that the places before stay what they were.
 */
export function replaceWord(box: HTMLTextAreaElement, words: readonly WrittenWord[], wrong: string, by: string): void {
  box.focus();
  for (const { word, start, end } of [...words].reverse()) {
    if (word !== wrong) continue;
    box.setSelectionRange(start, end);
    document.execCommand('insertText', false, by);
  }
}
