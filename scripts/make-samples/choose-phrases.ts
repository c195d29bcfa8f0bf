const WORDS = 6;

const countIn = (texts: readonly string[], phrase: string): number =>
  texts.reduce((count, text) => count + text.split(phrase).length - 1, 0);

const firstWords = (text: string): string => text.split(' ').slice(0, WORDS).join(' ');
const lastWords = (text: string): string => text.split(' ').slice(-WORDS).join(' ');

/**
 * Two phrases that tell a section apart: the earliest opening of a paragraph and the latest ending of one that are found
 * once in the whole plan. A section without text gives none, one of a few words may give a single phrase.
 */
export function choosePhrases(section: readonly string[], plan: readonly string[]): string[] {
  const fits = (phrase: string) => phrase.length >= 14 && countIn(plan, phrase) === 1;
  const first = section.map(firstWords).find(fits);
  const last = section.map(lastWords).findLast(fits);
  return [...new Set([first, last])].filter((phrase) => phrase !== undefined);
}
