/** Words as they compare where capitals, spaces and ways of writing an accent make no other word: `West  LOCALITY` is `west locality`. */
export const foldWords = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
