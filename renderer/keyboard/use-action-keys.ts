import { type KeyMap, useKeys } from '../components/use-keys';
import type { KeyActionId } from './actions';
import { keysOf, useChosenKeys } from './keyboard-map';

/** Handlers by action. A handler that does something should call `preventDefault`. */
export type ActionKeys = { readonly [A in KeyActionId]?: (event: KeyboardEvent) => void };

/** Lets the keys of these actions, whichever a person has chosen, do what is given here. */
export function useActionKeys(handlers: ActionKeys, enabled = true): void {
  const chosen = useChosenKeys();
  const keys: Record<string, KeyMap[string]> = {};
  for (const [action, handler] of Object.entries(handlers) as [KeyActionId, KeyMap[string]][])
    for (const key of keysOf(action, chosen)) keys[key] = handler;
  useKeys(keys, enabled);
}
