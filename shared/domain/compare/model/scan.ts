import { newestFirst } from '../../rubric/newest-published';
import type { Rubric } from '../../rubric/rubric';
import { versionKey } from '../../rubric/version-key';
import { numberOfDay } from '../columns/block';
import type { CompareData } from '../columns/loaded';
import { oncePerData } from '../columns/once-per-data';
import type { KindFacts } from '../comparable/facts';
import { isMarked } from '../comparable/in-use';
import type { CompareView, Sampling, Viewer } from '../compare-view';
import type { DayRange, PeriodDay } from '../period';
import { filterRows, type Kept } from './filter-tables';
import { NO_DAY, NOT_COUNTED, type RowKinds, rowKindsOf, SAMPLINGS } from './row-kinds';

/** Plans by day, counted once, of one version and one way of sampling. */
export interface KindDays {
  readonly version: string;
  readonly sampling: Sampling;
  /** By the day's number less `Scan.firstDay`. */
  readonly days: Uint32Array;
}

/** What was seen of all rows before anything is measured. Numbers of days as in the columns. */
export interface Scan {
  /** First and last day there is, whatever the filters; both 0 where there is none. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly rubrics: readonly Rubric[];
  /** After the filters. */
  readonly kinds: readonly KindDays[];
  /** The same without the filters. */
  readonly unfiltered: readonly KindDays[];
  /** Plans counted once that have no such day, after the filters, and those of them that the filters leave out. */
  readonly noDay: number;
  readonly noDayFiltered: number;
  /** Audits beside which another one counts; after the filters. */
  readonly notCounted: number;
  /** Which rows pass the filters; null where all do. */
  readonly kept: Kept | null;
}

/** What is counted of rows, all or those that pass. */
type Counted = Pick<Scan, 'kinds' | 'noDay' | 'notCounted'>;

/** How many codes are below 0; `NOT_COUNTED` is the lowest. */
const OTHER_CODES = -NOT_COUNTED;

const keptCounts = oncePerData(() => new Map<PeriodDay, Counted>());

/** All rows, counted once for each sort of day. */
function countAll(data: CompareData, by: PeriodDay, kinds: RowKinds): Counted {
  const known = keptCounts(data);
  const made = known.get(by) ?? count(kinds, null);
  known.set(by, made);
  return made;
}

const rubricsOf = oncePerData(({ blocks, rubrics }) => {
  const versions = new Set(blocks.map(({ version }) => version));
  return newestFirst(rubrics.filter((rubric) => versions.has(versionKey(rubric))));
});

/** Goes through all rows once for each filter, and once more to count what passes. */
export function scan(data: CompareData, view: CompareView, viewer: Viewer): Scan {
  const rows = rowKindsOf(data, view.by);
  const all = countAll(data, view.by, rows);
  const kept = filterRows(data, view.filters, viewer, !isMarked(view.measure));
  const counted = kept === null ? all : count(rows, kept.drafts);
  const { firstDay, lastDay } = rows;
  return {
    firstDay,
    lastDay,
    rubrics: rubricsOf(data),
    ...counted,
    unfiltered: all.kinds,
    noDayFiltered: all.noDay - counted.noDay,
    kept,
  };
}

function count({ firstDay, lastDay, versions, codes }: RowKinds, kept: Uint8Array | null): Counted {
  const length = lastDay - firstDay + 1;
  // What is no day of a kind has a code below 0 and is counted before the days.
  const cells = new Uint32Array(versions.length * SAMPLINGS.length * length + OTHER_CODES);
  for (let row = 0; row < codes.length; row += 1) {
    if (kept !== null && kept[row] === 0) continue;
    const cell = (codes[row] as number) + OTHER_CODES;
    cells[cell] = (cells[cell] as number) + 1;
  }
  const kinds = versions.flatMap((version, at) =>
    SAMPLINGS.map((sampling, way): KindDays => {
      const from = (at * SAMPLINGS.length + way) * length + OTHER_CODES;
      return { version, sampling, days: cells.subarray(from, from + length) };
    }),
  );
  const ofCode = (code: number) => cells[code + OTHER_CODES] ?? 0;
  return { kinds, noDay: ofCode(NO_DAY), notCounted: ofCode(NOT_COUNTED) };
}

/** Places in a list of days by number; outside of the days there are, the nearest. */
export function dayPlaces(
  { firstDay, lastDay }: Pick<Scan, 'firstDay' | 'lastDay'>,
  { from, to }: DayRange,
): { first: number; last: number } {
  const place = (day: string | undefined, open: number) => (day === undefined ? open : numberOfDay(day) - firstDay);
  return { first: Math.max(0, place(from, 0)), last: Math.min(lastDay - firstDay, place(to, lastDay - firstDay)) };
}

/** Plans by version and sampling within some days. */
export function kindsIn(of: Scan, kinds: readonly KindDays[], range: DayRange): readonly KindFacts[] {
  const { first, last } = dayPlaces(of, range);
  return kinds
    .map(({ version, sampling, days }) => {
      let plans = 0;
      for (let day = first; day <= last; day += 1) plans += days[day] ?? 0;
      return { version, sampling, plans };
    })
    .filter(({ plans }) => plans > 0);
}
