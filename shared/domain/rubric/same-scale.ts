import type { RubricContent } from './rubric-draft';

type Scale = RubricContent['scale'];

/** A word of a scale or a band apart from capitals and spaces. */
export const plainWord = (word: string): string => word.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Whether a word changed hands between the items at one key: it was called that elsewhere before, or what it was called
 * stands elsewhere now. A word nobody used before is only a new name for the same thing.
 */
export function changedHands<Key>(
  key: Key,
  before: ReadonlyMap<Key, string>,
  after: ReadonlyMap<Key, string>,
): boolean {
  const [was, is] = [plainWord(before.get(key) ?? ''), plainWord(after.get(key) ?? '')];
  if (was === is) return false;
  const elsewhere = (words: ReadonlyMap<Key, string>, word: string) =>
    word !== '' && [...words].some(([other, its]) => other !== key && plainWord(its) === word);
  return elsewhere(before, is) || elsewhere(after, was);
}

export const scaleWords = (scale: Scale): ReadonlyMap<number, string> =>
  new Map(scale.map(({ value, word }) => [value, word]));

/** Whether a rating means the same on both scales: as many points, and no word that stands for another rating now. */
export function isSameScale(before: Scale, after: Scale): boolean {
  if (before.length !== after.length) return false;
  const [old, now] = [scaleWords(before), scaleWords(after)];
  return before.every(({ value }) => !changedHands(value, old, now));
}
