import { groupBy } from '../../lib/group-by';
import type { DuplicateReference, DuplicateRule } from './mapped-register';
import type { RegisterRow } from './register';

/** A row that has a reference, with its number in the file. */
export interface NumberedRow {
  readonly at: number;
  readonly row: RegisterRow;
}

export interface WithoutDuplicates {
  readonly rows: readonly RegisterRow[];
  readonly duplicates: readonly DuplicateReference[];
  /** The rows that gave way, in the order of the file. */
  readonly leftOut: readonly { readonly at: number; readonly what: string }[];
}

/** References that differ in capitals or spaces alone are one. */
const refKey = (ref: string): string => ref.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

const saysTheSame = (a: RegisterRow, b: RegisterRow): boolean => {
  const { ref: _a, ...left } = a;
  const { ref: _b, ...right } = b;
  return JSON.stringify(left) === JSON.stringify(right);
};

/** The row issued last; the earlier in the file where two were issued on one day or none has a date. */
const latest = (group: readonly NumberedRow[]): NumberedRow | undefined =>
  group.reduce<NumberedRow | undefined>(
    (best, next) => (best === undefined || (next.row.issuedOn ?? '') > (best.row.issuedOn ?? '') ? next : best),
    undefined,
  );

function standsFor(group: readonly NumberedRow[], same: boolean, rule: DuplicateRule): NumberedRow | undefined {
  if (same || rule === 'first') return group[0];
  return rule === 'latest' ? latest(group) : undefined;
}

const whatOf = (at: number, same: boolean, other: number, kept: number | null): string => {
  if (kept === null)
    return `Row ${at} has the same reference as row ${other} and differs from it; neither was taken over.`;
  return same
    ? `Row ${at} has the same reference as row ${kept} and says the same.`
    : `Row ${at} has the same reference as row ${kept} and differs from it; row ${kept} was taken over.`;
};

/** One row for each reference, by the rule; rows that say the same give way whatever the rule. */
export function foldDuplicates(numbered: readonly NumberedRow[], rule: DuplicateRule): WithoutDuplicates {
  const rows: RegisterRow[] = [];
  const duplicates: DuplicateReference[] = [];
  const leftOut: { at: number; what: string }[] = [];
  for (const group of groupBy(numbered, ({ row }) => refKey(row.ref)).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const same = group.every(({ row }) => saysTheSame(row, first.row));
    const kept = standsFor(group, same, rule);
    if (kept) rows.push(kept.row);
    if (group.length === 1) continue;
    const keptAt = kept?.at ?? null;
    duplicates.push({ ref: first.row.ref, rows: group.map(({ at }) => at), kept: keptAt, same });
    for (const one of group.filter((other) => other !== kept)) {
      const other = group.find((row) => row !== one)?.at ?? one.at;
      leftOut.push({ at: one.at, what: whatOf(one.at, same, other, keptAt) });
    }
  }
  leftOut.sort((a, b) => a.at - b.at);
  return { rows, duplicates, leftOut };
}
