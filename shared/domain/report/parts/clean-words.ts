/**
 * What must not reach any output: control characters, non-characters (U+FFFE among them), and the marks that turn the direction
 * of the text after them, which can make a document show something other than it says.
 */
const UNWANTED = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const LINES = /[\n\v\f\r\u0085\u2028\u2029]+/;

/** A person's words on one line. */
export const cleanLine = (words: string): string =>
  words.split(LINES).join(' ').replace(/\t/g, ' ').replace(UNWANTED, '').replace(/ {2,}/g, ' ').trim();

/** A person's words as paragraphs; none is blank. */
export const cleanParagraphs = (words: string | undefined): string[] =>
  (words ?? '')
    .split(LINES)
    .map(cleanLine)
    .filter((paragraph) => paragraph !== '');
