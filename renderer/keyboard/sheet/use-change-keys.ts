import { useCallback, useState } from 'react';
import { announce } from '../../components/announcer';
import { KEY_ACTIONS, type KeyActionId } from '../actions';
import { chooseKeys } from '../kept-keys';
import { formatKeys, type KeyCombo, parseKeys } from '../key-combo';
import { keptKeys, useChosenKeys } from '../keyboard-map';
import { type ChosenKeys, ownKey } from '../keys-of';
import { printedKeys, spokenKeys } from '../printed-keys';
import { refuseKeys } from '../refuse-keys';

/** Which action waits for its new key or was refused one. */
interface Changing {
  readonly action: KeyActionId;
  readonly waits: boolean;
  readonly refused: string | null;
}

/** Changing keys in the sheet. What is done is in force at once and said. */
export function useChangeKeys() {
  const chosen = useChosenKeys();
  const [changing, setChanging] = useState<Changing | null>(null);
  /** All that was chosen, for as long as it can be had again. */
  const [before, setBefore] = useState<ChosenKeys | null>(null);

  const choose = useCallback((keys: ChosenKeys, said: string) => {
    void chooseKeys(keys);
    setChanging(null);
    setBefore(null);
    announce(said);
  }, []);
  const refuse = (action: KeyActionId, why: string, waits: boolean) => {
    setChanging({ action, waits, refused: why });
    announce(why);
  };
  const give = (action: KeyActionId, combo: KeyCombo, waits: boolean) => {
    const now = keptKeys.get().keys;
    const why = refuseKeys(action, combo, now);
    if (why !== null) return refuse(action, why, waits);
    const notation = formatKeys(combo);
    choose(withKey(now, action, notation), `${KEY_ACTIONS[action].label}: ${spokenKeys(printedKeys(notation))}.`);
  };
  return {
    chosen,
    changing,
    before,
    start: (action: KeyActionId) => {
      setChanging({ action, waits: true, refused: null });
      announce(`Press the new key for: ${KEY_ACTIONS[action].label}. Escape leaves it as it is.`);
    },
    stop: () => setChanging(null),
    press: (action: KeyActionId, combo: KeyCombo) => give(action, combo, true),
    refuse: (action: KeyActionId, why: string) => refuse(action, why, true),
    putBack: (action: KeyActionId) => {
      const combo = parseKeys(ownKey(action));
      if (combo !== null) give(action, combo, false);
    },
    putAllBack: () => {
      const kept = keptKeys.get().keys;
      choose({}, 'All keys are back.');
      setBefore(kept);
    },
    takeThatBack: (keys: ChosenKeys) => choose(keys, 'Your keys are in force again.'),
  };
}

export type ChangeKeys = ReturnType<typeof useChangeKeys>;

/** A key that an action has of its own needs no keeping. */
function withKey(keys: ChosenKeys, action: KeyActionId, notation: string): ChosenKeys {
  const { [action]: _, ...others } = keys;
  return notation === ownKey(action) ? others : { ...others, [action]: notation };
}
