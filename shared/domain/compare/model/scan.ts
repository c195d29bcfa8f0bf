import { newestFirst } from '../../rubric/newest-published';
import type { Rubric } from '../../rubric/rubric';
import { versionKey } from '../../rubric/version-key';
import { numberOfDay } from '../columns/block';
import { COUNTS, type Facts, LIVE, STANDS } from '../columns/layout';
import type { CompareData, LoadedBlock } from '../columns/loaded';
import type { KindFacts } from '../comparable/facts';
import type { CompareView, Sampling, Viewer } from '../compare-view';
import type { DayRange, PeriodDay } from '../period';
import { filterTables } from './filter-tables';

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
  readonly keeps: (facts: Facts, row: number) => boolean;
}

/** Goes through all rows once. */
export function scan(data: CompareData, view: CompareView, viewer: Viewer): Scan {
  const column = DAY_COLUMNS[view.by];
  const [firstDay, lastDay] = extentOf(data.blocks, column);
  const versions = [...new Set(data.blocks.map(({ version }) => version))];
  const made = () =>
    versions.flatMap((version) =>
      SAMPLINGS.map((sampling) => ({ version, sampling, days: new Uint32Array(lastDay - firstDay + 1) })),
    );
  const [kinds, unfiltered] = [made(), made()];
  const samplingOf = samplingTable(data);
  const keeps = filterTables(data.directory, view.filters, viewer);
  const seen: Seen = { noDay: 0, noDayFiltered: 0, notCounted: 0 };
  for (const block of data.blocks) {
    const at = versions.indexOf(block.version) * SAMPLINGS.length;
    const days = block.facts[column];
    const { sample } = block.facts;
    for (let row = 0; row < block.used; row += 1) {
      const kept = keeps(block.facts, row);
      if (!standsWithDay(block.facts, days, row, kept, seen)) continue;
      const kind = at + (samplingOf[sample[row] ?? 0] ?? 2);
      const day = (days[row] ?? 0) - firstDay;
      count(unfiltered[kind], day);
      if (kept) count(kinds[kind], day);
    }
  }
  const known = new Set(versions);
  const rubrics = newestFirst(data.rubrics.filter((rubric) => known.has(versionKey(rubric))));
  return { firstDay, lastDay, rubrics, kinds, unfiltered, ...seen, samplingOf, keeps };
}

interface Seen {
  noDay: number;
  noDayFiltered: number;
  notCounted: number;
}

/** Whether a row stands for a draft and has a day; counts what does not. */
function standsWithDay(facts: Facts, days: Uint16Array, row: number, kept: boolean, seen: Seen): boolean {
  const has = facts.flags[row] ?? 0;
  const stands = (has & STANDS) !== 0;
  const day = days[row] ?? 0;
  if (stands && day !== 0) return true;
  if (stands) seen[kept ? 'noDay' : 'noDayFiltered'] += 1;
  if (kept && (has & (LIVE | COUNTS)) === LIVE) seen.notCounted += 1;
  return false;
}

function count(kind: KindDays | undefined, day: number): void {
  if (kind !== undefined) kind.days[day] = (kind.days[day] ?? 0) + 1;
}

function extentOf(blocks: readonly LoadedBlock[], column: 'submitted' | 'issued' | 'drawn'): [number, number] {
  let [first, last] = [0xffff, 0];
  for (const { used, facts } of blocks) {
    for (let row = 0; row < used; row += 1) {
      const day = countedDay(facts, column, row);
      if (day === 0) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return last === 0 ? [0, 0] : [first, last];
}

/** The day of an audit that counts, or 0. */
const countedDay = (facts: Facts, column: 'submitted' | 'issued' | 'drawn', row: number): number =>
  ((facts.flags[row] ?? 0) & COUNTS) === 0 ? 0 : (facts[column][row] ?? 0);

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
