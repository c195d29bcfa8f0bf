import type { Evidence } from '../evidence/evidence';
import { splitSentences } from '../prompts/sentences';
import { splitWords } from '../prompts/words';
import type { Around } from './located-evidence';

/** Evidence of fewer words than this tells a writer nothing by itself: “Opportunities for”. */
const FEWEST_WORDS = 4;

/** Whether evidence is quoted with its sentence: it came from a wording prompt, or is only a few words. */
export const needsSentence = ({ passages, promptKey }: Pick<Evidence, 'passages' | 'promptKey'>): boolean =>
  promptKey !== undefined || passages.reduce((sum, { quote }) => sum + splitWords(quote).length, 0) < FEWEST_WORDS;

/**
 * What stands around a part of a block's text in its sentence, or in all the sentences it touches; in the whole block where
 * they are only a few words. Null where nothing does. `from` and `to` are UTF-16 offsets in the text.
 */
export function aroundIn(text: string, from: number, to: number): Around | null {
  const words = splitWords(text);
  const sentences = splitSentences(text, words).map(({ start, end }) => ({
    from: start === 0 ? 0 : (words[start]?.from ?? 0),
    to: end === words.length ? text.length : (words[end]?.from ?? text.length),
    words: end - start,
  }));
  const touched = sentences.filter((sentence) => sentence.from < to && sentence.to > from);
  const enough = touched.reduce((sum, sentence) => sum + sentence.words, 0) >= FEWEST_WORDS;
  const start = enough ? Math.min(from, touched[0]?.from ?? 0) : 0;
  const end = enough ? Math.max(to, touched.at(-1)?.to ?? text.length) : text.length;
  const around = { before: text.slice(start, from).trimStart(), after: text.slice(to, end).trimEnd() };
  return around.before === '' && around.after === '' ? null : around;
}
