import { groupBy } from '#shared/lib/group-by';
import { plain } from './plain';

/** Shorter words, such as codes of writers, are looked for with their capitals only. */
const SHORT = 4;

/** References of fewer digits are not looked for: any of them may be what the report counts. */
const FEWEST_DIGITS = 5;

/** A run of letters and digits; where one goes on, a word goes on. */
const TOKEN = /[\p{L}\p{N}]+/gu;

/**
 * Finds words that must be nowhere, such as names and references, in a text. A council may have tens of thousands of them, so they
 * are looked up and not tried one by one.
 */
export class PrivateWords {
  /** In small letters. */
  readonly #any: ReadonlySet<string>;
  readonly #exact: ReadonlySet<string>;
  /** In small letters; found where they begin with a capital. */
  readonly #names: ReadonlySet<string>;
  readonly #digits: ReadonlySet<string>;
  /** Of how many tokens words are. */
  readonly #sizes: readonly number[];

  constructor(words: readonly string[]) {
    const bare = words.map((word) => withoutEdges(plain(word))).filter((word) => word.length >= 2);
    const byKind = groupBy(bare, kindOf);
    const exact = byKind.get('exact') ?? [];
    this.#any = new Set((byKind.get('any') ?? []).map((word) => word.toLowerCase()));
    this.#exact = new Set(exact.flatMap((word) => [word, word.toUpperCase()]));
    this.#names = new Set(exact.filter(isName).map((word) => word.toLowerCase()));
    this.#digits = new Set(byKind.get('digits'));
    this.#sizes = [...new Set(bare.map((word) => [...word.matchAll(TOKEN)].length))];
  }

  isIn(text: string): boolean {
    const words = plain(text);
    // Lengths, colours and places in a file are of digits alone, and so may be a reference: it stands among words.
    const isOfWords = /\p{L}/u.test(words);
    for (const span of this.#spansOf(words))
      if (this.#any.has(span.toLowerCase()) || this.#isNamed(span) || (isOfWords && this.#digits.has(span)))
        return true;
    return false;
  }

  /** A name of one word, in whatever case it was kept: `SMITH` is `Smith` as well. */
  #isNamed(span: string): boolean {
    return this.#exact.has(span) || (/^\p{Lu}/u.test(span) && this.#names.has(span.toLowerCase()));
  }

  /** Every stretch of a text that is of as many tokens as some word. */
  *#spansOf(words: string): Generator<string> {
    const tokens = [...words.matchAll(TOKEN)];
    for (const [at, { index }] of tokens.entries())
      for (const size of this.#sizes) {
        const last = tokens[at + size - 1];
        if (last !== undefined) yield words.slice(index, last.index + last[0].length);
      }
  }
}

/** Without signs before and after it, which others may leave away. */
const withoutEdges = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Short words in capitals are codes: `AN` is not looked for as `An`. */
const isName = (word: string): boolean => word.length >= SHORT || word === word.toLowerCase();

type Kind = 'any' | 'exact' | 'digits' | 'left out';

function kindOf(word: string): Kind {
  if (/^\p{N}+$/u.test(word)) return word.length < FEWEST_DIGITS ? 'left out' : 'digits';
  // A name of one word may be a word as well: Will, Grace, May.
  return word.length < SHORT || /^\p{L}+$/u.test(word) ? 'exact' : 'any';
}
