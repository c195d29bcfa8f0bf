import { KEY_ACTIONS, type KeyActionId, type KeyGroup } from './actions';

/** Keys that a person chose, by action; what is not named keeps its own. */
export type ChosenKeys = Partial<Readonly<Record<KeyActionId, string>>>;

/** Every action, in the order of the sheet. */
export const ACTION_IDS = Object.keys(KEY_ACTIONS) as readonly KeyActionId[]; // of a record whose keys they are

export const isAction = (id: string): id is KeyActionId => Object.hasOwn(KEY_ACTIONS, id);

/** The key an action has of its own. */
export const ownKey = (action: KeyActionId): string => KEY_ACTIONS[action].keys[0];

/**
 * The keys of an action, the printed one first. A chosen key takes the place of the first; the others stay, because they
 * work where the first cannot, such as while a note is written.
 */
export function keysOf(action: KeyActionId, chosen: ChosenKeys): readonly string[] {
  const [own, ...others] = KEY_ACTIONS[action].keys as readonly string[];
  return [chosen[action] ?? own ?? '', ...others];
}

export const isFixed = (action: KeyActionId): boolean => 'fixed' in KEY_ACTIONS[action];

/** Groups of a screen that is shown alone; all others are those of an audit. */
const ALONE: ReadonlySet<KeyGroup> = new Set(['This week', 'Compare', 'Board report']);

/** Whether keys of both groups are heard at the same time: all groups of an audit are, those of another screen are alone. */
export const heardTogether = (one: KeyGroup, other: KeyGroup): boolean =>
  one === other || one === 'Anywhere' || other === 'Anywhere' || !(ALONE.has(one) || ALONE.has(other));
