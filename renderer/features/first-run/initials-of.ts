/** Initials suggested from a name: first letters of the first and the last two words at most, in capitals. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s-]+/u)
    .filter(Boolean);
  const chosen = words.length > 3 ? [words[0], words.at(-2), words.at(-1)] : words;
  return chosen.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('en-GB') ?? '').join('');
}
