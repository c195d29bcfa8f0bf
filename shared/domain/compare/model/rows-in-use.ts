import { COUNTS, HAS_PARTS } from '../columns/layout';
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
  let count = 0;
  for (const [index, { used: end, facts }] of blocks.entries()) {
    const { flags, sample } = facts;
    const days = facts[DAY_COLUMNS[view.by]];
    for (let row = 0; row < end; row += 1) {
      const day = days[row] ?? 0;
      if (((flags[row] ?? 0) & COUNTS) === 0 || day === 0) continue;
      if (samplingOf[sample[row] ?? 0] !== way || !keeps(facts, row)) continue;
      rows.block[count] = index;
      rows.row[count] = row;
      rows.day[count] = day - firstDay;
      count += 1;
    }
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
  /** Rows that bring nothing, by the reader's reason. */
  readonly without: Uint32Array;
}

/** Reads a measure off the rows. Parts of one draft are put together: of a share of items they add up, otherwise the first says it. */
export function readValues(rows: RowsInUse, reader: BlockReader, unit: MeasureUnit): Values {
  const [at, y, x] = [new Uint32Array(rows.count), new Float64Array(rows.count), new Float64Array(rows.count)];
  const without = new Uint32Array(ELSEWHERE + 1);
  const pair = new Float64Array(2);
  const parts = new Map<number, number>();
  const readers = rows.blocks.map((block) => ({ read: reader(block), ...block.facts }));
  let count = 0;
  for (let index = 0; index < rows.count; index += 1) {
    const block = readers[rows.block[index] ?? 0];
    const row = rows.row[index] ?? 0;
    const why = block?.read(row, pair) ?? ELSEWHERE;
    if (why !== VALUE || block === undefined) {
      without[why] = (without[why] ?? 0) + 1;
      continue;
    }
    const has = block.flags[row] ?? 0;
    const place = (has & HAS_PARTS) === 0 ? count : placeOfPart(parts, block.stands[row] ?? 0, count);
    if (place < count && unit !== 'items') continue;
    if (place === count) {
      at[count] = index;
      count += 1;
    }
    y[place] = (y[place] ?? 0) + (pair[0] ?? 0);
    x[place] = (x[place] ?? 0) + (pair[1] ?? 0);
  }
  return { count, at, y, x, without };
}

/** The place of the draft's first part; `next` where this is it. */
function placeOfPart(parts: Map<number, number>, stands: number, next: number): number {
  const known = parts.get(stands);
  if (known === undefined) parts.set(stands, next);
  return known ?? next;
}
