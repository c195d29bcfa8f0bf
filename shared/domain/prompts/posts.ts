import { ADVISING, RECEIVING, ROLE_MODIFIERS, ROLE_NOUNS, ROLES_WITH_KIND, TITLES } from './lexicon';
import type { WordRange } from './sentences';
import type { Word } from './words';

/** Most words before the last of a post's name. */
const LONGEST_POST = 6;

/** The words of a post that ends at or begins at `at`: "a speech and language therapist". */
export function postAt(words: readonly Word[], at: number, limit: number): WordRange | undefined {
  const word = words[at];
  if (!word) return;
  const kind = ROLES_WITH_KIND.endAt(words, at, limit);
  const titled = TITLES.has(word.lower) && words[at + 1]?.capital === true && at + 2 <= limit;
  if (kind < 0 && !titled && !ROLE_NOUNS.has(word.stem)) return;
  let start = at;
  while (
    start > Math.max(0, at - LONGEST_POST) &&
    !words[start]?.apart &&
    ROLE_MODIFIERS.has(words[start - 1]?.stem ?? '')
  )
    start -= 1;
  return { start, end: Math.max(kind, titled ? at + 2 : at + 1) };
}

/** Whether the post gives the provision, and does not only train, advise, check or hear of it. */
export function delivers(words: readonly Word[], { start }: WordRange): boolean {
  const before = words[start - 1];
  if (!before || words[start]?.apart) return true;
  if (before.lower === 'to' && words[start - 2]?.lower === 'access') return true;
  if (RECEIVING.has(before.lower)) return false;
  return !(before.lower === 'by' && ADVISING.has(words[start - 2]?.stem ?? ''));
}
