/** Whole words of the document, lower case, hyphened ones included. */
export type Vocabulary = ReadonlySet<string>;

const SOFT_HYPHEN = '\u00ad';
const WORD = /[\p{L}\d]+(?:[-‐‑'’][\p{L}\d]+)*/gu;

/** Collects the words of all lines, leaving out those cut by a hyphen at a line's end. */
export function collectWords(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    const whole = line.replace(/[\p{L}\d-]+-$/u, '');
    for (const [word] of whole.matchAll(WORD)) words.add(word.toLowerCase());
  }
  return words;
}

/**
 * A hyphen at a line's end belongs to the word ("well-being") or was put in by the typesetter ("provi-sion"). It is
 * dropped only where the document writes the whole word elsewhere and never writes it with the hyphen; otherwise it
 * stays, because a hyphen too many loses nothing.
 */
function joinTwo(before: string, after: string, vocabulary: Vocabulary): string {
  if (before.endsWith(SOFT_HYPHEN)) return before.slice(0, -1) + after;
  const head = /([\p{L}\d]+)-$/u.exec(before)?.[1];
  const tail = /^([\p{L}\d]+)/u.exec(after)?.[1];
  if (!head || !tail) return `${before} ${after}`;
  const cut =
    /^\p{Ll}/u.test(tail) &&
    vocabulary.has((head + tail).toLowerCase()) &&
    !vocabulary.has(`${head}-${tail}`.toLowerCase());
  return (cut ? before.slice(0, -1) : before) + after;
}

/** Joins the lines of a paragraph into running text. */
export const joinLines = (lines: readonly string[], vocabulary: Vocabulary): string =>
  lines.reduce((text, line) => (text === '' ? line : joinTwo(text, line, vocabulary)), '');
