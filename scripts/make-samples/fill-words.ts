import type { Child } from './plan-source';

const PRONOUNS = {
  he: { he: 'he', him: 'him', his: 'his', himself: 'himself' },
  she: { he: 'she', him: 'her', his: 'her', himself: 'herself' },
} as const;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Puts a child's own words into bank text: `{He} walks` becomes `She walks`. Throws on a word it does not know. */
export function fillWords(template: string, child: Child): string {
  const words: Record<string, string> = {
    ...PRONOUNS[child.pronoun],
    name: child.name,
    setting: child.setting,
    by: child.by,
    soon: child.soon,
  };
  return template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const word = words[key] ?? words[key.toLowerCase()];
    if (word === undefined) throw new Error(`Sample text uses an unknown word: ${key}`);
    return key in words ? word : capital(word);
  });
}
