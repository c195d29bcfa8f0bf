import type { Rubric } from '../../rubric/rubric';
import { versionKey } from '../../rubric/version-key';
import { dayOfNumber } from '../columns/block';
import type { CompareData } from '../columns/loaded';
import { chooseSampling, chooseVersions, isMarked } from '../comparable/in-use';
import type { CompareView, Sampling, SplitField, Viewer } from '../compare-view';
import type { Measure, MeasureFacts } from '../measure';
import { factsOf } from '../measures/measure-facts';
import { readerOf } from '../measures/read-measure';
import type { DayRange, Period } from '../period';
import { periodsBetween } from '../periods/period-of';
import type { Tally } from '../tally';
import { type RowsInUse, readValues, rowsInUse, type Values } from './rows-in-use';
import { dayPlaces, kindsIn, type Scan, scan } from './scan';
import { speakingParts } from './speaking-parts';
import { tallyDays } from './tally-days';

/** What of the data a view is about: which rows, which days, which periods. Measures are read off it. */
export interface Frame {
  readonly data: CompareData;
  readonly view: CompareView;
  readonly viewer: Viewer;
  readonly seen: Scan;
  readonly used: { readonly versions: readonly string[]; readonly sampling: Sampling };
  /** The versions in use, newest first. */
  readonly rubrics: readonly Rubric[];
  readonly rows: RowsInUse;
  /** From the first to the last with plans in the view's days. */
  readonly periods: readonly Period[];
  /** The same of all days. */
  readonly allPeriods: readonly Period[];
}

export function frameOf(data: CompareData, view: CompareView, viewer: Viewer): Frame {
  const seen = scan(data, view, viewer);
  const kinds = kindsIn(seen, seen.kinds, view.range);
  const sampling = chooseSampling(view, kinds);
  const used = { sampling, versions: chooseVersions(view, kinds, sampling, seen.rubrics) };
  const rows = rowsInUse(data, view, used, seen);
  return {
    data,
    view,
    viewer,
    seen,
    used,
    rubrics: seen.rubrics.filter((rubric) => used.versions.includes(versionKey(rubric))),
    rows,
    periods: periodsOf(rows, seen, view, view.range),
    allPeriods: periodsOf(rows, seen, view, {}),
  };
}

function periodsOf(rows: RowsInUse, seen: Scan, { period }: CompareView, range: DayRange): readonly Period[] {
  const { first, last } = dayPlaces(seen, range);
  let [from, to] = [Number.POSITIVE_INFINITY, -1];
  for (let index = 0; index < rows.count; index += 1) {
    const day = rows.day[index] ?? 0;
    if (day < first || day > last) continue;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  if (to < 0) return [];
  const dayOf = (place: number) => dayOfNumber(place + seen.firstDay) ?? '';
  return periodsBetween(period, dayOf(from), dayOf(to));
}

export interface Measured {
  readonly measure: Measure;
  readonly facts: MeasureFacts;
  readonly values: Values;
}

export function measureRows({ data, used, rubrics, rows }: Frame, measure: Measure): Measured {
  const facts = factsOf(measure, rubrics);
  const speaking = isMarked(measure) ? speakingParts(data, used.versions).parts : undefined;
  const reader = readerOf(measure, rubrics, data.directory.words.band, speaking);
  return { measure, facts, values: readValues(rows, reader, facts.unit, isMarked(measure)) };
}

/** The place of each day, less the first there is, among periods; -1 where it is in none or not in `range`. */
export function periodPlaces({ seen }: Pick<Frame, 'seen'>, periods: readonly Period[], range: DayRange): Int32Array {
  const places = new Int32Array(seen.lastDay - seen.firstDay + 1).fill(-1);
  const within = dayPlaces(seen, range);
  for (const [place, { from, to }] of periods.entries()) {
    const { first, last } = dayPlaces(seen, { from, to });
    const [start, end] = [Math.max(first, within.first), Math.min(last, within.last)];
    if (start <= end) places.fill(place, start, end + 1);
  }
  return places;
}

/** Tallies of a measure by the place that its day has; `cells` of them. */
export function talliesBy(frame: Frame, { values }: Measured, places: Int32Array, cells: number): readonly Tally[] {
  return tallyDays(frame.data, frame.rows, values, null, places, cells)[0] ?? [];
}

/** The same by the words of a field: `[number of the word][place]`, word 0 being not known. */
export const talliesByField = (
  { rows, data }: Frame,
  { values }: Measured,
  field: SplitField,
  places: Int32Array,
  cells: number,
): readonly (readonly Tally[])[] => tallyDays(data, rows, values, field, places, cells);
