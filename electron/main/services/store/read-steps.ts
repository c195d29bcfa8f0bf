import type { Change, JournalEntry } from '#shared/domain/store/change';
import type { Journal } from '../journal/journal';
import { parseStored } from './load-state';

/**
 * Every entry that was made in an audit or changed it, its answers or a comment starred in it, from its start on; oldest
 * first. Null where entries in between are lost: steps that leave one out would take back the wrong thing.
 *
 * Reads segments from the newest back and no further than the start, so that it costs what the audit is old and not what
 * the journal is long. Others get their turn between segments.
 */
export async function readSteps(journal: Journal, auditId: string): Promise<readonly JournalEntry[] | null> {
  const words = [JSON.stringify(auditId).slice(1, -1), '"table":"comments"'];
  /** Newest first. */
  const found: JournalEntry[] = [];
  const upTo = journal.head.seq;
  let next = upTo;
  for await (const segment of journal.findBack(words)) {
    if (!segment.whole || segment.lastSeq < next) return null;
    next = segment.firstSeq - 1;
    const entries = segment.entries.filter(({ seq }) => seq <= upTo).map(({ payload }) => parseStored(payload));
    const start = entries.findIndex((entry) => startsAudit(entry, auditId));
    found.push(...entries.slice(Math.max(0, start)).reverse());
    if (start !== -1) return ofAudit(found.reverse(), auditId);
    await nextTurn();
  }
  // An audit without a start is not the whole of it; one that nobody knows has no steps.
  return next === 0 && ofAudit(found.reverse(), auditId).length === 0 ? [] : null;
}

function ofAudit(entries: readonly JournalEntry[], auditId: string): readonly JournalEntry[] {
  const comments = starredIn(entries, auditId);
  return entries.filter((entry) => concerns(entry, auditId, comments));
}

/** What makes an audit's record. */
const STARTS: ReadonlySet<JournalEntry['action']> = new Set(['start-audit', 'begin-agreeing', 'sample-data']);

const startsAudit = ({ action, changes }: JournalEntry, auditId: string): boolean =>
  STARTS.has(action) && changes.some((change) => isAudit(change, auditId));

const isAudit = ({ table, id }: Change, auditId: string): boolean => table === 'audits' && id === auditId;

function starredIn(entries: readonly JournalEntry[], auditId: string): ReadonlySet<string> {
  const own = entries.filter((entry) => entry.auditId === auditId).flatMap(({ changes }) => changes);
  return new Set(own.filter(({ table }) => table === 'comments').map(({ id }) => id));
}

const concerns = (entry: JournalEntry, auditId: string, comments: ReadonlySet<string>): boolean =>
  entry.auditId === auditId ||
  entry.changes.some(
    (change) =>
      isAudit(change, auditId) ||
      (change.table === 'answers' && change.id.startsWith(`${auditId}/`)) ||
      (change.table === 'comments' && comments.has(change.id)),
  );

/** Lets commits and whatever else waits go first. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
