import type { JournalHead } from '#shared/domain/store/change';
import type { IpcErrorCode } from '#shared/ipc/contract';
import { fail, ok, type Result } from '#shared/lib/result';
import { call } from '../platform/bridge';
import { catchUp } from './catch-up';
import { isDatabaseError } from './is-database-error';
import { type DatabaseLook, lookAtDatabase } from './look-at-database';
import { DATA_TABLES, type HeadEntry, WorkingCopy } from './working-copy';

/** Why a working copy cannot be used as it is. `new`: there was nothing to lose yet. */
export type RebuildCause = 'new' | 'lost' | 'missing' | 'incomplete' | 'different' | 'damaged';

export type Comparison =
  | { readonly kind: 'ready'; readonly db: WorkingCopy }
  /** The journal lost its end, which this copy still has. */
  | { readonly kind: 'ahead'; readonly db: WorkingCopy; readonly mark: HeadEntry }
  | { readonly kind: 'rebuild'; readonly cause: RebuildCause };

const NEWER =
  'The data on this computer were last opened by a newer version of this app. Nothing was changed. Install the newer version again and open them with that.';

const rebuildFor = (cause: RebuildCause): Comparison => ({ kind: 'rebuild', cause });

export interface JournalPlace {
  readonly head: JournalHead;
  /** Whether the journal has just been found to lack changes that were saved. */
  readonly lost: boolean;
}

/**
 * Decides whether the working copy is the journal, can be brought up to it, has more than the journal kept, or has to be
 * made anew.
 */
export async function compareWithJournal(
  name: string,
  journal: JournalPlace,
): Promise<Result<Comparison, IpcErrorCode>> {
  const look = await lookAtDatabase(name);
  if (look.state === 'newer') return fail('newer-data', NEWER);
  if (look.state !== 'usable') return ok(rebuildFor(causeOf(look, journal.head)));
  const db = new WorkingCopy(name);
  const compared = await compareOpen(db, journal);
  if (!compared.ok || compared.value.kind === 'rebuild') db.close();
  return compared;
}

function causeOf({ state, dataLoss }: DatabaseLook, head: JournalHead): RebuildCause {
  if (head.seq === 0) return 'new';
  if (dataLoss) return 'lost';
  return state === 'absent' ? 'missing' : 'damaged';
}

async function compareOpen(db: WorkingCopy, journal: JournalPlace): Promise<Result<Comparison, IpcErrorCode>> {
  try {
    await db.open();
    const mark = await db.meta.get('head');
    if (mark === undefined) return ok(rebuildFor('incomplete'));
    if (!(await countsAgree(db, mark))) return ok(rebuildFor('damaged'));
    return await follow(db, mark, journal);
  } catch (error) {
    if (!isDatabaseError(error)) throw error;
    return ok(rebuildFor('damaged'));
  }
}

async function follow(
  db: WorkingCopy,
  mark: HeadEntry,
  { head, lost }: JournalPlace,
): Promise<Result<Comparison, IpcErrorCode>> {
  const place = await call('store:compare', { seq: mark.seq, hash: mark.hash });
  if (!place.ok) return place;
  if (place.value === 'same') return ok({ kind: 'ready', db });
  if (place.value === 'different') {
    if (mark.seq > head.seq) return ok({ kind: 'ahead', db, mark });
    if (!lost && mark.givingBack !== true) return ok(rebuildFor('different'));
    // A repair chains the journal anew, so its hashes no longer tell; what the copy has and the journal lost is due.
    await db.meta.put({ ...mark, givingBack: true });
  }
  const caughtUp = await catchUp(db, mark.seq, head);
  if (caughtUp.ok) return ok({ kind: 'ready', db });
  return caughtUp.error.code === 'not-found' ? ok(rebuildFor('new')) : caughtUp;
}

const countsAgree = (db: WorkingCopy, mark: HeadEntry): Promise<boolean> =>
  db.transaction('r', db.tables, async () => {
    const counts = await Promise.all(DATA_TABLES.map((table) => db.table(table).count()));
    return DATA_TABLES.every((table, index) => counts[index] === mark.counts[table]);
  });
