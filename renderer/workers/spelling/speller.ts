import NSpell from 'nspell';
import { SEND_WORDS } from './own-words';

/** Most suggestions that help; a longer list is only read. */
const MOST_SUGGESTIONS = 5;

/** Judges single words of British English. */
export interface Speller {
  /** Those of the words that it does not know. */
  unknown(words: readonly string[]): readonly string[];
  /** What may have been meant, most likely first; empty where nothing comes near. */
  suggest(word: string): readonly string[];
  /** Knows this word from now on. */
  learn(word: string): void;
}

/** @param affixes @param dictionary a Hunspell dictionary: the text of its `.aff` and of its `.dic`. */
export function makeSpeller(affixes: string, dictionary: string): Speller {
  const nspell = NSpell(affixes, dictionary);
  const learn = (word: string) => void nspell.add(word);
  for (const word of SEND_WORDS) learn(word);
  const isKnown = (word: string) => word.length < 2 || nspell.correct(word);
  return {
    unknown: (words) => words.filter((word) => !isKnown(word)),
    suggest: (word) => nspell.suggest(word).slice(0, MOST_SUGGESTIONS),
    learn,
  };
}
