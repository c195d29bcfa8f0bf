import { KEY_ACTIONS, type KeyActionId } from './actions';
import { DIGITS, formatKeys, type KeyCombo, type PressedKeys, parseKeys } from './key-combo';
import { ACTION_IDS, type ChosenKeys, heardTogether, isFixed, keysOf } from './keys-of';
import { printedCombo } from './printed-keys';

/** Why a press cannot be a key at all. */
export const PRESS_REFUSALS: Readonly<Record<Extract<PressedKeys, { kind: 'refused' }>['why'], string>> = {
  dead: 'This key only puts an accent on the next letter, so the app cannot tell it apart. Choose another.',
  'alt-graph': 'AltGr, or Ctrl with Alt, writes characters on many keyboards. Choose another.',
  system: 'Keys with the Windows key belong to the computer. Choose another.',
  unknown: 'The keyboard does not say which key this is. Choose another.',
};

/** Keys whose meaning is the same everywhere in the app, by what they do. */
const FIXED_MEANING: Readonly<Record<string, string>> = {
  Escape: 'leaves or closes what is open',
  Tab: 'goes to the next control',
  Space: 'presses what has the focus',
  ArrowUp: 'moves in lists and text',
  ArrowDown: 'moves in lists and text',
  ArrowLeft: 'moves in lists and text',
  ArrowRight: 'moves in lists and text',
  Home: 'moves in lists and text',
  End: 'moves in lists and text',
  PageUp: 'scrolls',
  PageDown: 'scrolls',
  ContextMenu: 'opens a menu of the computer',
  PrintScreen: 'takes a picture of the screen',
};

/** Combinations that the computer, the window or text fields need, by what they do. */
const RESERVED: Readonly<Record<string, string>> = {
  'Control+a': 'selects all',
  'Control+c': 'copies',
  'Control+v': 'pastes',
  'Control+x': 'cuts',
  'Control+z': 'takes back what was typed in a text field',
  'Control+y': 'brings back what was typed in a text field',
  'Control+Shift+Z': 'brings back what was typed in a text field',
  'Control+Shift+V': 'pastes without the look',
  'Control+w': 'closes windows',
  'Control+q': 'closes programs',
  'Control+r': 'loads pages again',
  'Control+Shift+R': 'loads pages again',
  'Control+p': 'prints',
  'Control+n': 'opens windows',
  'Control+t': 'opens tabs',
  'Control+0': 'sets the window to its usual size',
  'Control++': 'enlarges the window’s content',
  'Control+=': 'enlarges the window’s content',
  'Control+-': 'makes the window’s content smaller',
  'Alt+F4': 'closes the window',
  'Alt+f': 'opens the File menu',
  'Alt+e': 'opens the Edit menu',
  'Alt+v': 'opens the View menu',
  F1: 'asks for help',
  F5: 'loads pages again',
  'Control+F5': 'loads pages again',
  F10: 'goes to the menu bar',
  'Shift+F10': 'opens a menu of the computer',
  F11: 'turns full screen on and off',
  F12: 'opens developer tools',
};

/**
 * Why an action cannot have this key, in a sentence; null where it can. What an action has of its own it may always have
 * again, unless another has it now.
 */
export function refuseKeys(action: KeyActionId, combo: KeyCombo, chosen: ChosenKeys): string | null {
  if (isFixed(action)) return 'This key says what it does, so it cannot be changed.';
  const own: readonly string[] = KEY_ACTIONS[action].keys;
  const reserved = own.includes(formatKeys(combo)) ? null : refuseReserved(action, combo);
  return reserved ?? refuseTaken(action, combo, chosen);
}

function refuseReserved(action: KeyActionId, combo: KeyCombo): string | null {
  const printed = printedCombo(combo);
  const meaning = FIXED_MEANING[combo.key] ?? RESERVED[formatKeys(combo)];
  if (meaning !== undefined) return `${printed} ${meaning}. Choose another key.`;
  const mayHaveEnter = KEY_ACTIONS[action].keys.some((own) => parseKeys(own)?.key === 'Enter');
  if (combo.key === 'Enter' && !mayHaveEnter)
    return `${printed} presses what has the focus or goes on. Choose another key.`;
  return combo.key === DIGITS ? 'Digits rate. Choose another key.' : null;
}

function refuseTaken(action: KeyActionId, combo: KeyCombo, chosen: ChosenKeys): string | null {
  const other = ACTION_IDS.find((id) => id !== action && together(id, action) && hasKey(id, combo, chosen));
  if (other === undefined) return hasAlready(action, combo, chosen);
  const end = isFixed(other) ? 'Choose another key.' : 'Choose another key, or change that one first.';
  return `${printedCombo(combo)} is the key of “${KEY_ACTIONS[other].label}”. ${end}`;
}

/** Another of its own keys: then it would have one less. */
function hasAlready(action: KeyActionId, combo: KeyCombo, chosen: ChosenKeys): string | null {
  const [, ...others] = keysOf(action, chosen);
  return others.includes(formatKeys(combo)) ? `${printedCombo(combo)} does this already. Choose another key.` : null;
}

const together = (one: KeyActionId, other: KeyActionId): boolean =>
  heardTogether(KEY_ACTIONS[one].group, KEY_ACTIONS[other].group);

const hasKey = (action: KeyActionId, combo: KeyCombo, chosen: ChosenKeys): boolean =>
  keysOf(action, chosen).some((keys) => covers(keys, combo));

function covers(keys: string, combo: KeyCombo): boolean {
  if (keys === DIGITS) return !(combo.control || combo.alt) && /^\d$/.test(combo.key);
  return keys === formatKeys(combo);
}
