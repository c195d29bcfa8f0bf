/** Keys that mean the same everywhere and cannot be changed, as they are printed. */
export const FIXED_KEYS: ReadonlyArray<{ readonly label: string; readonly keys: readonly string[] }> = [
  { label: 'Leave a note, a choice or a menu; close a dialog', keys: ['Esc'] },
  { label: 'Next control, control before', keys: ['Tab', '⇧ Tab'] },
  { label: 'Move in lists, tables, menus and the plan’s text', keys: ['↑', '↓', '←', '→'] },
  { label: 'In the plan’s text: choose more passages or words', keys: ['⇧ ↑', '⇧ ↓', '⇧ ←', '⇧ →'] },
  { label: 'On the pages of a PDF: choose a word, then words and lines from there', keys: ['←', '→', '↑', '↓'] },
  {
    label: 'On the pages of a PDF: choose more words; make an area larger, smaller',
    keys: ['⇧ ←', '⇧ →', '⇧ ↑', '⇧ ↓'],
  },
  { label: 'On the pages of a PDF: an area in small steps', keys: ['Ctrl ←', 'Ctrl →', 'Ctrl ↑', 'Ctrl ↓'] },
  { label: 'In the golden thread: mark one end, link, take a link away', keys: ['Space', '↵', 'Del'] },
  { label: 'At a piece of evidence: remove it', keys: ['Del', '⌫'] },
  { label: 'In the comment bank: insert, edit, remove', keys: ['1–9', 'F2', 'Del'] },
  { label: 'In a rubric draft: move a criterion or a section', keys: ['Alt ↑', 'Alt ↓'] },
  { label: 'First, last', keys: ['Home', 'End'] },
  { label: 'Press what has the focus', keys: ['↵', 'Space'] },
  { label: 'Take back, bring back what is typed in a text field', keys: ['Ctrl Z', 'Ctrl Y'] },
  { label: 'Copy, cut, paste, select all in a text field', keys: ['Ctrl C', 'Ctrl X', 'Ctrl V', 'Ctrl A'] },
  { label: 'Size of the whole window’s content', keys: ['Ctrl +', 'Ctrl -', 'Ctrl 0'] },
  { label: 'Full screen', keys: ['F11'] },
];
