/** Words from the bank as they go in between what stands before and after the caret: never glued to either. */
export function spaced(words: string, before: string, after: string): string {
  const head = before === '' || /\s$/u.test(before) ? '' : ' ';
  const tail = after === '' || /^[\s.,;:!?)]/u.test(after) ? '' : ' ';
  return `${head}${words}${tail}`;
}

/** A note with words from the bank at its end, on a line of their own. */
export const appended = (note: string, words: string): string =>
  note.trim() === '' ? words : `${note.trimEnd()}\n${words}`;

/**
 * Puts words where the caret of a box stands, as typing would: the box tells of it and its own undo takes it back.
 *
 * @returns false where the engine does not do that.
 */
export function typeInto(box: HTMLTextAreaElement, words: string): boolean {
  box.focus();
  const { value, selectionEnd } = box;
  box.setSelectionRange(selectionEnd, selectionEnd);
  return document.execCommand(
    'insertText',
    false,
    spaced(words, value.slice(0, selectionEnd), value.slice(selectionEnd)),
  );
}

/** The beginning of a text on one line, for sentences that name it. */
export function beginning(text: string, length = 60): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
