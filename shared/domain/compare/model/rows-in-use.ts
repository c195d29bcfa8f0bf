import { blockOf } from '../columns/directory';
import { flatFacts } from '../columns/flat-facts';
import { BLOCK_ROWS, COUNTS, HAS_PARTS, STANDS } from '../columns/layout';
import type { CompareData, LoadedBlock } from '../columns/loaded';
import type { CompareView, Sampling } from '../compare-view';
import type { MeasureUnit } from '../measure';
import { type BlockReader, ELSEWHERE, OTHER_PART, VALUE } from '../measures/read-measure';
import { type PartValue, valuesByAuditor } from './parts-by-auditor';
import { DAY_COLUMNS, SAMPLINGS, type Scan } from './scan';

/** Rows that count and are of the versions and the sampling in use, with a day, after the filters; of all days. */
export interface RowsInUse {
  readonly count: number;
  readonly blocks: readonly LoadedBlock[];
  /** Place in `blocks`, row in it, and day less the first day there is. */
  readonly block: Uint16Array;
  readonly row: Uint16Array;
  /** The row's number among all that there are. */
  readonly slot: Uint32Array;
  readonly day: Uint16Array;
}

/**
 * A part of a draft has the day of the part that stands for the draft, and is in use only where that one's version is. What
 * is asked of plans they answer alike; whether a filter by auditor keeps the other part does not matter to this one.
 */
export function rowsInUse(
  data: CompareData,
  view: CompareView,
  used: { readonly versions: readonly string[]; readonly sampling: Sampling },
  { firstDay, samplingOf, kept }: Scan,
): RowsInUse {
  const blocks = data.blocks.filter(({ version }) => used.versions.includes(version));
  const most = blocks.reduce((sum, block) => sum + block.used, 0);
  const rows = {
    block: new Uint16Array(most),
    row: new Uint16Array(most),
    slot: new Uint32Array(most),
    day: new Uint16Array(most),
  };
  const way = SAMPLINGS.indexOf(used.sampling);
  const [flags, days] = [flatFacts(data, 'flags'), flatFacts(data, DAY_COLUMNS[view.by])];
  const sample = flatFacts(data, 'sample');
  const isUsed = data.blocks.map(({ version }) => used.versions.includes(version));
  /** The day of a row that is in use by itself, or 0. */
  const ownDay = (slot: number): number => {
    const counts = kept.rows[slot] === 1 && ((flags[slot] ?? 0) & COUNTS) !== 0;
    return counts && samplingOf[sample[slot] ?? 0] === way ? (days[slot] ?? 0) : 0;
  };
  const dayOf = (slot: number, stands: number): number => {
    const own = ownDay(slot);
    if (own === 0 || ((flags[slot] ?? 0) & STANDS) !== 0) return own;
    return isUsed[blockOf(stands)] ? (days[stands] ?? 0) : 0;
  };
  let count = 0;
  for (const [index, { number, used: end, facts }] of blocks.entries())
    for (let row = 0; row < end; row += 1) {
      const slot = number * BLOCK_ROWS + row;
      const day = dayOf(slot, facts.stands[row] ?? 0);
      if (day === 0) continue;
      rows.block[count] = index;
      rows.row[count] = row;
      rows.slot[count] = slot;
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
  /** The same for what is asked of auditors, a draft once for each who marked a part of it; absent where no draft has several. */
  readonly byAuditor?: Values;
}

/** Reads a measure off the rows. Parts of one draft are put together: of a share of items they add up, otherwise the first says it. */
export function readValues(rows: RowsInUse, reader: BlockReader, unit: MeasureUnit, isMarks: boolean): Values {
  const [at, y, x] = [new Uint32Array(rows.count), new Float64Array(rows.count), new Float64Array(rows.count)];
  const said = new Uint8Array(rows.count).fill(ELSEWHERE);
  const pair = new Float64Array(2);
  const places = new Map<number, number>();
  const readers = rows.blocks.map(reader);
  let count = 0;
  const parts: PartValue[] = [];
  const add = (index: number): void => {
    const stands = partOf(rows, index);
    const place = placeOfDraft(places, stands, count);
    const [more = 0, of = 0] = pair;
    if (place === count) at[count++] = index;
    else if (unit !== 'items') return;
    y[place] = (y[place] ?? 0) + more;
    x[place] = (x[place] ?? 0) + of;
    if (stands !== null) parts.push({ index, place, y: more, x: of });
  };
  for (let index = 0; index < rows.count; index += 1) {
    const why = readers[rows.block[index] ?? 0]?.(rows.row[index] ?? 0, pair) ?? ELSEWHERE;
    said[index] = why;
    if (why === VALUE) add(index);
  }
  const values = { count, at, y, x, said };
  const byAuditor =
    parts.length === 0 ? null : valuesByAuditor(rows, values, isMarks ? parts : sharedParts(rows, parts));
  return byAuditor === null ? values : { ...values, byAuditor };
}

/** Of what nobody marks, all parts of a draft share all there is. */
function sharedParts(rows: RowsInUse, values: readonly PartValue[]): readonly PartValue[] {
  const ofDraft = new Map(values.map((value) => [partOf(rows, value.index), value]));
  const shared: PartValue[] = [];
  for (let index = 0; index < rows.count; index += 1) {
    const value = ofDraft.get(partOf(rows, index));
    if (value !== undefined && partOf(rows, index) !== null) shared.push({ ...value, index });
  }
  return shared;
}

/** The number of the row that stands for the draft that a row is a part of; null where it is no part. */
export function partOf({ blocks, block, row }: RowsInUse, index: number): number | null {
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
  const counts = new Uint32Array(OTHER_PART + 1);
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
  if (known === undefined || known === ELSEWHERE || known === OTHER_PART || why === VALUE) return why;
  return known;
}
