import { useSyncExternalStore } from 'react';
import { createSignal } from '../components/signal';
import type { KeyActionId } from './actions';
import { type ChosenKeys, keysOf } from './keys-of';
import { printedKeys } from './printed-keys';
import { type KeptKeys, NOTHING_CHOSEN } from './read-kept-keys';

/** The keys in force: what was chosen last, in whichever workspace. */
export const keptKeys = createSignal<KeptKeys>(NOTHING_CHOSEN);

export const useKeptKeys = (): KeptKeys => useSyncExternalStore(keptKeys.subscribe, keptKeys.get);

export const useChosenKeys = (): ChosenKeys => useKeptKeys().keys;

/** The key of an action as it is printed on a button, such as `Ctrl ↵`. */
export const usePrintedKey = (action: KeyActionId): string => printedKeys(keysOf(action, useChosenKeys())[0] ?? '');
