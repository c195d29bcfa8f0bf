import type { Audit } from '#shared/domain/audit/audit';
import type { SectionCorrection } from '#shared/domain/plan/plan';
import type { Change, JournalEntry } from '#shared/domain/store/change';
import type { Journal } from '../journal/journal';
import { parseStored } from './load-state';

/**
 * Every entry that was made in an audit, or touched it, its answers or, once it was started, the sections of the text it
 * reads; oldest first.
 * Only entries whose bytes name the audit, a plan or a correction are parsed.
 */
export async function readTrail(
  journal: Journal,
  auditId: string,
): Promise<{ entries: JournalEntry[]; damaged: boolean }> {
  const needles = [JSON.stringify(auditId).slice(1, -1), '"table":"plans"', '"table":"corrections"'];
  const entries: JournalEntry[] = [];
  const touches = touchesOf(auditId);
  const upTo = journal.head.seq;
  let damaged = false;
  for await (const segment of journal.segmentsAfter(0)) {
    damaged ||= segment.damaged;
    for (const { payload, seq } of segment.entries) {
      if (seq > upTo || !needles.some((needle) => payload.indexOf(needle) !== -1)) continue;
      const entry = parseStored(payload);
      // Every change is shown to `touches`, which learns from it.
      const touched = entry.changes.map(touches).includes(true);
      if (touched || entry.auditId === auditId) entries.push(entry);
    }
  }
  return { entries, damaged };
}

/** Tells of each change, shown oldest first, whether it belongs to the audit. */
function touchesOf(auditId: string): (change: Change) => boolean {
  /** The text of every draft of every plan: the audit names its plan only once it is started. */
  const texts = new Map<string, string>();
  /** A correction that is taken back is named by its id alone. */
  const corrections = new Set<string>();
  let read: Pick<Audit, 'planId' | 'draft'> | null = null;
  const isOfText = ({ planId, textHash }: SectionCorrection) =>
    read?.planId === planId && texts.get(draftKey(planId, read.draft)) === textHash;
  return (change) => {
    switch (change.table) {
      case 'plans':
        for (const { number, textHash } of change.value?.drafts ?? []) texts.set(draftKey(change.id, number), textHash);
        return false;
      case 'audits':
        if (change.id !== auditId) return false;
        read = change.value ?? read;
        return true;
      case 'answers':
        return change.id.startsWith(`${auditId}/`);
      case 'corrections':
        if (change.value !== null && isOfText(change.value)) corrections.add(change.id);
        return corrections.has(change.id);
      default:
        return false;
    }
  };
}

const draftKey = (planId: string, draft: number): string => `${planId}/${draft}`;
