import { recordKey } from '#shared/domain/audit/steps';
import type { Change, TableName } from '#shared/domain/store/change';
import type { Session } from './session';

/** Small records that steps of audits change. Answers have a cache of their own, and the others are no matter for undo. */
const FOLLOWED: ReadonlySet<TableName> = new Set<TableName>([
  'audits',
  'evidence',
  'links',
  'dismissals',
  'planNotes',
  'comments',
  'settings',
]);

export const isFollowed = ({ table }: Pick<Change, 'table'>): boolean => FOLLOWED.has(table);

const records = new WeakMap<Session, Map<string, Change>>();

/** Takes in changes the moment they are made, in their order. */
export function rememberLatest(session: Session, changes: readonly Change[]): void {
  const known = recordsOf(session);
  for (const change of changes) if (isFollowed(change)) known.set(recordKey(change), change);
}

/** Takes in records as they were found on disk; what was made since then is newer. */
export function rememberStored(session: Session, changes: Iterable<Change>): void {
  const known = recordsOf(session);
  for (const change of changes) {
    const key = recordKey(change);
    if (isFollowed(change) && !known.has(key)) known.set(key, change);
  }
}

/**
 * What was made last of the record that a change concerns, on disk or still on its way there; undefined where nothing was
 * made of it since the workspace was opened. Answers at once, where the working copy has to be read and may lag.
 */
export const latestOf = (session: Session, change: Pick<Change, 'table' | 'id'>): Change | undefined =>
  records.get(session)?.get(recordKey(change));

function recordsOf(session: Session): Map<string, Change> {
  const known = records.get(session) ?? new Map<string, Change>();
  records.set(session, known);
  return known;
}
