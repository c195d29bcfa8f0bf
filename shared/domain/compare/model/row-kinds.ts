import { flatFacts } from '../columns/flat-facts';
import { BLOCK_ROWS, COUNTS, LIVE, STANDS } from '../columns/layout';
import type { CompareData } from '../columns/loaded';
import { oncePerData } from '../columns/once-per-data';
import type { Sampling } from '../compare-view';
import type { PeriodDay } from '../period';

export const SAMPLINGS: readonly Sampling[] = ['random', 'targeted', 'unknown'];

const DAY_COLUMNS: Readonly<Record<PeriodDay, 'submitted' | 'issued' | 'drawn'>> = {
  audited: 'submitted',
  issued: 'issued',
  drawn: 'drawn',
};

/** By the row's number: days as in the columns, 0 where there is none. */
export const daysBy = (data: CompareData, by: PeriodDay): Uint16Array => flatFacts(data, DAY_COLUMNS[by]);

/** What a row is to counting plans that is no day of a kind. */
export const NOTHING = -1;
export const NO_DAY = -2;
/** An audit beside which another one counts. */
export const NOT_COUNTED = -3;

/** What each row is to the counting of plans by version, sampling and one sort of day; the same for every filter. */
export interface RowKinds {
  /** First and last day there is; both 0 where there is none. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly versions: readonly string[];
  /** By the row's number: `(version * samplings + sampling) * days + day`, or one of the above. */
  readonly codes: Int32Array;
}

const kept = oncePerData(() => new Map<PeriodDay, RowKinds>());

/** Goes through all rows once for each sort of day. */
export function rowKindsOf(data: CompareData, by: PeriodDay): RowKinds {
  const known = kept(data);
  const made = known.get(by) ?? makeKinds(data, by);
  known.set(by, made);
  return made;
}

function makeKinds(data: CompareData, by: PeriodDay): RowKinds {
  const [flags, days, ways] = [flatFacts(data, 'flags'), daysBy(data, by), waysOf(data)];
  const [firstDay, lastDay] = extentOf(flags, days);
  const versions = [...new Set(data.blocks.map(({ version }) => version))];
  const length = lastDay - firstDay + 1;
  const codeOf = (row: number, kind: number): number => {
    const [has, day] = [flags[row] ?? 0, days[row] ?? 0];
    if ((has & STANDS) === 0) return (has & (LIVE | COUNTS)) === LIVE ? NOT_COUNTED : NOTHING;
    return day === 0 ? NO_DAY : (kind + (ways[row] ?? 0)) * length + day - firstDay;
  };
  const codes = new Int32Array(flags.length).fill(NOTHING);
  for (const [place, { version, used }] of data.blocks.entries()) {
    const kind = versions.indexOf(version) * SAMPLINGS.length;
    const from = place * BLOCK_ROWS;
    for (let row = from; row < from + used; row += 1) codes[row] = codeOf(row, kind);
  }
  return { firstDay, lastDay, versions, codes };
}

function extentOf(flags: Uint16Array, days: Uint16Array): [number, number] {
  let [first, last] = [0xffff, 0];
  for (let row = 0; row < days.length; row += 1) {
    const day = ((flags[row] ?? 0) & COUNTS) === 0 ? 0 : (days[row] ?? 0);
    if (day !== 0 && day < first) first = day;
    if (day > last) last = day;
  }
  return last === 0 ? [0, 0] : [first, last];
}

/** How the plan of each row came to be audited, by the row's number: places in `SAMPLINGS`. */
export const waysOf = oncePerData((data): Uint8Array => {
  const { words, samplings } = data.directory;
  const ways = [null, ...words.sample].map((id) => (id === null ? undefined : samplings[id]));
  const table = Uint8Array.from(ways, (way) => SAMPLINGS.indexOf(way ?? 'unknown'));
  return Uint8Array.from(flatFacts(data, 'sample'), (sample) => table[sample] ?? 0);
});
