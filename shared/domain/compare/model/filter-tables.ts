import { flatFacts } from '../columns/flat-facts';
import { BLOCK_ROWS, COUNTS, HAS_PARTS } from '../columns/layout';
import type { CompareData } from '../columns/loaded';
import type { CompareFilter, Viewer } from '../compare-view';

/** Whether single auditors may be looked at, or which one alone. */
export const seesAuditor = ({ role, personId }: Viewer, auditorId: string | null): boolean =>
  role !== 'auditor' || auditorId === personId;

/** 1 for each row that passes, by the row's number. */
export interface Kept {
  /** Rows that pass by themselves. */
  readonly rows: Uint8Array;
  /** Of rows that stand for a draft: whether any part of it passes. For others the same as `rows`. */
  readonly drafts: Uint8Array;
}

/**
 * Null where there are no filters. Of auditors an auditor sees only themselves: of others nothing passes.
 *
 * All filters but one ask what the plan is, and all parts of a draft answer alike. A filter by auditor asks who marked: parts
 * that others marked do not pass, while the draft stays with those that do, whichever of them stands for it. Of what nobody
 * marks (`whole`), weeks and what is counted in the text, a draft has all or nothing: it passes with all its parts where one does.
 */
export function filterRows(
  data: CompareData,
  filters: readonly CompareFilter[],
  viewer: Viewer,
  whole: boolean,
): Kept | null {
  if (filters.length === 0) return null;
  const kept = new Uint8Array(data.blocks.length * BLOCK_ROWS).fill(1);
  for (const { field, anyOf } of filters) {
    const wanted = new Set(anyOf.filter((value) => field !== 'auditor' || seesAuditor(viewer, value)));
    const passes = Uint8Array.from([null, ...data.directory.words[field]], (word) => Number(wanted.has(word)));
    const column = flatFacts(data, field);
    for (let row = 0; row < kept.length; row += 1) kept[row] = (kept[row] ?? 0) & (passes[column[row] ?? 0] ?? 0);
  }
  if (!filters.some(({ field }) => field === 'auditor')) return { rows: kept, drafts: kept };
  const drafts = withParts(data, kept);
  return { rows: whole ? likeTheirDrafts(data, drafts) : kept, drafts };
}

function withParts(data: CompareData, kept: Uint8Array): Uint8Array {
  const drafts = kept.slice();
  eachPart(data, (slot, stands) => {
    if (kept[slot] === 1) drafts[stands] = 1;
  });
  return drafts;
}

function likeTheirDrafts(data: CompareData, drafts: Uint8Array): Uint8Array {
  const rows = drafts.slice();
  eachPart(data, (slot, stands) => {
    rows[slot] = drafts[stands] ?? 0;
  });
  return rows;
}

function eachPart({ blocks }: CompareData, see: (slot: number, stands: number) => void): void {
  for (const { number, used, facts } of blocks)
    for (let row = 0; row < used; row += 1) {
      const flags = facts.flags[row] ?? 0;
      if ((flags & HAS_PARTS) !== 0 && (flags & COUNTS) !== 0) see(number * BLOCK_ROWS + row, facts.stands[row] ?? 0);
    }
}
