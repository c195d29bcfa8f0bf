import { flatFacts } from '../columns/flat-facts';
import type { CompareData } from '../columns/loaded';
import type { RawValues } from '../measures/raw-values';
import { VALUE } from '../measures/read-measure';
import { NO_DRAFT, type RowsInUse } from './rows-in-use';
import type { Values } from './values';

/** What an auditor's parts of one draft bring to a measure. */
interface Share {
  readonly slot: number;
  readonly y: number;
  readonly x: number;
}

/**
 * The values with each draft once for every auditor who marked a part of it, by what they marked: several parts of one person
 * are one. Over all auditors y and x add up to what all drafts together have, while n, the plans, is more where several share
 * one. What nobody marks (`isMarks` false) is shared by all who marked the draft. Null where every draft is of one auditor.
 */
export function valuesByAuditor(
  data: CompareData,
  rows: RowsInUse,
  values: Values,
  raw: RawValues,
  isMarks: boolean,
): Values | null {
  if (rows.draft === null) return null;
  const drafts = partsOf(rows);
  const auditor = flatFacts(data, 'auditor');
  const shares: (Share & { readonly day: number })[] = [];
  const apart = new Set<number>();
  const placeAt = placesOf(values, new Set([...drafts.values()].flat()));
  for (const parts of drafts.values()) {
    const place = parts.map((slot) => placeAt.get(slot)).find((found) => found !== undefined);
    if (place === undefined) continue;
    const shared = { y: values.y[place] ?? 0, x: values.x[place] ?? 0 };
    const own = isMarks ? sharesOf(parts, raw, auditor) : parts.map((slot) => ({ slot, ...shared }));
    const each = oncePerAuditor(own, auditor);
    if (each.length < 2) continue;
    apart.add(place);
    shares.push(...each.map((share) => ({ ...share, day: values.day[place] ?? 0 })));
  }
  return apart.size === 0 ? null : taken(values, apart, shares);
}

/** Places in the values, by the row's number, of those rows alone. */
function placesOf({ count, slot }: Values, of: ReadonlySet<number>): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let place = 0; place < count; place += 1) if (of.has(slot[place] ?? 0)) places.set(slot[place] ?? 0, place);
  return places;
}

/** Slots of the parts in use, by draft. */
function partsOf({ count, slot, draft }: RowsInUse): ReadonlyMap<number, number[]> {
  const drafts = new Map<number, number[]>();
  for (let index = 0; index < count; index += 1) {
    const of = draft?.[index] ?? NO_DRAFT;
    if (of === NO_DRAFT) continue;
    const parts = drafts.get(of) ?? [];
    drafts.set(of, parts);
    parts.push(slot[index] ?? 0);
  }
  return drafts;
}

function sharesOf(parts: readonly number[], raw: RawValues, auditor: Uint16Array): Share[] {
  const shares = new Map<number, Share>();
  for (const slot of parts) {
    if (raw.said[slot] !== VALUE) continue;
    const [y, x] = [raw.y[slot] ?? 0, raw.x[slot] ?? 0];
    const known = shares.get(auditor[slot] ?? 0);
    shares.set(auditor[slot] ?? 0, known === undefined ? { slot, y, x } : { ...known, y: known.y + y, x: known.x + x });
  }
  return [...shares.values()];
}

const oncePerAuditor = (shares: readonly Share[], auditor: Uint16Array): readonly Share[] => [
  ...new Map(shares.map((share) => [auditor[share.slot] ?? 0, share])).values(),
];

function taken(
  values: Values,
  apart: ReadonlySet<number>,
  shares: readonly (Share & { readonly day: number })[],
): Values {
  const count = values.count - apart.size + shares.length;
  const made = {
    count,
    slot: new Uint32Array(count),
    day: new Uint16Array(count),
    y: new Float64Array(count),
    x: new Float64Array(count),
  };
  let next = 0;
  const put = (slot: number, day: number, y: number, x: number): void => {
    [made.slot[next], made.day[next], made.y[next], made.x[next]] = [slot, day, y, x];
    next += 1;
  };
  for (let place = 0; place < values.count; place += 1)
    if (!apart.has(place))
      put(values.slot[place] ?? 0, values.day[place] ?? 0, values.y[place] ?? 0, values.x[place] ?? 0);
  for (const { slot, day, y, x } of shares) put(slot, day, y, x);
  return { ...made, said: values.said };
}
