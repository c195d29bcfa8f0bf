import { flatFacts } from '../columns/flat-facts';
import type { CompareData } from '../columns/loaded';
import type { SplitField } from '../compare-view';
import type { Tally } from '../tally';
import type { RowsInUse, Values } from './rows-in-use';
import { TallyCells } from './tally-cells';

/** The tallies of each day, of all plans or by the words of a field: `[word * days + day]`. */
interface Days {
  readonly words: number;
  readonly cells: TallyCells;
}

/** Made of values once, however many stretches of days are asked for. */
const kept = new WeakMap<Values, Map<SplitField | null, Days>>();

/**
 * Tallies by the place that each day has, `[number of the word][place]`; of all plans together there is one word. Goes once
 * through the plans of a measure and a field, and then only through days.
 * @param places by the day's number less the first there is; -1: not asked for.
 */
export function tallyDays(
  data: CompareData,
  rows: RowsInUse,
  values: Values,
  field: SplitField | null,
  places: Int32Array,
  cells: number,
): readonly (readonly Tally[])[] {
  const known = kept.get(values) ?? new Map<SplitField | null, Days>();
  kept.set(values, known);
  // A draft that several people marked counts with each of them, by the part that is theirs.
  const read = field === 'auditor' ? (values.byAuditor ?? values) : values;
  const made = known.get(field) ?? daysOf(data, rows, read, field, places.length);
  known.set(field, made);
  return Array.from({ length: made.words }, (_, word) => {
    const sums = new TallyCells(cells);
    for (const [day, place] of places.entries())
      if (place >= 0) sums.addCell(place, made.cells, word * places.length + day);
    return Array.from({ length: cells }, (__, cell) => sums.tally(cell));
  });
}

function daysOf(data: CompareData, rows: RowsInUse, values: Values, field: SplitField | null, days: number): Days {
  const { at, y, x, count } = values;
  const { day, slot } = rows;
  if (field === null) {
    const cells = new TallyCells(days);
    for (let index = 0; index < count; index += 1) cells.add(day[at[index] ?? 0] ?? 0, y[index] ?? 0, x[index] ?? 0);
    return { words: 1, cells };
  }
  const words = data.directory.words[field].length + 1;
  const cells = new TallyCells(words * days);
  const column = flatFacts(data, field);
  for (let index = 0; index < count; index += 1) {
    const row = at[index] ?? 0;
    const word = column[slot[row] ?? 0] ?? 0;
    cells.add(word * days + (day[row] ?? 0), y[index] ?? 0, x[index] ?? 0);
  }
  return { words, cells };
}
