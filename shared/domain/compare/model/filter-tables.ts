import type { Directory } from '../columns/directory';
import type { Facts } from '../columns/layout';
import type { CompareFilter, Viewer } from '../compare-view';

/** Whether single auditors may be looked at, or which one alone. */
export const seesAuditor = ({ role, personId }: Viewer, auditorId: string | null): boolean =>
  role !== 'auditor' || auditorId === personId;

/** Tells whether a row passes all filters. Of auditors an auditor sees only themselves: of others nothing passes. */
export function filterTables(
  { words }: Pick<Directory, 'words'>,
  filters: readonly CompareFilter[],
  viewer: Viewer,
): (facts: Facts, row: number) => boolean {
  const tables = filters.map(({ field, anyOf }) => {
    const wanted = anyOf.filter((value) => field !== 'auditor' || seesAuditor(viewer, value));
    return { field, passes: Uint8Array.from([null, ...words[field]], (word) => Number(wanted.includes(word))) };
  });
  const [only] = tables;
  if (only === undefined) return () => true;
  if (tables.length === 1) return (facts, row) => only.passes[facts[only.field][row] ?? 0] === 1;
  return (facts, row) => tables.every(({ field, passes }) => passes[facts[field][row] ?? 0] === 1);
}
