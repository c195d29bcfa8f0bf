import type { Rubric } from '../../rubric/rubric';
import { blockOf, rowOf } from '../columns/directory';
import { BLOCK_ROWS } from '../columns/layout';
import { type CompareData, type LoadedBlock, notLoaded } from '../columns/loaded';
import { bitsOf, countsCriterion, meetsFrom } from '../measures/read-measure';
import { speakingParts } from '../measures/speaking-parts';
import type { Tally } from '../tally';
import type { Frame } from './frame-of-view';
import { NO_DRAFT, type RowsInUse } from './rows-in-use';

/** Rows in use of one block: places from and up to which they stand, and the least mark that is met there. */
interface Stretch {
  readonly block: LoadedBlock;
  readonly from: number;
  readonly to: number;
  readonly met: number;
}

/** Plans by day that a criterion applies to, and those of them that meet it. */
export interface DayCounts {
  readonly of: Uint32Array;
  readonly met: Uint32Array;
}

/**
 * Counts criteria one after the other: a criterion is yes or no, so that two counts a day are all there is to know of it,
 * and many criteria cost little more than going through their marks.
 */
export function criterionCounter({ data, rows, rubrics, used }: Frame): (criterionId: string) => DayCounts {
  const stretches = stretchesOf(data, rows, rubrics);
  const parts = partsOf(rows);
  const speaking = parts.length === 0 ? new Map() : speakingParts(data, used.versions).parts;
  return (id) => {
    const counts: DayCounts = {
      of: new Uint32Array(rows.perDay.length),
      met: new Uint32Array(rows.perDay.length),
    };
    for (const stretch of stretches) countStretch(counts, rows, stretch, id);
    const [{ bit } = { bit: 0 }] = bitsOf([id], rubrics);
    for (const index of parts)
      if (((speaking.get(rows.slot[index] ?? 0) ?? bit) & bit) === 0) takeOut(counts, data, rows, index, id, rubrics);
    return counts;
  };
}

function stretchesOf({ blocks }: CompareData, { count, slot }: RowsInUse, rubrics: readonly Rubric[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < count; ) {
    const place = blockOf(slot[from] ?? 0);
    const block = blocks[place];
    let to = from;
    while (to < count && (slot[to] ?? 0) < (place + 1) * BLOCK_ROWS) to += 1;
    if (block !== undefined) stretches.push({ block, from, to, met: meetsFrom(rubrics, block) });
    from = to;
  }
  return stretches;
}

function countStretch({ of, met }: DayCounts, { slot, day }: RowsInUse, stretch: Stretch, id: string): void {
  const { marks = notLoaded('marks') } = stretch.block;
  const codes = marks.get(id);
  if (codes === undefined) return;
  const { from, to, met: least } = stretch;
  for (let index = from; index < to; index += 1) {
    const code = codes[(slot[index] ?? 0) % BLOCK_ROWS] ?? 0;
    if (!countsCriterion(code)) continue;
    const on = day[index] ?? 0;
    of[on] = (of[on] ?? 0) + 1;
    if (code >= least) met[on] = (met[on] ?? 0) + 1;
  }
}

/** Places in the rows in use of parts of drafts. */
function partsOf({ count, draft }: RowsInUse): readonly number[] {
  const places: number[] = [];
  for (let index = 0; draft !== null && index < count; index += 1)
    if ((draft[index] ?? NO_DRAFT) !== NO_DRAFT) places.push(index);
  return places;
}

/** A part does not count where another one speaks for the criterion's section. */
function takeOut(
  { of, met }: DayCounts,
  { blocks }: CompareData,
  { slot, day }: RowsInUse,
  index: number,
  id: string,
  rubrics: readonly Rubric[],
): void {
  const at = slot[index] ?? 0;
  const block = blocks[blockOf(at)];
  const code = block?.marks?.get(id)?.[rowOf(at)] ?? 0;
  if (block === undefined || !countsCriterion(code)) return;
  const on = day[index] ?? 0;
  of[on] = (of[on] ?? 0) - 1;
  if (code >= meetsFrom(rubrics, block)) met[on] = (met[on] ?? 0) - 1;
}

/** Tallies of plans, each yes or no, by the place that each day has; -1: not asked for. */
export function tallyCounts({ of, met }: DayCounts, places: Int32Array, cells: number): readonly Tally[] {
  const [n, y] = [new Uint32Array(cells), new Uint32Array(cells)];
  for (let day = 0; day < places.length; day += 1) {
    const place = places[day] ?? -1;
    if (place < 0) continue;
    n[place] = (n[place] ?? 0) + (of[day] ?? 0);
    y[place] = (y[place] ?? 0) + (met[day] ?? 0);
  }
  return Array.from(n, (plans, cell) => {
    const meet = y[cell] ?? 0;
    return { n: plans, y: meet, x: plans, yy: meet, xy: meet, xx: plans };
  });
}
