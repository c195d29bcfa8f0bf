import type { Person } from '#shared/domain/audit/person';
import type { JournalEntry } from '#shared/domain/store/change';

/** Who handed an audit in, of entries oldest first: the newest one that left it submitted. Null where none did. */
export const submitterOf = (entries: readonly JournalEntry[], auditId: string): Person | null =>
  entries.findLast(
    ({ action, changes }) =>
      action !== 'give-back' &&
      changes.some(({ table, id, value }) => table === 'audits' && id === auditId && value?.state === 'submitted'),
  )?.by ?? null;
