import { flatFacts } from '../columns/flat-facts';
import { BLOCK_ROWS, COUNTS, HAS_PARTS } from '../columns/layout';
import type { CompareData, LoadedBlock } from '../columns/loaded';
import type { CompareView, Sampling } from '../compare-view';
import type { MeasureUnit } from '../measure';
import { type BlockReader, ELSEWHERE, type RowReader, VALUE } from '../measures/read-measure';
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
  const counts = (slot: number) =>
    ((flags[slot] ?? 0) & COUNTS) !== 0 && days[slot] !== 0 && samplingOf[sample[slot] ?? 0] === way;
  let count = 0;
  let index = 0;
  for (const [place, { version, used: end }] of data.blocks.entries()) {
    if (!used.versions.includes(version)) continue;
    for (let row = 0; row < end; row += 1) {
      const slot = place * BLOCK_ROWS + row;
      if (kept[slot] !== 1 || !counts(slot)) continue;
      rows.block[count] = index;
      rows.row[count] = row;
      rows.slot[count] = slot;
      rows.day[count] = (days[slot] ?? 0) - firstDay;
      count += 1;
    }
    index += 1;
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
  /** Rows by what the reader answered: those that bring nothing by its reason. */
  readonly without: Uint32Array;
}

/** Reads a measure off the rows. Parts of one draft are put together: of a share of items they add up, otherwise the first says it. */
export function readValues(rows: RowsInUse, reader: BlockReader, unit: MeasureUnit): Values {
  const values = new GrowingValues(rows.count, unit);
  for (let index = 0; index < rows.count; ) {
    const block = rows.blocks[rows.block[index] ?? 0];
    if (block === undefined) throw new RangeError('A row is of no block.');
    index = readBlock(rows, index, block, reader(block), values);
  }
  return values;
}

/** @returns the first place that is of another block. */
function readBlock(rows: RowsInUse, from: number, { facts }: LoadedBlock, read: RowReader, to: GrowingValues): number {
  const pair = new Float64Array(2);
  const { flags, stands } = facts;
  const here = rows.block[from];
  let index = from;
  for (; index < rows.count && rows.block[index] === here; index += 1) {
    const row = rows.row[index] ?? 0;
    const why = read(row, pair);
    to.without[why] = (to.without[why] ?? 0) + 1;
    if (why !== VALUE) continue;
    if (((flags[row] ?? 0) & HAS_PARTS) === 0) to.add(index, pair);
    else to.addPart(index, pair, stands[row] ?? 0);
  }
  return index;
}

class GrowingValues implements Values {
  readonly at: Uint32Array;
  readonly y: Float64Array;
  readonly x: Float64Array;
  readonly without = new Uint32Array(ELSEWHERE + 1);
  readonly #addsUp: boolean;
  /** Where the first part of a draft is, by the row that stands for the draft. */
  readonly #parts = new Map<number, number>();
  count = 0;

  constructor(most: number, unit: MeasureUnit) {
    [this.at, this.y, this.x] = [new Uint32Array(most), new Float64Array(most), new Float64Array(most)];
    this.#addsUp = unit === 'items';
  }

  add(index: number, pair: Float64Array): void {
    this.at[this.count] = index;
    this.y[this.count] = pair[0] ?? 0;
    this.x[this.count] = pair[1] ?? 0;
    this.count += 1;
  }

  addPart(index: number, pair: Float64Array, stands: number): void {
    const known = this.#parts.get(stands);
    if (known === undefined) {
      this.#parts.set(stands, this.count);
      this.add(index, pair);
    } else if (this.#addsUp) {
      this.y[known] = (this.y[known] ?? 0) + (pair[0] ?? 0);
      this.x[known] = (this.x[known] ?? 0) + (pair[1] ?? 0);
    }
  }
}
