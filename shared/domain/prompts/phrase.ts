import { PHRASE_LIMITS } from './phrase-bank';
import { splitWords, stemOf, type Word } from './words';

/** Words a gap (`…`) may span, and how many gaps a phrase may have: together they bound the work at any one place. */
const GAP_WORDS = 5;
const MOST_GAPS = 2;

interface Step {
  /** Word stems of which one must stand here. */
  readonly any: ReadonlySet<string>;
  /** Words that may be passed over before it. */
  readonly gap: number;
}

/** A phrase ready to be looked for: word by word, never by a regular expression. */
export type Phrase = readonly Step[];

const stems = (part: string) => splitWords(part).map(({ stem }) => stem);

function addWords(steps: Step[], part: string, gap: number): void {
  const choices = part.split('/').map(stems);
  if (choices.length > 1 && choices.every((choice) => choice.length === 1)) {
    steps.push({ any: new Set(choices.flat()), gap });
    return;
  }
  for (const [index, stem] of choices.flat().entries())
    steps.push({ any: new Set([stem]), gap: index === 0 ? gap : 0 });
}

/**
 * Reads a phrase as it is written in the bank. Whatever it holds, the outcome is a short list of words: what is no word is
 * passed over, and words, gaps and their width are limited.
 */
export function compilePhrase(text: string): Phrase {
  const steps: Step[] = [];
  let gap = 0;
  let gaps = 0;
  for (const part of text
    .slice(0, PHRASE_LIMITS.characters)
    .replaceAll('...', '…')
    .replaceAll('…', ' … ')
    .split(/\s+/)) {
    if (part === '…') {
      gap = steps.length > 0 && gaps < MOST_GAPS ? GAP_WORDS : 0;
      continue;
    }
    const before = steps.length;
    addWords(steps, part, gap);
    if (steps.length === before) continue;
    if (gap > 0) gaps += 1;
    gap = 0;
  }
  return steps.slice(0, PHRASE_LIMITS.words);
}

/** The index after the phrase's last word where it stands at `at`, otherwise -1. `limit` is the first word not to look at. */
export function matchPhrase(
  phrase: Phrase,
  words: readonly Word[],
  at: number,
  limit = words.length,
  step = 0,
): number {
  const wanted = phrase[step];
  if (wanted === undefined) return step === 0 ? -1 : at;
  for (let index = at; index <= at + wanted.gap && index < limit; index += 1) {
    const word = words[index];
    if (!word || (step > 0 && word.apart)) return -1;
    if (!wanted.any.has(word.stem)) continue;
    const end = matchPhrase(phrase, words, index + 1, limit, step + 1);
    if (end > 0) return end;
  }
  return -1;
}

/** Phrases by their first word, so that a text is walked once however many phrases there are. */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Array<{ readonly phrase: Phrase; readonly value: T }>>();

  add(text: string, value: T): void {
    const phrase = compilePhrase(text);
    for (const first of phrase[0]?.any ?? []) {
      const list = this.#byFirst.get(first);
      if (list) list.push({ phrase, value });
      else this.#byFirst.set(first, [{ phrase, value }]);
    }
  }

  /** Calls back with the value and the end of each phrase that stands at `at`. */
  eachAt(words: readonly Word[], at: number, limit: number, found: (value: T, end: number) => void): void {
    const word = words[at];
    const list = word && this.#byFirst.get(word.stem);
    if (!list) return;
    for (const { phrase, value } of list) {
      const end = matchPhrase(phrase, words, at, limit);
      if (end > 0) found(value, end);
    }
  }
}

/** A set of phrases to look for at or around one place. */
export class PhraseSet {
  readonly #index = new PhraseIndex<true>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) this.#index.add(phrase, true);
  }

  /** The longest end of a phrase that stands at `at`, otherwise -1. */
  endAt(words: readonly Word[], at: number, limit = words.length): number {
    let longest = -1;
    this.#index.eachAt(words, at, limit, (_value, end) => {
      longest = Math.max(longest, end);
    });
    return longest;
  }

  /** The first place of a phrase from `start` on that begins before `limit`. */
  find(
    words: readonly Word[],
    start = 0,
    limit = words.length,
  ): { readonly start: number; readonly end: number } | undefined {
    for (let at = start; at < limit; at += 1) {
      const end = this.endAt(words, at, limit);
      if (end > 0) return { start: at, end };
    }
    return;
  }
}

/** A set of words for quick look-up, by stem. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stemOf));
