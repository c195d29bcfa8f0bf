import { type KeyMap, useKeys } from '../components/use-keys';
import type { KeyActionId } from './actions';
import { tinyKeysOf } from './key-combo';
import { useChosenKeys } from './keyboard-map';
import { keysOf } from './keys-of';

/** Handlers by action. A handler that does something should call `preventDefault`. */
export type ActionKeys = { readonly [A in KeyActionId]?: (event: KeyboardEvent) => void };

/** Lets the keys of these actions, whichever a person has chosen, do what is given here. */
export function useActionKeys(handlers: ActionKeys, enabled = true): void {
  const chosen = useChosenKeys();
  const keys: Record<string, KeyMap[string]> = {};
  for (const [action, handler] of Object.entries(handlers) as [KeyActionId, KeyMap[string]][])
    for (const notation of keysOf(action, chosen)) for (const key of heard(notation)) keys[key] = handler;
  useKeys(keys, enabled);
}

const worked = new Map<string, readonly string[]>();

/** Worked out once for each key: this runs with every drawing of the marking screen. */
function heard(notation: string): readonly string[] {
  const known = worked.get(notation) ?? tinyKeysOf(notation);
  worked.set(notation, known);
  return known;
}
