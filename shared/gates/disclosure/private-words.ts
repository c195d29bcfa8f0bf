import { plain } from './plain';

/** Shorter words, and first names that are months, are looked for with their capitals only. */
const SHORT = 4;

/** Finds words that must be nowhere, such as names and references, in a text. */
export class PrivateWords {
  readonly #any: RegExp | null;
  readonly #exact: RegExp | null;

  constructor(words: readonly string[]) {
    const unique = [...new Set(words.map(plain))].filter((word) => word.length >= 2);
    const isLoose = (word: string) => word.length >= SHORT && !/^(?:april|june|july|march|may|august)$/i.test(word);
    this.#any = pattern(unique.filter(isLoose), 'iu');
    this.#exact = pattern(
      unique.filter((word) => !isLoose(word)),
      'u',
    );
  }

  isIn(text: string): boolean {
    const words = plain(text);
    return this.#any?.test(words) === true || this.#exact?.test(words) === true;
  }
}

/** Any of the words where no letter or digit goes on before or after it. */
function pattern(words: readonly string[], flags: string): RegExp | null {
  if (words.length === 0) return null;
  const any = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, flags);
}
