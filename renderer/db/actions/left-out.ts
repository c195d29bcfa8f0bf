import type { Audit } from '#shared/domain/audit/audit';
import type { Dismissal } from '#shared/domain/evidence/evidence';
import { takeStep } from '../undo';
import { dismissalId } from './evidence';

/**
 * Takes an item out of the golden thread's count: it is none.
 *
 * @param instead what an earlier draft's decision about the same words said; the new one stands in its place.
 */
export function leaveOut(
  audit: Audit,
  fresh: Omit<Dismissal, 'id' | 'auditId'>,
  instead: readonly Dismissal[] = [],
): Promise<void> {
  const value: Dismissal = { ...fresh, id: dismissalId(audit.id, fresh.promptKey), auditId: audit.id };
  const gone = instead.filter(({ id }) => id !== value.id);
  return takeStep({
    audit,
    action: 'leave-out',
    forth: [
      { table: 'dismissals', id: value.id, value },
      ...gone.map(({ id }) => ({ table: 'dismissals', id, value: null }) as const),
    ],
    back: [
      { table: 'dismissals', id: value.id, value: null },
      ...gone.map((before) => ({ table: 'dismissals', id: before.id, value: before }) as const),
    ],
  });
}

/** Counts it again, or forgets what was decided about words that are gone. */
export const countAgain = (audit: Audit, value: Dismissal): Promise<void> =>
  takeStep({
    audit,
    action: 'count-again',
    forth: [{ table: 'dismissals', id: value.id, value: null }],
    back: [{ table: 'dismissals', id: value.id, value }],
  });
