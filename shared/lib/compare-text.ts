/** Order of two texts by their code units, the same on every computer: for ids, days and keys, not for words that people read. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
