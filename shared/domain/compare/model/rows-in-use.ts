import { BoundedMap } from '../../../lib/bounded-map';
import { blockOf } from '../columns/directory';
import { flatFacts, flatStands } from '../columns/flat-facts';
import { COUNTS, HAS_PARTS, STANDS } from '../columns/layout';
import type { CompareData } from '../columns/loaded';
import { oncePerData } from '../columns/once-per-data';
import type { CompareView, Sampling } from '../compare-view';
import { daysBy, SAMPLINGS, waysOf } from './row-kinds';
import type { Scan } from './scan';

export interface Used {
  readonly versions: readonly string[];
  readonly sampling: Sampling;
}

/** A row that is no part of a draft by discipline. */
export const NO_DRAFT = 0xffffffff;

/** Rows that count and are of the versions and the sampling in use, with a day, after the filters; of all days, by their numbers. */
export interface RowsInUse {
  readonly count: number;
  /** The row's number among all that there are; they rise. */
  readonly slot: Uint32Array;
  /** Day less the first day there is. */
  readonly day: Uint16Array;
  /** Of a part the row that stands for its draft, of others `NO_DRAFT`; null where no row is a part. */
  readonly draft: Uint32Array | null;
  /** How many rows there are of each day. */
  readonly perDay: Uint32Array;
}

/** Choices of versions, sampling and days whose rows are kept: some 10 bytes a row each. */
const KEPT = 6;
const kept = oncePerData(() => new BoundedMap<string, RowsInUse>(KEPT));

/**
 * A part of a draft has the day of the part that stands for the draft, and is in use only where that one's version is. What
 * is asked of plans they answer alike; whether a filter by auditor keeps the other part does not matter to this one.
 */
export function rowsInUse(data: CompareData, { by }: Pick<CompareView, 'by'>, used: Used, seen: Scan): RowsInUse {
  const key = JSON.stringify([by, used.sampling, used.versions]);
  const all = kept(data).get(key, () => makeRows(data, by, used, seen));
  return seen.kept === null ? all : passing(all, seen.kept.rows);
}

function makeRows(data: CompareData, by: CompareView['by'], used: Used, seen: Scan): RowsInUse {
  const [flags, stands] = [flatFacts(data, 'flags'), flatStands(data)];
  const dayOf = dayReader(data, by, used);
  const [slots, days] = [new Uint32Array(flags.length), new Uint16Array(flags.length)];
  const perDay = new Uint32Array(seen.lastDay - seen.firstDay + 1);
  let [count, parts] = [0, 0];
  for (let slot = 0; slot < flags.length; slot += 1) {
    const day = dayOf(slot) - seen.firstDay;
    if (day < 0) continue;
    slots[count] = slot;
    days[count] = day;
    perDay[day] = (perDay[day] as number) + 1;
    parts += Number(isPart(flags, slot));
    count += 1;
  }
  const slot = slots.slice(0, count);
  const draftOf = (at: number): number => (isPart(flags, at) ? (stands[at] as number) : NO_DRAFT);
  return { count, slot, day: days.slice(0, count), draft: parts === 0 ? null : slot.map(draftOf), perDay };
}

const isPart = (flags: Uint16Array, slot: number): boolean => ((flags[slot] ?? 0) & HAS_PARTS) !== 0;

/** The day of a row that is in use, whatever the filters; otherwise -1, before all days there are. */
function dayReader(data: CompareData, by: CompareView['by'], { versions, sampling }: Used): (slot: number) => number {
  const [flags, days, ways, stands] = [flatFacts(data, 'flags'), daysBy(data, by), waysOf(data), flatStands(data)];
  const way = SAMPLINGS.indexOf(sampling);
  const isUsed = data.blocks.map(({ version }) => versions.includes(version));
  const ownDay = (slot: number): number => {
    const counts = ((flags[slot] as number) & COUNTS) !== 0 && ways[slot] === way && isUsed[blockOf(slot)] === true;
    return (counts && days[slot]) || -1;
  };
  return (slot) => {
    const own = ownDay(slot);
    return own < 0 || ((flags[slot] as number) & STANDS) !== 0 ? own : ownDay(stands[slot] as number);
  };
}

function passing(all: RowsInUse, passes: Uint8Array): RowsInUse {
  const [slot, day, perDay] = [
    new Uint32Array(all.count),
    new Uint16Array(all.count),
    new Uint32Array(all.perDay.length),
  ];
  const draft = all.draft === null ? null : new Uint32Array(all.count);
  let count = 0;
  for (let index = 0; index < all.count; index += 1) {
    const at = all.slot[index] as number;
    if (passes[at] === 0) continue;
    const on = all.day[index] as number;
    slot[count] = at;
    day[count] = on;
    if (draft !== null) draft[count] = all.draft?.[index] as number;
    perDay[on] = (perDay[on] as number) + 1;
    count += 1;
  }
  return {
    count,
    slot: slot.subarray(0, count),
    day: day.subarray(0, count),
    draft: draft?.subarray(0, count) ?? null,
    perDay,
  };
}
