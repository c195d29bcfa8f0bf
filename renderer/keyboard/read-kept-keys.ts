import { z } from 'zod';
import type { KeyActionId } from './actions';
import { formatKeys, parseKeys } from './key-combo';
import { type ChosenKeys, isAction } from './keys-of';
import { refuseKeys } from './refuse-keys';

/** How chosen keys are kept. What is not a key is found out one by one, so that one broken entry costs no other. */
const keptKeysSchema = z.object({
  /** When they were chosen: of two workspaces the newer choice holds. */
  chosenAt: z.iso.datetime(),
  keys: z.record(z.string(), z.unknown()),
});

export interface KeptKeys {
  /** Null while nothing was ever chosen. */
  readonly chosenAt: string | null;
  readonly keys: ChosenKeys;
  /** True when something was kept that cannot be used: those actions have the keys they had of their own. */
  readonly broken: boolean;
}

export const NOTHING_CHOSEN: KeptKeys = { chosenAt: null, keys: {}, broken: false };

/** Reads what was kept, whatever it is: what cannot be used falls back, and never stops anything. */
export function readKeptKeys(value: unknown): KeptKeys {
  if (value === null || value === undefined) return NOTHING_CHOSEN;
  const parsed = keptKeysSchema.safeParse(value);
  if (!parsed.success) return { ...NOTHING_CHOSEN, broken: true };
  const { chosenAt, keys: kept } = parsed.data;
  const read = Object.entries(kept).filter((entry): entry is [KeyActionId, string] => isUsable(...entry));
  const keys = withoutCollisions(Object.fromEntries(read));
  return { chosenAt, keys, broken: Object.keys(keys).length < Object.keys(kept).length };
}

function isUsable(action: string, notation: unknown): boolean {
  if (!isAction(action) || typeof notation !== 'string') return false;
  const combo = parseKeys(notation);
  return combo !== null && formatKeys(combo) === notation;
}

/** Lets go of what may not stand; each that goes back to its own key may be in the way of another. */
function withoutCollisions(keys: ChosenKeys): ChosenKeys {
  const entries = Object.entries(keys) as [KeyActionId, string][]; // of a record whose keys they are
  const bad = entries.find(([action, notation]) => {
    const combo = parseKeys(notation);
    return combo === null || refuseKeys(action, combo, keys) !== null;
  });
  if (bad === undefined) return keys;
  return withoutCollisions(Object.fromEntries(entries.filter(([action]) => action !== bad[0])));
}
