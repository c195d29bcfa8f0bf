import type { Block } from '../plan/plan-text';
import { NON_NAMES, PERSON_VERBS } from './name-lists';
import { splitWords, type Word } from './words';

/** A block's words with its text, as names are looked for in it. */
export interface NamedText {
  readonly block: Block;
  readonly words: readonly Word[];
}

const LABEL =
  /^(?:(?:child|pupil|young person|student)['’]?s?\s+)?(?:full |first |preferred |given |fore)?name(?: of (?:child|young person|pupil))?$|^known as$|^forename$/i;

/** The word without a possessive ending: "Wren's" is "wren". */
export const bareName = (lower: string): string => lower.replace(/'s?$/, '');

const isLabel = (text: string) => text.length < 60 && LABEL.test(text.trim().replace(/:$/, '').trim());

/** The first word of a text, if it is written like a name. */
function nameIn(text: string): string | undefined {
  const [word] = splitWords(text.slice(0, 80));
  const name = word && bareName(word.lower);
  return name && name.length > 1 && word.capital && !NON_NAMES.has(name) ? name : undefined;
}

/** "Name: Wren Example" in one block, or "Name" in a cell and the name in the next. */
function labelledName(blocks: readonly Block[]): string | undefined {
  for (const [index, { text, cell }] of blocks.entries()) {
    const colon = text.slice(0, 60).indexOf(':');
    if (colon > 0 && isLabel(text.slice(0, colon))) {
      const name = nameIn(text.slice(colon + 1));
      if (name) return name;
    }
    const next = blocks[index + 1];
    if (cell && next?.cell?.table === cell.table && isLabel(text)) {
      const name = nameIn(next.text);
      if (name) return name;
    }
  }
  return;
}

/** Fewer mentions than this tell nothing. */
const FEWEST_MENTIONS = 3;

/** The capitalised word that most often does something, or has something ("Wren will", "Wren’s"). */
function mostNamed(texts: readonly NamedText[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { words } of texts)
    for (const [index, word] of words.entries()) {
      const name = bareName(word.lower);
      const acts = name !== word.lower || PERSON_VERBS.has(words[index + 1]?.lower ?? '');
      if (acts && name.length > 1 && word.capital && !NON_NAMES.has(name))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= FEWEST_MENTIONS ? most[0] : undefined;
}

/** The child's first name in small letters, read out of the plan: from a labelled field, else the name met most often. */
export function childNameIn(texts: readonly NamedText[]): string {
  return labelledName(texts.map(({ block }) => block)) ?? mostNamed(texts) ?? '';
}
