import type { FeedbackQuote } from './feedback-sheet';
import type { LocatedEvidence, LocatedPassage } from './located-evidence';

/** A sheet is a page or two: longer quotes are cut between words, and show that they are. In characters. */
export const LONGEST_QUOTE = 180;
/** Characters left of the sentence on either side of a quote, where it is too long to be shown whole. */
const LONGEST_SIDE = 70;
const CUT = '[…]';

type Quoted = Pick<FeedbackQuote, 'words' | 'marks'>;

export const NOTHING_QUOTED: Quoted = { words: null, marks: [] };

/** The words of one piece of evidence. Those of several blocks are set apart by a stroke, as lines of a poem are. */
export function quotedWords({ evidence, passages }: LocatedEvidence): Quoted {
  const parts = evidence.passages.flatMap(({ quote }, at) => inSentence(quote, passages[at]) ?? []);
  if (parts.length === 0) return NOTHING_QUOTED;
  let words = '';
  const marks: [number, number][] = [];
  for (const part of parts) {
    if (words !== '') words += ' / ';
    for (const [from, to] of part.marks) marks.push([words.length + from, words.length + to]);
    words += part.words;
  }
  const kept = keptLength(words);
  return kept === words.length
    ? { words, marks }
    : { words: `${words.slice(0, kept)} ${CUT}`, marks: marks.filter(([, to]) => to <= kept) };
}

/** One quote as it is, or within its sentence and marked there; null where it is nothing but space. */
function inSentence(
  quote: string,
  passage: LocatedPassage | undefined,
): { words: string; marks: Quoted['marks'] } | null {
  const own = oneLine(quote).trim();
  if (own === '') return null;
  const around = passage?.around;
  if (around === undefined) return { words: own, marks: [] };
  const isLong = around.before.length + own.length + around.after.length > LONGEST_QUOTE;
  const before = isLong ? endOf(oneLine(around.before)) : oneLine(around.before);
  const after = isLong ? shortened(oneLine(around.after), LONGEST_SIDE) : oneLine(around.after);
  return { words: `${before}${own}${after}`, marks: [[before.length, before.length + own.length]] };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** How much of a text fits, up to a space where there is one. */
function keptLength(text: string, longest = LONGEST_QUOTE): number {
  if (text.length <= longest) return text.length;
  const start = text.slice(0, longest);
  const space = start.lastIndexOf(' ');
  // A cut must not fall between the two halves of one character.
  return space > longest / 2 ? space : start.replace(/[\uD800-\uDBFF]$/u, '').length;
}

/** The beginning of a text, cut between words where it is longer than this. */
export function shortened(text: string, longest: number): string {
  const kept = keptLength(text, longest);
  return kept === text.length ? text : `${text.slice(0, kept)} ${CUT}`;
}

/** The end of a text, cut between words where it is long. */
function endOf(text: string): string {
  if (text.length <= LONGEST_SIDE) return text;
  const end = text.slice(-LONGEST_SIDE).replace(/^[\uDC00-\uDFFF]/u, '');
  const space = end.indexOf(' ');
  return `${CUT} ${space < LONGEST_SIDE / 2 ? end.slice(space + 1) : end}`;
}
