/** Where keys are at home, in the order of the sheet that lists them. */
export const KEY_GROUPS = ['Anywhere', 'This week', 'Marking', 'Evidence and text', 'Notes', 'Golden thread'] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

interface KeyAction {
  /** What it does, as the sheet says it. */
  readonly label: string;
  readonly group: KeyGroup;
  /** As `formatKeys` writes them; the first is printed on the button and can be changed. */
  readonly keys: readonly [string, ...string[]];
  /** Keys that stand for what they mean, such as a rating's own digit, and cannot be changed. */
  readonly fixed?: true;
}

/** Everything that a key does, with the keys it has until a person chooses others. */
export const KEY_ACTIONS = {
  'keys-sheet': { label: 'Show all keys', group: 'Anywhere', keys: ['?'] },
  'go-to-week': { label: 'Go to This week', group: 'Anywhere', keys: ['Control+1'] },
  'go-to-sample': { label: 'Go to Sample', group: 'Anywhere', keys: ['Control+2'] },
  'go-to-compare': { label: 'Go to Compare', group: 'Anywhere', keys: ['Control+3'] },
  'go-to-report': { label: 'Go to Board report', group: 'Anywhere', keys: ['Control+4'] },
  'go-to-rubric': { label: 'Go to Rubric', group: 'Anywhere', keys: ['Control+5'] },
  'go-to-data': { label: 'Go to Data', group: 'Anywhere', keys: ['Control+6'] },
  'find-plan': { label: 'Find a plan', group: 'This week', keys: ['/', 'Control+f'] },
  'load-plans': { label: 'Load plan files', group: 'This week', keys: ['Control+o'] },
  continue: { label: 'Continue where you stopped', group: 'This week', keys: ['Enter'] },
  rate: { label: 'Rate with this number', group: 'Marking', keys: ['([0-9])'], fixed: true },
  'not-applicable': { label: 'Not applicable', group: 'Marking', keys: ['n'] },
  'not-evidenced': { label: 'Not evidenced', group: 'Marking', keys: ['x'] },
  'clear-rating': { label: 'Clear the rating', group: 'Marking', keys: ['Delete', 'Backspace'] },
  next: { label: 'Next unscored criterion', group: 'Marking', keys: ['Enter'] },
  back: { label: 'Criterion before', group: 'Marking', keys: ['Shift+Enter', ','] },
  'next-criterion': { label: 'Next criterion, scored or not', group: 'Marking', keys: ['.'] },
  'next-section': { label: 'Next section', group: 'Marking', keys: [']'] },
  'previous-section': { label: 'Section before', group: 'Marking', keys: ['['] },
  arose: { label: 'Where the vagueness arose', group: 'Marking', keys: ['v'] },
  guidance: { label: 'How to judge it', group: 'Marking', keys: ['h'] },
  undo: { label: 'Undo', group: 'Marking', keys: ['Control+z'] },
  redo: { label: 'Redo', group: 'Marking', keys: ['Control+y', 'Control+Shift+Z'] },
  submit: { label: 'Submit', group: 'Marking', keys: ['Control+Enter'] },
  reopen: { label: 'Reopen a submitted audit', group: 'Marking', keys: ['Shift+O'] },
  feedback: { label: 'Feedback sheet', group: 'Marking', keys: ['Shift+S'] },
  trail: { label: 'Trail', group: 'Marking', keys: ['Shift+R'] },
  'running-grade': { label: 'Show or hide the running grade', group: 'Marking', keys: ['Shift+G'] },
  'take-over': { label: 'Take over another person’s audit', group: 'Marking', keys: ['Shift+K'] },
  'newer-draft': { label: 'Go on with the newer draft', group: 'Marking', keys: ['Shift+N'] },
  'audit-newer-draft': { label: 'Audit the newer draft afresh', group: 'Marking', keys: ['Shift+A'] },
  'newer-version': { label: 'Move to a newer version of the rubric', group: 'Marking', keys: ['Shift+V'] },
  'earlier-answers': { label: 'Answers kept from an earlier version', group: 'Marking', keys: ['Shift+E'] },
  agree: { label: 'Agree the marks of two audits, or look at them', group: 'Marking', keys: ['Shift+Y'] },
  'first-marking': { label: 'Evidence of the first of two audits', group: 'Marking', keys: ['f'] },
  'second-marking': { label: 'Evidence of the second of two audits', group: 'Marking', keys: ['z'] },
  'all-criteria': { label: 'Conflicts only, or every criterion', group: 'Marking', keys: ['u'] },
  'give-up-agreeing': { label: 'Give up agreeing the marks', group: 'Marking', keys: ['Shift+Delete'] },
  discipline: { label: 'Choose whose part is marked', group: 'Marking', keys: ['Shift+I'] },
  attach: { label: 'Attach the selection as evidence', group: 'Evidence and text', keys: ['e'] },
  'mark-area': { label: 'Mark a part of the page, on the pages of a PDF', group: 'Evidence and text', keys: ['a'] },
  'go-to-evidence': { label: 'Go to the evidence, one after the other', group: 'Evidence and text', keys: ['j'] },
  'confirm-evidence': { label: 'Changed words are still the evidence', group: 'Evidence and text', keys: ['y'] },
  'unsure-evidence': {
    label: 'Look at evidence from an earlier draft',
    group: 'Evidence and text',
    keys: ['Shift+U'],
  },
  'next-prompt': { label: 'Next wording prompt', group: 'Evidence and text', keys: ['p'] },
  'previous-prompt': { label: 'Prompt before', group: 'Evidence and text', keys: ['Shift+P'] },
  'dismiss-prompt': { label: 'Dismiss the prompt', group: 'Evidence and text', keys: ['d'] },
  'restore-prompt': { label: 'Bring back the prompt dismissed last', group: 'Evidence and text', keys: ['r'] },
  'provision-items': { label: 'Show the items of Section F', group: 'Evidence and text', keys: ['Shift+Q'] },
  'mute-prompt': { label: 'Mute the prompt’s phrase for all plans', group: 'Evidence and text', keys: ['Shift+D'] },
  'to-text': { label: 'Into the plan’s text, and back', group: 'Evidence and text', keys: ['F6'] },
  'move-text': { label: 'Move text to another section', group: 'Evidence and text', keys: ['m'] },
  'next-loose': { label: 'Next passage in no section', group: 'Evidence and text', keys: ['Shift+M'] },
  'file-warnings': { label: 'What to know of this file', group: 'Evidence and text', keys: ['Shift+W'] },
  'find-text': { label: 'Find in the plan', group: 'Evidence and text', keys: ['Control+f'] },
  'find-next': { label: 'Next place found', group: 'Evidence and text', keys: ['F3'] },
  'find-previous': { label: 'Place found before', group: 'Evidence and text', keys: ['Shift+F3'] },
  'original-view': { label: 'Text or original pages', group: 'Evidence and text', keys: ['o'] },
  'next-page': { label: 'Next page of a PDF', group: 'Evidence and text', keys: ['>'] },
  'previous-page': { label: 'Page of a PDF before', group: 'Evidence and text', keys: ['<'] },
  'zoom-in': { label: 'Larger plan text', group: 'Evidence and text', keys: ['Alt+=', 'Alt++'] },
  'zoom-out': { label: 'Smaller plan text', group: 'Evidence and text', keys: ['Alt+-'] },
  'zoom-reset': { label: 'Plan text at 100%', group: 'Evidence and text', keys: ['Alt+0'] },
  note: { label: 'Write a note', group: 'Notes', keys: ['t', 'Alt+n'] },
  suggest: { label: 'Suggest wording', group: 'Notes', keys: ['w', 'Alt+w'] },
  'plan-note': { label: 'Note on the whole plan', group: 'Notes', keys: ['Shift+T'] },
  bank: { label: 'Insert from the comment bank', group: 'Notes', keys: ['b', 'Alt+b'] },
  star: { label: 'Keep this note in the bank', group: 'Notes', keys: ['Shift+B', 'Alt+Shift+B'] },
  thread: { label: 'Golden thread', group: 'Golden thread', keys: ['g'] },
  link: { label: 'Link the chosen passages', group: 'Golden thread', keys: ['l'] },
  'not-an-item': { label: 'Not an item, or count it again', group: 'Golden thread', keys: ['i'] },
  'check-link': { label: 'Take the new words of a changed link', group: 'Golden thread', keys: ['c'] },
  'unsure-links': { label: 'Look at links from an earlier draft', group: 'Golden thread', keys: ['Shift+C'] },
  'only-gaps': { label: 'Only what is not linked', group: 'Golden thread', keys: ['Shift+L'] },
  'show-item': { label: 'Show the card in the text', group: 'Golden thread', keys: ['s'] },
  'attach-x1': { label: 'Attach what is broken to X1', group: 'Golden thread', keys: ['Shift+X'] },
  'attach-f1': { label: 'Attach what is broken to F1', group: 'Golden thread', keys: ['Shift+F'] },
} as const satisfies Readonly<Record<string, KeyAction>>;

export type KeyActionId = keyof typeof KEY_ACTIONS;
