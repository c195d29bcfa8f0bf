import type { Audit } from '#shared/domain/audit/audit';
import type { PlanNote } from '#shared/domain/audit/comment';
import { currentSession } from '../session';
import { takeStep } from '../undo';

/** Keeps a free note on the plan; at most 20,000 characters, empty takes it away. @param shown what stood there. */
export async function setPlanNote(audit: Audit, shown: string, text: string): Promise<void> {
  const before = onItsWay(audit.id) ?? shown;
  if (before === text) return;
  const record = (words: string): PlanNote | null => (words === '' ? null : { auditId: audit.id, text: words });
  await takeStep({
    audit,
    action: 'plan-note',
    forth: [{ table: 'planNotes', id: audit.id, value: record(text) }],
    back: [{ table: 'planNotes', id: audit.id, value: record(before) }],
  });
}

/** The note as it was written last, while that has not reached the working copy. */
function onItsWay(auditId: string): string | undefined {
  let newest: string | undefined;
  for (const changes of currentSession().ahead)
    for (const change of changes)
      if (change.table === 'planNotes' && change.id === auditId) newest = change.value?.text ?? '';
  return newest;
}
