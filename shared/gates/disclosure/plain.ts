/** What nobody sees and different programs keep or drop as they like. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Text as it is held against another: on one line, white space as single spaces, nothing unseen. */
export const plain = (text: string): string =>
  text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(UNSEEN, '')
    .trim();
