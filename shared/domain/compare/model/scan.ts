import { newestFirst } from '../../rubric/newest-published';
import type { Rubric } from '../../rubric/rubric';
import { versionKey } from '../../rubric/version-key';
import { numberOfDay } from '../columns/block';
import { flatFacts } from '../columns/flat-facts';
import { BLOCK_ROWS, COUNTS, LIVE, STANDS } from '../columns/layout';
import type { CompareData } from '../columns/loaded';
import type { KindFacts } from '../comparable/facts';
import { isMarked } from '../comparable/in-use';
import type { CompareView, Sampling, Viewer } from '../compare-view';
import type { DayRange, PeriodDay } from '../period';
import { filterRows, type Kept } from './filter-tables';

export const SAMPLINGS: readonly Sampling[] = ['random', 'targeted', 'unknown'];

export const DAY_COLUMNS: Readonly<Record<PeriodDay, 'submitted' | 'issued' | 'drawn'>> = {
  audited: 'submitted',
  issued: 'issued',
  drawn: 'drawn',
};

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
  readonly samplingOf: Uint8Array;
  /** Which rows pass the filters. */
  readonly kept: Kept;
}

/** Goes through all rows once. */
export function scan(data: CompareData, view: CompareView, viewer: Viewer): Scan {
  const column = DAY_COLUMNS[view.by];
  const [firstDay, lastDay] = extentOf(data, column);
  const versions = [...new Set(data.blocks.map(({ version }) => version))];
  const made = () =>
    versions.flatMap((version) =>
      SAMPLINGS.map((sampling) => ({ version, sampling, days: new Uint32Array(lastDay - firstDay + 1) })),
    );
  const [kinds, unfiltered] = [made(), made()];
  const samplingOf = samplingTable(data);
  const kept = filterRows(data, view.filters, viewer, !isMarked(view.measure));
  const seen: Seen = { noDay: 0, noDayFiltered: 0, notCounted: 0 };
  const [flags, days, sample] = [flatFacts(data, 'flags'), flatFacts(data, column), flatFacts(data, 'sample')];
  for (const [place, block] of data.blocks.entries()) {
    const at = versions.indexOf(block.version) * SAMPLINGS.length;
    const from = place * BLOCK_ROWS;
    for (let row = from; row < from + block.used; row += 1) {
      const isKept = kept.drafts[row] === 1;
      const number = days[row] ?? 0;
      if (!standsWithDay(flags[row] ?? 0, number, isKept, seen)) continue;
      const kind = at + (samplingOf[sample[row] ?? 0] ?? 2);
      count(unfiltered[kind], number - firstDay);
      if (isKept) count(kinds[kind], number - firstDay);
    }
  }
  const known = new Set(versions);
  const rubrics = newestFirst(data.rubrics.filter((rubric) => known.has(versionKey(rubric))));
  return { firstDay, lastDay, rubrics, kinds, unfiltered, ...seen, samplingOf, kept };
}

interface Seen {
  noDay: number;
  noDayFiltered: number;
  notCounted: number;
}

/** Whether a row stands for a draft and has a day; counts what does not. */
function standsWithDay(has: number, day: number, kept: boolean, seen: Seen): boolean {
  const stands = (has & STANDS) !== 0;
  if (stands && day !== 0) return true;
  if (stands) seen[kept ? 'noDay' : 'noDayFiltered'] += 1;
  if (kept && (has & (LIVE | COUNTS)) === LIVE) seen.notCounted += 1;
  return false;
}

function count(kind: KindDays | undefined, day: number): void {
  if (kind !== undefined) kind.days[day] = (kind.days[day] ?? 0) + 1;
}

function extentOf(data: CompareData, column: 'submitted' | 'issued' | 'drawn'): [number, number] {
  const [flags, days] = [flatFacts(data, 'flags'), flatFacts(data, column)];
  let [first, last] = [0xffff, 0];
  for (let row = 0; row < days.length; row += 1) {
    const day = ((flags[row] ?? 0) & COUNTS) === 0 ? 0 : (days[row] ?? 0);
    if (day !== 0 && day < first) first = day;
    if (day > last) last = day;
  }
  return last === 0 ? [0, 0] : [first, last];
}

/** How a plan came to be audited, by the number of its sample: places in `SAMPLINGS`. */
function samplingTable({ directory }: CompareData): Uint8Array {
  const ways = [null, ...directory.words.sample].map((id) => (id === null ? undefined : directory.samplings[id]));
  return Uint8Array.from(ways, (way) => SAMPLINGS.indexOf(way ?? 'unknown'));
}

/** Places in a list of days by number; outside of the days there are, the nearest. */
export function dayPlaces({ firstDay, lastDay }: Scan, { from, to }: DayRange): { first: number; last: number } {
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
