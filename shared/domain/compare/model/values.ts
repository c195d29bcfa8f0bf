import { BoundedMap } from '../../../lib/bounded-map';
import { isMarked } from '../comparable/in-use';
import type { Measure, MeasureUnit } from '../measure';
import { type RawValues, rawValues } from '../measures/raw-values';
import { ELSEWHERE, OTHER_PART, VALUE } from '../measures/read-measure';
import type { Frame } from './frame-of-view';
import { valuesByAuditor } from './parts-by-auditor';
import { NO_DRAFT, type RowsInUse } from './rows-in-use';

/** What the rows bring to a measure: y of x for those to which it applies, each plan's draft once. */
export interface Values {
  readonly count: number;
  /** The row's number, and its day less the first day there is. */
  readonly slot: Uint32Array;
  readonly day: Uint16Array;
  readonly y: Float64Array;
  readonly x: Float64Array;
  /** What was read off each of the rows in use: `VALUE`, or why it brings nothing. */
  readonly said: Uint8Array;
  /** The same for what is asked of auditors, a draft once for each who marked a part of it; absent where no draft has several. */
  readonly byAuditor?: Values;
}

/** Measures that are kept of the same rows: 23 bytes a row each. Filtered rows live no longer than their view. */
const KEPT = 4;
const kept = new WeakMap<RowsInUse, BoundedMap<string, Values>>();

export function valuesOf(
  { data, used, rubrics, rows }: Pick<Frame, 'data' | 'used' | 'rubrics' | 'rows'>,
  measure: Measure,
  unit: MeasureUnit,
): Values {
  const known = kept.get(rows) ?? new BoundedMap<string, Values>(KEPT);
  kept.set(rows, known);
  return known.get(JSON.stringify(measure), () => {
    const raw = rawValues(data, measure, used.versions, rubrics);
    const values = readValues(rows, raw, unit);
    const byAuditor = valuesByAuditor(data, rows, values, raw, isMarked(measure));
    return byAuditor === null ? values : { ...values, byAuditor };
  });
}

/** Parts of one draft are put together: of a share of items they add up, otherwise the first says it. */
function readValues(rows: RowsInUse, raw: RawValues, unit: MeasureUnit): Values {
  const [slot, day] = [new Uint32Array(rows.count), new Uint16Array(rows.count)];
  const [y, x, said] = [new Float64Array(rows.count), new Float64Array(rows.count), new Uint8Array(rows.count)];
  const placeOf = rows.draft === null ? null : draftPlaces(rows.draft);
  let count = 0;
  for (let index = 0; index < rows.count; index += 1) {
    const at = rows.slot[index] as number;
    const why = raw.said[at] as number;
    said[index] = why;
    if (why !== VALUE) continue;
    const place = placeOf === null ? count : placeOf(index, count);
    const isFirst = place === count;
    if (isFirst) {
      slot[count] = at;
      day[count] = rows.day[index] as number;
      count += 1;
    }
    if (isFirst || unit === 'items') addTo(y, x, place, raw, at);
  }
  return { count, slot, day, y, x, said };
}

function addTo(y: Float64Array, x: Float64Array, place: number, raw: RawValues, at: number): void {
  y[place] = (y[place] as number) + (raw.y[at] as number);
  x[place] = (x[place] as number) + (raw.x[at] as number);
}

/** The place of the first part of the draft that a row is a part of; `next` where the row is it, or no part at all. */
function draftPlaces(drafts: Uint32Array): (index: number, next: number) => number {
  const places = new Map<number, number>();
  return (index, next) => {
    const draft = drafts[index] ?? NO_DRAFT;
    if (draft === NO_DRAFT) return next;
    const known = places.get(draft);
    if (known === undefined) places.set(draft, next);
    return known ?? next;
  };
}

/**
 * Drafts on some days that bring nothing, by the reason: each once, by what its first part says that says anything. With
 * those that bring a value they are all drafts there are.
 *
 * @param first first and last day that are looked at, less the first day there is.
 */
export function draftsWithout(rows: RowsInUse, { said }: Values, first: number, last: number): Uint32Array {
  const counts = new Uint32Array(OTHER_PART + 1);
  const drafts = new Map<number, number>();
  for (let index = 0; index < rows.count; index += 1) {
    const day = rows.day[index] ?? 0;
    if (day < first || day > last) continue;
    const why = said[index] ?? ELSEWHERE;
    const draft = rows.draft === null ? NO_DRAFT : (rows.draft[index] ?? NO_DRAFT);
    if (draft === NO_DRAFT) counts[why] = (counts[why] ?? 0) + 1;
    else drafts.set(draft, moreTelling(drafts.get(draft), why));
  }
  for (const why of drafts.values()) counts[why] = (counts[why] ?? 0) + 1;
  return counts;
}

function moreTelling(known: number | undefined, why: number): number {
  if (known === undefined || known === ELSEWHERE || known === OTHER_PART || why === VALUE) return why;
  return known;
}
