/** A word of a text with its place in it. */
export interface Word {
  /** In small letters, with straight apostrophes. */
  readonly lower: string;
  /** Without a plain plural ending, so that "opportunities" is found by "opportunity". */
  readonly stem: string;
  /** UTF-16 offsets in the text, `to` not included. */
  readonly from: number;
  readonly to: number;
  /** True where a sentence or clause of the text ends between the word before and this one, so no phrase spans both. */
  readonly apart: boolean;
}

// Letters and digits never run into one word, so "45min" is a number and a unit. Each branch is linear: no two parts of it
// can take the same character.
const WORD = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;
const SENTENCE_END = /[.!?;:]\s|[\n\r•|]/;

/** The word without a plain plural ending. Words of up to three letters stay as they are ("as", "is"). */
export function stemOf(lower: string): string {
  if (lower.length < 4 || lower.endsWith('ss')) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** The words of a text in order. Hyphens part words, so "check-ins" is two. Linear in the text. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const [raw] = match;
    const lower = raw.toLowerCase().replaceAll('’', "'");
    const apart = words.length > 0 && SENTENCE_END.test(text.slice(end, match.index));
    end = match.index + raw.length;
    words.push({ lower, stem: stemOf(lower), from: match.index, to: end, apart });
  }
  return words;
}
