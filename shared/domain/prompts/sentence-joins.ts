import { wordSet } from './phrase';
import type { Piece } from './piece';
import { reviewWords } from './review-words';

const DUTY = wordSet('will must shall should may could would might has have need needs requires receives');
/** A sentence that begins with one of these goes on about what the sentence before gives. */
const GOES_ON = wordSet(
  'delivered provided led run taught this these it they each session sessions progress reviewed monitored every time frequency duration group both',
);

/** Whether a sentence of a paragraph begins an item of its own, and does not go on about the one before. */
export function beginsAnItem(piece: Piece): boolean {
  const { words, start, end } = piece;
  const first = words[start]?.lower ?? '';
  const second = words[start + 1]?.stem ?? '';
  if (GOES_ON.has(first) || (first === 'the' && GOES_ON.has(second))) return false;
  const promises = words.slice(start, end).some(({ stem }) => DUTY.has(stem));
  return promises && !reviewWords(piece).some(({ claims }) => claims);
}
