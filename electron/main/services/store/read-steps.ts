import type { Change, JournalEntry } from '#shared/domain/store/change';
import type { Journal } from '../journal/journal';
import type { EntryFrame } from '../journal/scan-segment';
import { parseStored } from './load-state';

/**
 * Every entry that was made in an audit or changed it, its answers or a comment starred in it, from its start on; oldest
 * first. Null where entries in between are lost: steps that leave one out would take back the wrong thing.
 *
 * Reads segments from the newest back and no further than the start, so that it costs what the audit is old and not what
 * the journal is long. Others get their turn between segments.
 */
export async function readSteps(journal: Journal, auditId: string): Promise<readonly JournalEntry[] | null> {
  const search: Search = {
    auditId,
    needles: [JSON.stringify(auditId).slice(1, -1), '"table":"comments"'],
    found: [],
    expected: journal.head.seq,
    started: false,
  };
  for await (const segment of journal.segmentsBackwards()) {
    if (!gather(segment.entries, search)) return null;
    if (search.started) break;
    await nextTurn();
  }
  if (!search.started && search.expected > 0) return null;
  const entries = search.found.reverse();
  const comments = starredIn(entries, auditId);
  return entries.filter((entry) => concerns(entry, auditId, comments));
}

interface Search {
  readonly auditId: string;
  readonly needles: readonly string[];
  /** What may count, newest first. */
  readonly found: JournalEntry[];
  /** Number of the entry that comes next on the way back. */
  expected: number;
  /** True once the start of the audit was found. */
  started: boolean;
}

/** Goes back through one segment. @returns false where an entry is missing. */
function gather(entries: readonly EntryFrame[], search: Search): boolean {
  for (const { payload, seq } of entries.toReversed()) {
    // Written since this began.
    if (seq > search.expected) continue;
    if (seq < search.expected) return false;
    search.expected -= 1;
    if (!search.needles.some((needle) => payload.includes(needle))) continue;
    const entry = parseStored(payload);
    search.found.push(entry);
    search.started = startsAudit(entry, search.auditId);
    if (search.started) return true;
  }
  return true;
}

const startsAudit = ({ action, changes }: JournalEntry, auditId: string): boolean =>
  (action === 'start-audit' || action === 'sample-data') && changes.some((change) => isAudit(change, auditId));

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
