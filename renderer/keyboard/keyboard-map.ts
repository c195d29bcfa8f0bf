import { useSyncExternalStore } from 'react';
import { createSignal } from '../components/signal';
import { KEY_ACTIONS, type KeyActionId } from './actions';
import { printedKeys } from './printed-keys';

/** Keys that a person chose, by action; what is not named keeps its own. */
export type ChosenKeys = Partial<Readonly<Record<KeyActionId, string>>>;

const chosen = createSignal<ChosenKeys>({});

export const setChosenKeys = (keys: ChosenKeys): void => chosen.set(keys);

export const useChosenKeys = (): ChosenKeys => useSyncExternalStore(chosen.subscribe, chosen.get);

/** The keys of an action, the printed one first, in tinykeys' notation. */
export function keysOf(action: KeyActionId, keys: ChosenKeys): readonly string[] {
  const own = keys[action];
  return own === undefined ? KEY_ACTIONS[action].keys : [own];
}

/** The key of an action as it is printed on a button, such as `Ctrl ↵`. */
export function usePrintedKey(action: KeyActionId): string {
  return printedKeys(keysOf(action, useChosenKeys())[0] ?? '');
}
