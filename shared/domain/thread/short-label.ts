/** Characters of a label: three lines of a narrow column. */
export const LONGEST_LABEL = 120;

/** The first sentence of a text; cut at a word, with an ellipsis, where that is too long. */
export function shortLabel(text: string, longest = LONGEST_LABEL): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  const sentence = /^.*?[.!?]["”’)]?(?=\s[A-Z‘“(])/.exec(whole)?.[0] ?? whole;
  if (sentence.length <= longest) return sentence;
  const cut = [...sentence].slice(0, longest - 1).join('');
  const word = cut.lastIndexOf(' ');
  return `${(word > longest / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}
