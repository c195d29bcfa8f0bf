import type { KeyActionId } from '../keyboard/actions';
import { type ActionKeys, useActionKeys } from '../keyboard/use-action-keys';
import { PLACES, type Screen } from './screens';

/** Keys that are heard on every screen: to each screen, and to the list of all keys. */
export function useShellKeys(go: (screen: Screen) => void, openKeys: () => void): void {
  const press = (act: () => void) => (event: KeyboardEvent) => {
    event.preventDefault();
    act();
  };
  const places = PLACES.map(({ screen, key }): [KeyActionId, ActionKeys[KeyActionId]] => [
    key,
    press(() => go({ name: screen })),
  ]);
  useActionKeys({ ...Object.fromEntries(places), 'keys-sheet': press(openKeys) });
}
