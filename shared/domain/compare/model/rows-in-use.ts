import { BoundedMap } from '../../../lib/bounded-map';
import { blockOf } from '../columns/directory';
import { flatFacts, flatStands } from '../columns/flat-facts';
import { BLOCK_ROWS, COUNTS, HAS_PARTS, STANDS } from '../columns/layout';
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
  const rows = new RowList(
    flags.length,
    seen,
    flags.some((has) => (has & HAS_PARTS) !== 0),
  );
  for (const [place, { used: end, version }] of data.blocks.entries()) {
    if (!used.versions.includes(version)) continue;
    const from = place * BLOCK_ROWS;
    for (let slot = from; slot < from + end; slot += 1) {
      const day = dayOf(slot);
      if (day === 0) continue;
      rows.add(slot, day - seen.firstDay, isPart(flags, slot) ? (stands[slot] ?? 0) : NO_DRAFT);
    }
  }
  return rows.close();
}

const isPart = (flags: Uint16Array, slot: number): boolean => ((flags[slot] ?? 0) & HAS_PARTS) !== 0;

/** The day of a row that is in use, whatever the filters, or 0. */
function dayReader(data: CompareData, by: CompareView['by'], { versions, sampling }: Used): (slot: number) => number {
  const [flags, days, ways, stands] = [flatFacts(data, 'flags'), daysBy(data, by), waysOf(data), flatStands(data)];
  const way = SAMPLINGS.indexOf(sampling);
  const isUsed = data.blocks.map(({ version }) => versions.includes(version));
  const ownDay = (slot: number): number =>
    ((flags[slot] ?? 0) & COUNTS) !== 0 && ways[slot] === way ? (days[slot] ?? 0) : 0;
  return (slot) => {
    const own = ownDay(slot);
    if (own === 0 || ((flags[slot] ?? 0) & STANDS) !== 0) return own;
    const leads = stands[slot] ?? 0;
    return isUsed[blockOf(leads)] ? ownDay(leads) : 0;
  };
}

function passing({ count, slot, day, draft, perDay }: RowsInUse, passes: Uint8Array): RowsInUse {
  const rows = new RowList(count, { firstDay: 1, lastDay: perDay.length }, draft !== null);
  for (let index = 0; index < count; index += 1) {
    const at = slot[index] ?? 0;
    if (passes[at] === 0) continue;
    rows.add(at, day[index] ?? 0, draft === null ? NO_DRAFT : (draft[index] ?? NO_DRAFT));
  }
  return rows.close();
}

/** Rows in use while they are found. */
class RowList {
  readonly #slot: Uint32Array;
  readonly #day: Uint16Array;
  readonly #draft: Uint32Array | null;
  readonly #perDay: Uint32Array;
  #count = 0;

  constructor(most: number, { firstDay, lastDay }: Pick<Scan, 'firstDay' | 'lastDay'>, hasParts: boolean) {
    this.#slot = new Uint32Array(most);
    this.#day = new Uint16Array(most);
    this.#draft = hasParts ? new Uint32Array(most) : null;
    this.#perDay = new Uint32Array(lastDay - firstDay + 1);
  }

  add(slot: number, day: number, draft: number): void {
    const at = this.#count++;
    this.#slot[at] = slot;
    this.#day[at] = day;
    if (this.#draft !== null) this.#draft[at] = draft;
    this.#perDay[day] = (this.#perDay[day] ?? 0) + 1;
  }

  close(): RowsInUse {
    return {
      count: this.#count,
      slot: this.#slot.subarray(0, this.#count),
      day: this.#day.subarray(0, this.#count),
      draft: this.#draft?.subarray(0, this.#count) ?? null,
      perDay: this.#perDay,
    };
  }
}
