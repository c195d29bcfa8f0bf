import type { CheckBox } from './block-look';

/** Ballot boxes and the plain squares that are typed in their place; ticked and crossed both mean "this one". */
const BOX = /[☐☑☒□◻]|\u{1F5F7}|\u{1F5F9}|\u{1F5F5}/gu;
const EMPTY: ReadonlySet<string> = new Set(['☐', '□', '◻']);

/**
 * The check boxes in a block's text, in order: those its characters show, and those that intake found in a symbol font.
 * A box takes one character of the text, or two code units of it.
 */
export function checkBoxesOf(text: string, found: readonly CheckBox[] = []): readonly CheckBox[] {
  const shown = [...text.matchAll(BOX)].map(
    ({ index, 0: sign }): CheckBox => ({ from: index, to: index + sign.length, ticked: !EMPTY.has(sign) }),
  );
  if (found.length === 0) return shown;
  return [...shown, ...found].sort((a, b) => a.from - b.from);
}
