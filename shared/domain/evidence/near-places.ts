import search from 'approx-string-match';
import { type FoldedPlace, type IndexedBlock, type PlanIndex, wordsOf } from './plan-index';

/** A place that reads nearly like a quote. */
export interface NearPlace extends FoldedPlace {
  /** Letters to insert, delete or change until both read the same. */
  readonly errors: number;
}

/** How far a place may be from a quote. */
export interface Nearness {
  /** Share of the quote's length, 0 to 1, that may be letters inserted, deleted or changed. */
  readonly errors: number;
  /** Share of the quote's words, 0 to 1, that a block must hold to be searched at all. */
  readonly words: number;
}

/** Blocks searched for one quote at most, those with most of its words first. */
const MOST_BLOCKS = 60;
/** Longer quotes are found only as they are: the time taken grows with the square of their length. */
const MOST_LETTERS = 4_000;

/** Blocks that hold enough of the quote's words, those with most first. */
function plausibleBlocks(index: PlanIndex, quote: string, share: number): readonly IndexedBlock[] {
  const words = wordsOf(quote);
  const all = index.words();
  const counts = new Map<number, number>();
  for (const word of words) for (const at of all.get(word) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  const enough = Math.max(1, words.length * share);
  return [...counts]
    .filter(([, count]) => count >= enough)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_BLOCKS)
    .flatMap(([at]) => index.blocks[at] ?? []);
}

/** All separate places of a text that are near the quote. The library answers only the best of a text, so the rest is searched on. */
function placesIn(text: string, offset: number, quote: string, most: number): readonly NearPlace[] {
  if (text.length < quote.length - most) return [];
  const [best] = search(text, quote, most);
  if (best === undefined) return [];
  const here = { start: offset + best.start, end: offset + best.end, errors: best.errors };
  if (best.end <= best.start) return [];
  return [
    ...placesIn(text.slice(0, best.start), offset, quote, most),
    here,
    ...placesIn(text.slice(best.end), offset + best.end, quote, most),
  ];
}

/** The places of a plan that read nearly like a folded quote, in whole words, in no order that matters. */
export function nearPlaces(index: PlanIndex, folded: string, nearness: Nearness): readonly NearPlace[] {
  if (folded.length > MOST_LETTERS) return [];
  const most = Math.floor(folded.length * nearness.errors);
  return plausibleBlocks(index, folded, nearness.words).flatMap(({ folded: block, start }) =>
    placesIn(block.text, start, folded, most).map((place) => toWholeWords(index, place, folded)),
  );
}

/** Where the words of a range begin, and where they end. */
function* wordRanges(text: string, { start, end }: FoldedPlace): Iterable<FoldedPlace> {
  for (const word of text.slice(start, end).matchAll(/\S+/g))
    yield { start: start + word.index, end: start + word.index + word[0].length };
}

/**
 * A near place in whole words, since a changed word at an end would otherwise be cut, but for words at its ends that are more
 * than the quote has and not how it begins or ends.
 */
function toWholeWords({ text }: PlanIndex, place: NearPlace, quote: string): NearPlace {
  let { start, end } = place;
  while (start > 0 && text[start] !== ' ' && text[start - 1] !== ' ') start -= 1;
  while (end < text.length && text[end - 1] !== ' ' && text[end] !== ' ') end += 1;
  const words = [...wordRanges(text, { start, end })];
  const quoted = quote.split(' ');
  const textOf = (word: FoldedPlace | undefined) => text.slice(word?.start, word?.end);
  const isSpare = () => words.length > quoted.length;
  while (isSpare() && textOf(words[0]) !== quoted[0]) words.shift();
  while (isSpare() && textOf(words.at(-1)) !== quoted.at(-1)) words.pop();
  return { start: words[0]?.start ?? start, end: words.at(-1)?.end ?? end, errors: place.errors };
}

/** Every place that reads exactly like the folded quote, whole inside one text with single spaces between blocks. */
export function samePlaces({ text }: PlanIndex, folded: string): readonly FoldedPlace[] {
  const places: FoldedPlace[] = [];
  if (folded === '') return places;
  for (let start = text.indexOf(folded); start !== -1; start = text.indexOf(folded, start + 1))
    places.push({ start, end: start + folded.length });
  return places;
}
