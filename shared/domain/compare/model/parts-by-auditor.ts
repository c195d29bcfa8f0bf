import type { RowsInUse, Values } from './rows-in-use';

/** What a part of a draft brings to a measure. */
export interface PartValue {
  /** Place of its row in the rows in use. */
  readonly index: number;
  /** Place of its draft in the values. */
  readonly place: number;
  readonly y: number;
  readonly x: number;
}

/**
 * The values with each draft once for every auditor who marked a part of it, by what they marked: several parts of one person
 * are one. Over all auditors y and x add up to what all drafts together have, while n, the plans, is more where several share
 * one. Null where every draft is of one auditor.
 */
export function valuesByAuditor(rows: RowsInUse, values: Values, parts: readonly PartValue[]): Values | null {
  const byAuditor = new Map<string, PartValue>();
  const places = new Set<number>();
  for (const part of parts) {
    places.add(part.place);
    const key = `${part.place} ${auditorOf(rows, part.index)}`;
    const known = byAuditor.get(key);
    byAuditor.set(key, known === undefined ? part : { ...known, y: known.y + part.y, x: known.x + part.x });
  }
  if (byAuditor.size === places.size) return null;
  const count = values.count - places.size + byAuditor.size;
  const made = { count, at: new Uint32Array(count), y: new Float64Array(count), x: new Float64Array(count) };
  let next = 0;
  const put = (index: number, y: number, x: number): void => {
    [made.at[next], made.y[next], made.x[next]] = [index, y, x];
    next += 1;
  };
  for (let place = 0; place < values.count; place += 1)
    if (!places.has(place)) put(values.at[place] ?? 0, values.y[place] ?? 0, values.x[place] ?? 0);
  for (const { index, y, x } of byAuditor.values()) put(index, y, x);
  return { ...made, said: values.said };
}

const auditorOf = ({ blocks, block, row }: RowsInUse, index: number): number =>
  blocks[block[index] ?? 0]?.facts.auditor[row[index] ?? 0] ?? 0;
