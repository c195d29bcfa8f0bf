import { flatFacts } from '../columns/flat-facts';
import type { CompareData } from '../columns/loaded';
import type { SplitField } from '../compare-view';
import type { Tally } from '../tally';
import { TallyCells } from './tally-cells';
import type { Values } from './values';

/** Tallies of some days by the words of two fields at once: of a word of the first, by the words of the second. */
export type CrossTallies = (word: number) => readonly Tally[];

/** @param places by the day's number less the first there is; below 0: not asked for. */
export function tallyCross(
  data: CompareData,
  values: Values,
  [field, within]: readonly [SplitField, SplitField],
  places: Int32Array,
): CrossTallies {
  const ofAuditors = field === 'auditor' || within === 'auditor';
  const { count, slot, day, y, x } = ofAuditors ? (values.byAuditor ?? values) : values;
  const [words, others] = [data.directory.words[field].length + 1, data.directory.words[within].length + 1];
  const [rows, columns] = [flatFacts(data, field), flatFacts(data, within)];
  const sums = new TallyCells(words * others);
  for (let index = 0; index < count; index += 1) {
    if ((places[day[index] ?? 0] ?? -1) < 0) continue;
    const at = slot[index] ?? 0;
    sums.add((rows[at] ?? 0) * others + (columns[at] ?? 0), y[index] ?? 0, x[index] ?? 0);
  }
  return (word) => Array.from({ length: others }, (_, other) => sums.tally(word * others + other));
}
