import { saveSetting } from '../db/actions/settings';
import { now } from '../db/clock';
import { readSetting } from '../db/reads';
import { currentSession, type Session } from '../db/session';
import { KEYBOARD_SETTING } from '../db/setting-keys';
import { keptKeys } from './keyboard-map';
import type { ChosenKeys } from './keys-of';
import { readKeptKeys } from './read-kept-keys';

/** Puts chosen keys in force at once and keeps them; resolves once that is saved. */
export async function chooseKeys(keys: ChosenKeys): Promise<void> {
  const chosenAt = now();
  keptKeys.set({ chosenAt, keys, broken: false });
  await save(chosenAt, keys);
}

const save = (chosenAt: string, keys: ChosenKeys): Promise<void> =>
  saveSetting(KEYBOARD_SETTING, { chosenAt, keys: { ...keys } });

let following: { readonly session: Session; readonly done: Promise<void> } | null = null;

/**
 * Makes the keys kept in the open workspace and those in force one: the newer choice holds and is kept here too. Hands do
 * not change with the data, and the sample is no other keyboard. Asked again for the same opening, answers with that one.
 */
export function followKeptKeys(): Promise<void> {
  const session = currentSession();
  if (following?.session !== session) following = { session, done: follow(session) };
  return following.done;
}

async function follow(session: Session): Promise<void> {
  const stored = readKeptKeys(await readSetting(KEYBOARD_SETTING));
  const here = keptKeys.get();
  if (isNewer(stored.chosenAt, here.chosenAt)) return keptKeys.set(stored);
  if (stored.broken && here.chosenAt === null) keptKeys.set(stored);
  if (here.chosenAt !== null && isNewer(here.chosenAt, stored.chosenAt) && session.person.get() !== null)
    await save(here.chosenAt, here.keys);
}

const isNewer = (one: string | null, other: string | null): boolean => one !== null && (other === null || one > other);
