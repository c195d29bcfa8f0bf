import { foldText } from './fold-text';
import { type Nearness, nearPlaces, samePlaces } from './near-places';
import { blockAt, type FoldedPlace, type PlanIndex } from './plan-index';
import { agreementAt, type Context, keepsWords, totalOf } from './surroundings';

/** Shorter quotes are too common for "nearly the same" to mean anything. */
export const SHORTEST_NEAR = 8;

/**
 * Wider than what is taken for near when words are found again (near-places of find-evidence), so that a few edits to a
 * passage that is no look-alike cannot make it one.
 */
const ALIKE: Nearness = { errors: 0.35, words: 0.3 };

const overlaps = (a: FoldedPlace, b: FoldedPlace): boolean => a.start < b.end && b.start < a.end;

/**
 * How much of the surroundings of a quote the most alike other place of the same text shares: 0 to 64 characters, or -1
 * where nothing else in the text reads like it, or nearly. Kept with the quote, because nobody can tell later: once the
 * quoted words are deleted, the one place left that reads the same must not be taken for them.
 */
export function lookAlikeOf(index: PlanIndex, own: FoldedPlace, quote: string, context: Context): number {
  const folded = foldText(quote).text;
  const near = folded.length >= SHORTEST_NEAR ? nearPlaces(index, folded, ALIKE) : [];
  let most = -1;
  const same = samePlaces(index, folded).filter((place) => keepsWords(index, place, context));
  for (const place of [...same, ...near]) {
    if (overlaps(place, own) || blockAt(index, place) === -1) continue;
    most = Math.max(most, totalOf(agreementAt(index, place, context)));
  }
  return most;
}
