import { blockOf, rowOf } from '../columns/directory';
import { COUNTS, HAS_PARTS, STANDS } from '../columns/layout';
import type { CompareData, LoadedBlock } from '../columns/loaded';
import type { CompareView, Sampling } from '../compare-view';
import type { MeasureUnit } from '../measure';
import { type BlockReader, ELSEWHERE, VALUE } from '../measures/read-measure';
import { DAY_COLUMNS, SAMPLINGS, type Scan } from './scan';

/** Rows that count and are of the versions and the sampling in use, with a day, after the filters; of all days. */
export interface RowsInUse {
  readonly count: number;
  readonly blocks: readonly LoadedBlock[];
  /** Place in `blocks`, row in it, and day less the first day there is. */
  readonly block: Uint16Array;
  readonly row: Uint16Array;
  readonly day: Uint16Array;
}

/** A part of a draft has the day of the part that stands for the draft, and is in use only where that one is. */
export function rowsInUse(
  data: CompareData,
  view: CompareView,
  used: { readonly versions: readonly string[]; readonly sampling: Sampling },
  { firstDay, samplingOf, keeps }: Scan,
): RowsInUse {
  const blocks = data.blocks.filter(({ version }) => used.versions.includes(version));
  const most = blocks.reduce((sum, block) => sum + block.used, 0);
  const rows = { block: new Uint16Array(most), row: new Uint16Array(most), day: new Uint16Array(most) };
  const way = SAMPLINGS.indexOf(used.sampling);
  const byNumber = new Map(blocks.map((block) => [block.number, block]));
  const column = DAY_COLUMNS[view.by];
  /** The day of a row that is in use by itself, or 0. */
  const ownDay = ({ facts }: LoadedBlock, row: number): number => {
    const counts = ((facts.flags[row] ?? 0) & COUNTS) !== 0;
    return counts && samplingOf[facts.sample[row] ?? 0] === way && keeps(facts, row) ? (facts[column][row] ?? 0) : 0;
  };
  const dayOf = (block: LoadedBlock, row: number): number => {
    const { flags, stands } = block.facts;
    const own = ownDay(block, row);
    if (own === 0 || ((flags[row] ?? 0) & STANDS) !== 0) return own;
    const first = byNumber.get(blockOf(stands[row] ?? 0));
    return first === undefined ? 0 : ownDay(first, rowOf(stands[row] ?? 0));
  };
  let count = 0;
  for (const [index, block] of blocks.entries())
    for (let row = 0; row < block.used; row += 1) {
      const day = dayOf(block, row);
      if (day === 0) continue;
      rows.block[count] = index;
      rows.row[count] = row;
      rows.day[count] = day - firstDay;
      count += 1;
    }
  return { count, blocks, ...rows };
}

/** What the rows bring to a measure: y of x for those to which it applies, each plan's draft once. */
export interface Values {
  readonly count: number;
  /** Places in the rows in use. */
  readonly at: Uint32Array;
  readonly y: Float64Array;
  readonly x: Float64Array;
  /** What the reader said of each of the rows in use: `VALUE`, or why it brings nothing. */
  readonly said: Uint8Array;
}

/** Reads a measure off the rows. Parts of one draft are put together: of a share of items they add up, otherwise the first says it. */
export function readValues(rows: RowsInUse, reader: BlockReader, unit: MeasureUnit): Values {
  const [at, y, x] = [new Uint32Array(rows.count), new Float64Array(rows.count), new Float64Array(rows.count)];
  const said = new Uint8Array(rows.count).fill(ELSEWHERE);
  const pair = new Float64Array(2);
  const places = new Map<number, number>();
  const readers = rows.blocks.map(reader);
  let count = 0;
  for (let index = 0; index < rows.count; index += 1) {
    const why = readers[rows.block[index] ?? 0]?.(rows.row[index] ?? 0, pair) ?? ELSEWHERE;
    said[index] = why;
    if (why !== VALUE) continue;
    const place = placeOfDraft(places, partOf(rows, index), count);
    if (place === count) at[count++] = index;
    else if (unit !== 'items') continue;
    y[place] = (y[place] ?? 0) + (pair[0] ?? 0);
    x[place] = (x[place] ?? 0) + (pair[1] ?? 0);
  }
  return { count, at, y, x, said };
}

/** The number of the row that stands for the draft that a row is a part of; null where it is no part. */
function partOf({ blocks, block, row }: RowsInUse, index: number): number | null {
  const facts = blocks[block[index] ?? 0]?.facts;
  const at = row[index] ?? 0;
  return ((facts?.flags[at] ?? 0) & HAS_PARTS) === 0 ? null : (facts?.stands[at] ?? null);
}

/** The place of the draft's first part; `next` where this is it. */
function placeOfDraft(places: Map<number, number>, stands: number | null, next: number): number {
  if (stands === null) return next;
  const known = places.get(stands);
  if (known === undefined) places.set(stands, next);
  return known ?? next;
}

/**
 * Drafts on some days that bring nothing, by the reason: each once, by what its first part says that says anything. With
 * those that bring a value they are all drafts there are.
 *
 * @param isIn whether a day is among them, by its place.
 */
export function draftsWithout(rows: RowsInUse, { said }: Values, isIn: (day: number) => boolean): Uint32Array {
  const counts = new Uint32Array(ELSEWHERE + 1);
  const drafts = new Map<number, number>();
  for (let index = 0; index < rows.count; index += 1) {
    if (!isIn(rows.day[index] ?? 0)) continue;
    const why = said[index] ?? ELSEWHERE;
    const stands = partOf(rows, index);
    if (stands === null) counts[why] = (counts[why] ?? 0) + 1;
    else drafts.set(stands, moreTelling(drafts.get(stands), why));
  }
  for (const why of drafts.values()) counts[why] = (counts[why] ?? 0) + 1;
  return counts;
}

function moreTelling(known: number | undefined, why: number): number {
  if (known === undefined || known === ELSEWHERE || why === VALUE) return why;
  return known;
}
