import type { PlanText } from '../plan/plan-text';
import { foldText } from './fold-text';
import { type BlockPlace, indexPlan, toBlockPlace } from './plan-index';

/**
 * Every place of a plan text that reads like what a person typed, in file order: capitals and small letters, accents, kinds
 * of quotation marks and dashes, and amounts of white space count as the same. Places lie within one block and overlap no
 * other. Empty for nothing but white space.
 */
export function findWords(planText: PlanText, typed: string): readonly BlockPlace[] {
  const words = foldText(typed, 'letters').text;
  if (words === '') return [];
  const index = indexPlan(planText, 'letters');
  const places: BlockPlace[] = [];
  let at = index.text.indexOf(words);
  while (at !== -1) {
    const place = toBlockPlace(index, { start: at, end: at + words.length });
    if (place !== null) places.push(place);
    at = index.text.indexOf(words, at + (place === null ? 1 : words.length));
  }
  return places;
}
