import { type FieldMix, fieldMixes } from '../columns/field-mixes';
import { flatFacts } from '../columns/flat-facts';
import type { CompareData } from '../columns/loaded';
import type { SplitField } from '../compare-view';
import type { RawValues } from '../measures/raw-values';
import { VALUE } from '../measures/read-measure';
import { NO_TALLY, type Tally } from '../tally';
import type { RowsInUse } from './rows-in-use';
import { TallyCells } from './tally-cells';
import type { Values } from './values';

/** Made of values once, however many stretches of days are asked for. */
const kept = new WeakMap<Values, TallyCells>();

/** The tallies of each day, by its number less the first there is. Goes once through the values. */
export function tallyDays(values: Values, days: number): TallyCells {
  const made = kept.get(values) ?? daysOf(values, days);
  kept.set(values, made);
  return made;
}

function daysOf({ count, day, y, x }: Values, days: number): TallyCells {
  const cells = new TallyCells(days);
  for (let index = 0; index < count; index += 1)
    cells.add(day[index] as number, y[index] as number, x[index] as number);
  return cells;
}

/**
 * The same of a measure that is looked at once, as one of many in a split: straight off what the rows bring, without
 * putting values beside each other. Only of rows none of which is a part of a draft.
 */
export function tallyDaysOfRows({ count, slot, day, perDay }: RowsInUse, raw: RawValues): TallyCells {
  const cells = new TallyCells(perDay.length);
  for (let index = 0; index < count; index += 1) {
    const at = slot[index] as number;
    if (raw.said[at] === VALUE) cells.add(day[index] as number, raw.y[at] as number, raw.x[at] as number);
  }
  return cells;
}

/**
 * Tallies by the place that each day has.
 * @param places by the day's number less the first there is; -1: not asked for.
 */
export function tallyPlaces(days: TallyCells, places: Int32Array, cells: number): readonly Tally[] {
  const sums = new TallyCells(cells);
  for (let day = 0; day < places.length; day += 1) {
    const place = places[day] as number;
    if (place >= 0) sums.addCell(place, days, day);
  }
  return Array.from({ length: cells }, (_, cell) => sums.tally(cell));
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

/**
 * The tallies of some days by the words of several fields, `[number of the word]`. Goes once through the values for each mix
 * that one of the fields is in.
 */
export function tallyFields(
  data: CompareData,
  values: Values,
  fields: readonly SplitField[],
  places: Int32Array,
): ReadonlyMap<SplitField, readonly Tally[]> {
  const tallies = new Map<SplitField, readonly Tally[]>();
  for (const mix of fieldMixes(data)) {
    const asked = mix.fields.filter(({ field }) => fields.includes(field));
    if (asked.length === 0) continue;
    const cells = cellsOfMix(values, mix, places);
    for (const one of asked) tallies.set(one.field, wordTallies(cells, mix, one));
  }
  if (values.byAuditor !== undefined && fields.includes('auditor'))
    tallies.set(
      'auditor',
      tallyField(data, values, 'auditor', places, 1).map(([tally = NO_TALLY]) => tally),
    );
  return tallies;
}

function cellsOfMix({ count, slot, day, y, x }: Values, { codes, cells }: FieldMix, places: Int32Array): TallyCells {
  const sums = new TallyCells(cells);
  for (let index = 0; index < count; index += 1)
    if ((places[day[index] as number] as number) >= 0)
      sums.add(codes[slot[index] as number] as number, y[index] as number, x[index] as number);
  return sums;
}

function wordTallies(mix: TallyCells, { cells }: FieldMix, { step, words }: FieldMix['fields'][number]): Tally[] {
  const sums = new TallyCells(words);
  for (let cell = 0; cell < cells; cell += 1) sums.addCell(Math.floor(cell / step) % words, mix, cell);
  return Array.from({ length: words }, (_, word) => sums.tally(word));
}
