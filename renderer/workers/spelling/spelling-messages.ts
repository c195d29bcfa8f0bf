/** What the window asks of the worker that knows how words are spelt. */
export type SpellingRequest =
  | { readonly kind: 'learn'; readonly words: readonly string[] }
  | { readonly kind: 'check'; readonly id: number; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly id: number; readonly word: string };

/** The unknown ones of the words, or suggestions for the word; `learn` is not answered. */
export interface SpellingAnswer {
  readonly id: number;
  readonly words: readonly string[];
}
