import { BoundedMap } from '../../../lib/bounded-map';
import type { Rubric } from '../../rubric/rubric';
import { versionKey } from '../../rubric/version-key';
import { dayOfNumber, numberOfDay } from '../columns/block';
import type { CompareData } from '../columns/loaded';
import { chooseSampling, chooseVersions } from '../comparable/in-use';
import type { CompareView, SplitField, Viewer } from '../compare-view';
import type { Measure, MeasureFacts } from '../measure';
import { factsOf } from '../measures/measure-facts';
import type { DayRange, Period } from '../period';
import { periodsBetween } from '../periods/period-of';
import type { Tally } from '../tally';
import { type RowsInUse, rowsInUse, type Used } from './rows-in-use';
import { dayPlaces, kindsIn, type Scan, scan } from './scan';
import { tallyDays, tallyField, tallyPlaces } from './tally-days';
import { type Values, valuesOf } from './values';

/** What of the data a view is about: which rows, which days, which periods. Measures are read off it. */
export interface Frame {
  readonly data: CompareData;
  readonly view: CompareView;
  readonly viewer: Viewer;
  readonly seen: Scan;
  readonly used: Used;
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
  const periods = periodsOf(rows, seen, view, view.range);
  return {
    data,
    view,
    viewer,
    seen,
    used,
    rubrics: seen.rubrics.filter((rubric) => used.versions.includes(versionKey(rubric))),
    rows,
    periods,
    allPeriods: isOpen(view.range) ? periods : periodsOf(rows, seen, view, {}),
  };
}

const isOpen = ({ from, to }: DayRange): boolean => from === undefined && to === undefined;

function periodsOf({ perDay }: RowsInUse, seen: Scan, { period }: CompareView, range: DayRange): readonly Period[] {
  const { first, last } = dayPlaces(seen, range);
  let [from, to] = [first, last];
  while (from <= last && (perDay[from] ?? 0) === 0) from += 1;
  while (to >= from && (perDay[to] ?? 0) === 0) to -= 1;
  if (to < from) return [];
  const dayOf = (place: number) => dayOfNumber(place + seen.firstDay) ?? '';
  return keptPeriods.get(`${period} ${from + seen.firstDay} ${to + seen.firstDay}`, () =>
    periodsBetween(period, dayOf(from), dayOf(to)),
  );
}

/** The last few axes: most changes of a view leave its periods as they are. */
const keptPeriods = new BoundedMap<string, readonly Period[]>(8);

export interface Measured {
  readonly measure: Measure;
  readonly facts: MeasureFacts;
  readonly values: Values;
}

export function measureRows(frame: Frame, measure: Measure): Measured {
  const facts = factsOf(measure, frame.rubrics);
  return { measure, facts, values: valuesOf(frame, measure, facts.unit) };
}

/** The place of each day, less the first there is, among periods; -1 where it is in none or not in `range`. */
export function periodPlaces({ seen }: Pick<Frame, 'seen'>, periods: readonly Period[], range: DayRange): Int32Array {
  const places = new Int32Array(seen.lastDay - seen.firstDay + 1).fill(-1);
  const within = dayPlaces(seen, range);
  const days = numbersOf(periods);
  for (let place = 0; place < periods.length; place += 1) {
    const first = Math.max((days[place * 2] ?? 0) - seen.firstDay, within.first);
    const last = Math.min((days[place * 2 + 1] ?? 0) - seen.firstDay, within.last);
    if (first <= last) places.fill(place, first, last + 1);
  }
  return places;
}

const keptNumbers = new WeakMap<readonly Period[], Int32Array>();

/** The numbers of the first and the last day of each period. */
function numbersOf(periods: readonly Period[]): Int32Array {
  const made =
    keptNumbers.get(periods) ??
    Int32Array.from(periods.flatMap(({ from, to }) => [numberOfDay(from), numberOfDay(to)]));
  keptNumbers.set(periods, made);
  return made;
}

/** Tallies of a measure by the place that its day has; `cells` of them. */
export const talliesBy = ({ values }: Measured, places: Int32Array, cells: number): readonly Tally[] =>
  tallyPlaces(tallyDays(values, places.length), places, cells);

/** The same by the words of a field: `[number of the word][place]`, word 0 being not known. */
export const talliesByField = (
  { data }: Frame,
  { values }: Measured,
  field: SplitField,
  places: Int32Array,
  cells: number,
): readonly (readonly Tally[])[] => tallyField(data, values, field, places, cells);
