import type { Word } from './words';

/** A run of words: indexes into the words of one text, `end` not included. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** A full stop after one of these ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof st rev approx no e.g i.e g e eg ie etc vs min mins hr hrs wk wks yr yrs incl max'.split(' '),
);
const STOP = /[.!?]["'”’)\]]*\s+["'“‘([]*$/;
const LINE_END = /[\n\r]/;

/**
 * Where one sentence ends and the next begins: a stop, a space, and a word that begins with a capital or a digit. Our own
 * rule and not `Intl.Segmenter`, whose answer depends on the engine's language data.
 */
export function splitSentences(text: string, words: readonly Word[]): WordRange[] {
  const ranges: WordRange[] = [];
  let start = 0;
  for (let at = 1; at < words.length; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (!(before && word?.apart)) continue;
    const between = text.slice(before.to, word.from);
    const first = text.charAt(word.from);
    const begins = first !== first.toLowerCase() || (first >= '0' && first <= '9');
    const stops = begins && STOP.test(between) && !(between.startsWith('.') && ABBREVIATIONS.has(before.lower));
    if (!(stops || LINE_END.test(between))) continue;
    ranges.push({ start, end: at });
    start = at;
  }
  if (start < words.length) ranges.push({ start, end: words.length });
  return ranges;
}
