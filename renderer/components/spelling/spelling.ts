import { createContext } from 'react';

/** What fields ask of a dictionary; words as `writtenWords` gives them. */
export interface Spelling {
  /** Those of the words that it does not know. */
  readonly unknown: (words: readonly string[]) => Promise<readonly string[]>;
  /** What may have been meant, most likely first. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
  /** Takes it among the council's own words. */
  readonly keep: (word: string) => void;
  /** The council's own words: a change of them is looked at again. */
  readonly own: ReadonlySet<string>;
}

/** Null where nothing is checked: fields are then plain fields. */
export const SpellingContext = createContext<Spelling | null>(null);
