import type { Audit } from '#shared/domain/audit/audit';
import type { PlanNote } from '#shared/domain/audit/comment';
import { takeStep } from '../undo';

/** Keeps a free note on the plan; at most 20,000 characters, empty takes it away. @param before what was shown there. */
export async function setPlanNote(audit: Audit, before: string, text: string): Promise<void> {
  const record = (words: string): PlanNote | null => (words === '' ? null : { auditId: audit.id, text: words });
  await takeStep({
    audit,
    action: 'plan-note',
    forth: [{ table: 'planNotes', id: audit.id, value: record(text) }],
    back: [{ table: 'planNotes', id: audit.id, value: record(before) }],
  });
}
