import type { JournalEntry } from '#shared/domain/store/change';
import type { Touched } from './agreement-messages';

/** Which plans journal entries are about. */
export function touchedBy(entries: readonly Pick<JournalEntry, 'changes'>[]): Touched {
  const planIds = new Set<string>();
  const goneAudits = new Set<string>();
  let samples = false;
  for (const change of entries.flatMap(({ changes }) => changes)) {
    if (change.table === 'plans') planIds.add(change.id);
    if (change.table === 'samples') samples = true;
    if (change.table !== 'audits') continue;
    if (change.value === null) goneAudits.add(change.id);
    else planIds.add(change.value.planId);
  }
  return { planIds: [...planIds], goneAudits: [...goneAudits], samples };
}
