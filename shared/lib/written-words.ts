/** One word of a text, with where it stands in UTF-16 units. */
export interface WrittenWord {
  /** As a dictionary knows it: straight apostrophes, no `'s` at its end. */
  readonly word: string;
  readonly start: number;
  /** After its last letter; what is left off `word` is left out here too. */
  readonly end: number;
}

/** Letters with apostrophes inside. Hyphens part words: a dictionary knows the parts. */
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Addresses and whatever holds a digit, such as `F2` or `2026-W14`, are no words. */
const NO_WORDS = /\S+@\S+|\b(?:https?:\/\/|www\.)\S+|[\p{L}\p{M}\p{N}_]*\p{N}[\p{L}\p{M}\p{N}_]*/gu;
const POSSESSIVE = /['’]s$/u;

/** The words of a text that a spelling dictionary can judge, in their order. */
export function writtenWords(text: string): readonly WrittenWord[] {
  const judged = text.replace(NO_WORDS, (found) => ' '.repeat(found.length));
  return [...judged.matchAll(WORD)].map(({ 0: found, index }) => {
    const bare = found.replace(POSSESSIVE, '');
    return { word: bare.replaceAll('’', "'"), start: index, end: index + bare.length };
  });
}
