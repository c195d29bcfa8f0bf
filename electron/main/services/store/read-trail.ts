import type { JournalEntry } from '#shared/domain/store/change';
import type { Journal } from '../journal/journal';
import { parseStored } from './load-state';

/** Every entry that touched an audit or its answers, oldest first. Only entries whose bytes name the audit are parsed. */
export async function readTrail(
  journal: Journal,
  auditId: string,
): Promise<{ entries: JournalEntry[]; damaged: boolean }> {
  const named = JSON.stringify(auditId).slice(1, -1);
  const entries: JournalEntry[] = [];
  const upTo = journal.head.seq;
  let damaged = false;
  for await (const segment of journal.segmentsAfter(0)) {
    damaged ||= segment.damaged;
    for (const { payload, seq } of segment.entries) {
      if (seq > upTo || payload.indexOf(named) === -1) continue;
      const entry = parseStored(payload);
      if (touches(entry, auditId)) entries.push(entry);
    }
  }
  return { entries, damaged };
}

function touches(entry: JournalEntry, auditId: string): boolean {
  return entry.changes.some(
    ({ table, id }) => (table === 'audits' && id === auditId) || (table === 'answers' && id.startsWith(`${auditId}/`)),
  );
}
