import { flatFacts } from '../columns/flat-facts';
import { BLOCK_ROWS } from '../columns/layout';
import type { CompareData } from '../columns/loaded';
import type { CompareFilter, Viewer } from '../compare-view';

/** Whether single auditors may be looked at, or which one alone. */
export const seesAuditor = ({ role, personId }: Viewer, auditorId: string | null): boolean =>
  role !== 'auditor' || auditorId === personId;

/**
 * 1 for each row that passes all filters, by the row's number; null where there are no filters. Of auditors an auditor sees
 * only themselves: of others nothing passes.
 */
export function filterRows(data: CompareData, filters: readonly CompareFilter[], viewer: Viewer): Uint8Array | null {
  if (filters.length === 0) return null;
  const kept = new Uint8Array(data.blocks.length * BLOCK_ROWS).fill(1);
  for (const { field, anyOf } of filters) {
    const wanted = new Set(anyOf.filter((value) => field !== 'auditor' || seesAuditor(viewer, value)));
    const passes = Uint8Array.from([null, ...data.directory.words[field]], (word) => Number(wanted.has(word)));
    const column = flatFacts(data, field);
    for (let row = 0; row < kept.length; row += 1) kept[row] = (kept[row] ?? 0) & (passes[column[row] ?? 0] ?? 0);
  }
  return kept;
}
