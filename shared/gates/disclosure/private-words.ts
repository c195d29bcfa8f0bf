import { groupBy } from '#shared/lib/group-by';
import { plain } from './plain';

/** Shorter words, such as codes of writers, are looked for with their capitals only. */
const SHORT = 4;

/**
 * References of fewer digits are not looked for: any of them may be what the report counts. A number that no sentence of the report
 * tells is found for that alone.
 */
const FEWEST_DIGITS = 5;

/** Finds words that must be nowhere, such as names and references, in a text. */
export class PrivateWords {
  readonly #any: RegExp | null;
  readonly #exact: RegExp | null;
  readonly #digits: RegExp | null;

  constructor(words: readonly string[]) {
    const unique = [...new Set(words.map(plain))].filter((word) => word.length >= 2);
    const byKind = groupBy(unique, kindOf);
    this.#any = pattern(byKind.get('any') ?? [], 'iu');
    this.#exact = pattern(
      (byKind.get('exact') ?? []).flatMap((word) => [word, word.toUpperCase()]),
      'u',
    );
    this.#digits = pattern(byKind.get('digits') ?? [], 'u');
  }

  isIn(text: string): boolean {
    const words = plain(text);
    // Lengths, colours and places in a file are of digits alone, and so may be a reference: it stands among words.
    const hasDigits = this.#digits !== null && /\p{L}/u.test(words) && this.#digits.test(words);
    return hasDigits || this.#any?.test(words) === true || this.#exact?.test(words) === true;
  }
}

type Kind = 'any' | 'exact' | 'digits' | 'left out';

function kindOf(word: string): Kind {
  if (/^\p{N}+$/u.test(word)) return word.length < FEWEST_DIGITS ? 'left out' : 'digits';
  // A name of one word may be a word as well: Will, Grace, May.
  return word.length < SHORT || /^\p{L}+$/u.test(word) ? 'exact' : 'any';
}

/** Any of the words where no letter or digit goes on before or after it. */
function pattern(words: readonly string[], flags: string): RegExp | null {
  if (words.length === 0) return null;
  const any = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, flags);
}
