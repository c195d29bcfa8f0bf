import { KEY_ACTIONS, KEY_GROUPS, type KeyActionId } from '../actions';
import { ACTION_IDS, type ChosenKeys, isFixed, keysOf } from '../keys-of';
import { printedKeys, spokenKeys } from '../printed-keys';
import { FIXED_KEYS } from './fixed-keys';

/** One line of the sheet. `action` is null for what cannot be changed. */
export interface KeyRow {
  readonly id: string;
  readonly action: KeyActionId | null;
  readonly label: string;
  /** As printed; the first is the one that can be changed. */
  readonly keys: readonly string[];
}

export interface KeyRowGroup {
  readonly title: string;
  readonly rows: readonly KeyRow[];
}

const FIXED: KeyRowGroup = {
  title: 'The same everywhere',
  rows: FIXED_KEYS.map(({ label, keys }) => ({ id: label, action: null, label, keys })),
};

/** All lines that a search finds, by group: by what a key does, by the name of the group or by the key itself. */
export function sheetGroups(chosen: ChosenKeys, search: string): readonly KeyRowGroup[] {
  const wanted = search.trim().toLowerCase();
  const groups = KEY_GROUPS.map((title) => ({
    title,
    rows: ACTION_IDS.filter((id) => KEY_ACTIONS[id].group === title).map((id) => toRow(id, chosen)),
  }));
  return [...groups, FIXED]
    .map(({ title, rows }) => ({
      title,
      rows: title.toLowerCase().includes(wanted) ? rows : rows.filter((row) => finds(row, wanted)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

const toRow = (id: KeyActionId, chosen: ChosenKeys): KeyRow => ({
  id,
  action: isFixed(id) ? null : id,
  label: KEY_ACTIONS[id].label,
  keys: keysOf(id, chosen).map(printedKeys),
});

/** A single character looks for that key alone: otherwise it would be in nearly every line. */
const finds = ({ label, keys }: KeyRow, wanted: string): boolean =>
  (wanted.length > 1 && label.toLowerCase().includes(wanted)) ||
  keys.some((key) => sameKey(key, wanted) || sameKey(spokenKeys(key), wanted));

const sameKey = (key: string, wanted: string): boolean => {
  const plain = key.toLowerCase();
  return plain === wanted || (wanted.length > 1 && plain.includes(wanted)) || plain === wanted.replaceAll('+', ' ');
};
