/**
 * A word of the file in the form in which it is compared: small letters, one space between words, no punctuation around
 * them. `ASC `, `asc` and `A.S.C.` are one word.
 */
export const foldValue = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'`.]/g, '')
    .replace(/[^\p{L}\p{N}+?✓✔]+/gu, ' ')
    .trim()
    .slice(0, 120);

/**
 * A heading as words in small letters: `ReceivedDate`, `received_date` and `Date received:` all become words. Text in
 * brackets explains a heading and is left out unless nothing else is there.
 */
export function foldHeading(heading: string): string {
  const bare = heading.replace(/\([^)]*\)/g, ' ');
  const words = /[\p{L}\p{N}]/u.test(bare) ? bare : heading;
  return words
    .normalize('NFKC')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[’'`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
