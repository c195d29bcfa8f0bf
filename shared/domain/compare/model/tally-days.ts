import { flatFacts } from '../columns/flat-facts';
import type { CompareData } from '../columns/loaded';
import type { SplitField } from '../compare-view';
import type { Tally } from '../tally';
import { TallyCells } from './tally-cells';
import type { Values } from './values';

/** The tallies of each day, made of values once, however many stretches of days are asked for. */
const kept = new WeakMap<Values, TallyCells>();

/**
 * Tallies by the place that each day has. Goes once through the values, and then only through days.
 * @param places by the day's number less the first there is; -1: not asked for.
 */
export function tallyDays(values: Values, places: Int32Array, cells: number): readonly Tally[] {
  const days = kept.get(values) ?? daysOf(values, places.length);
  kept.set(values, days);
  const sums = new TallyCells(cells);
  for (let day = 0; day < places.length; day += 1) {
    const place = places[day] ?? -1;
    if (place >= 0) sums.addCell(place, days, day);
  }
  return Array.from({ length: cells }, (_, cell) => sums.tally(cell));
}

function daysOf({ count, day, y, x }: Values, days: number): TallyCells {
  const cells = new TallyCells(days);
  for (let index = 0; index < count; index += 1) cells.add(day[index] ?? 0, y[index] ?? 0, x[index] ?? 0);
  return cells;
}

/** The same by the words of a field, `[number of the word][place]`, word 0 being not known. Goes once through the values. */
export function tallyField(
  data: CompareData,
  values: Values,
  field: SplitField,
  places: Int32Array,
  cells: number,
): readonly (readonly Tally[])[] {
  // A draft that several people marked counts with each of them, by the part that is theirs.
  const { count, slot, day, y, x } = field === 'auditor' ? (values.byAuditor ?? values) : values;
  const words = data.directory.words[field].length + 1;
  const sums = new TallyCells(words * cells);
  const column = flatFacts(data, field);
  for (let index = 0; index < count; index += 1) {
    const place = places[day[index] ?? 0] ?? -1;
    if (place >= 0) sums.add((column[slot[index] ?? 0] ?? 0) * cells + place, y[index] ?? 0, x[index] ?? 0);
  }
  return Array.from({ length: words }, (_, word) =>
    Array.from({ length: cells }, (__, cell) => sums.tally(word * cells + cell)),
  );
}
