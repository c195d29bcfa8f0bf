import type { IpcErrorCode, ResponseOf } from '#shared/ipc/contract';
import { fail, ok, type Result } from '#shared/lib/result';
import { call } from '../platform/bridge';
import { catchUp } from './catch-up';
import { compareWithJournal, type RebuildCause } from './compare-with-journal';
import { fillColumnsIfDue } from './fill-columns';
import { type GivenBack, giveBack } from './give-back';
import { isDatabaseError } from './is-database-error';
import { CANNOT_WRITE, rebuild } from './rebuild';
import { givenBackNotice, lostPart, NOTHING_MISSING, recoveryNotice, withoutLoss, wordsOf } from './recovery-notice';
import type { HeadEntry, WorkingCopy } from './working-copy';

type Store = ResponseOf<'store:open'>;

/** A working copy that is the journal, and the journal as it stands now. */
export interface ReadyCopy {
  readonly db: WorkingCopy;
  readonly store: Store;
  /** What the person must be told of how it came to that. */
  readonly notices: readonly string[];
  /** True when the working copy had to be rebuilt from the journal. */
  readonly rebuilt: boolean;
}

type Ready = Result<ReadyCopy, IpcErrorCode>;
type OnRecords = (records: number) => void;

/** Makes the working copy and the journal one again, whichever of the two lost something, before any screen reads. */
export async function readyCopy(name: string, store: Store, onRecords: OnRecords): Promise<Ready> {
  const ready = await sameAsJournal(name, store, onRecords);
  if (!ready.ok) return ready;
  try {
    await fillColumnsIfDue(ready.value.db, onRecords);
    return ready;
  } catch (error) {
    ready.value.db.close();
    if (!isDatabaseError(error)) throw error;
    return fail('write-failed', CANNOT_WRITE);
  }
}

async function sameAsJournal(name: string, store: Store, onRecords: OnRecords): Promise<Ready> {
  const lost = lostPart(store.notices);
  const compared = await compareWithJournal(name, { head: store.head, lost });
  if (!compared.ok) return compared;
  const found = compared.value;
  if (found.kind === 'rebuild') return rebuildFrom(name, store, found.cause, onRecords);
  if (found.kind === 'ahead') return mendAhead(name, found, onRecords);
  const { db } = found;
  const mark = await db.meta.get('head');
  if (mark !== undefined && (lost || mark.givingBack === true)) return mendHoles(db, mark);
  return ok({ db, store, notices: wordsOf(store.notices), rebuilt: false });
}

async function rebuildFrom(name: string, store: Store, cause: RebuildCause, onRecords: OnRecords): Promise<Ready> {
  onRecords(0);
  const rebuilt = await rebuild(name, onRecords);
  if (!rebuilt.ok) return rebuilt;
  const { db, counts } = rebuilt.value;
  const notice = recoveryNotice(cause, counts, !lostPart(store.notices));
  return ok({
    db,
    store,
    notices: [...wordsOf(store.notices), ...(notice === null ? [] : [notice])],
    rebuilt: notice !== null,
  });
}

/** The journal lost its end: it is given back what the copy has of it, and the copy is made anew from the two together. */
async function mendAhead(name: string, { db, mark }: { db: WorkingCopy; mark: HeadEntry }, onRecords: OnRecords) {
  const given = await giveBackAndClose(db, mark);
  if (!given.ok) return given;
  const store = await call('store:open', undefined);
  if (!store.ok) return store;
  const ready = await rebuildFrom(name, store.value, 'different', onRecords);
  return ready.ok ? tell(ready.value, given.value) : ready;
}

async function giveBackAndClose(db: WorkingCopy, mark: HeadEntry): Promise<Result<GivenBack, IpcErrorCode>> {
  try {
    return await giveBack(db, mark);
  } finally {
    db.close();
  }
}

/** The journal lost something on its way, and the copy stands where the journal ends: it has all of it. */
async function mendHoles(db: WorkingCopy, mark: HeadEntry): Promise<Ready> {
  const given = await giveBack(db, mark);
  if (!given.ok) return given;
  const store = await call('store:open', undefined);
  if (!store.ok) return store;
  const caughtUp = await catchUp(db, mark.seq, store.value.head);
  if (!caughtUp.ok) return caughtUp;
  const now = await db.meta.get('head');
  if (now !== undefined) await db.meta.put(withoutFlag(now));
  return tell(
    { db, store: store.value, notices: [NOTHING_MISSING, ...withoutLoss(store.value.notices)], rebuilt: false },
    given.value,
  );
}

const withoutFlag = ({ givingBack: _done, ...mark }: HeadEntry): HeadEntry => mark;

/** What was written back takes the place of what main, which knows only the journal, had to say of the loss. */
function tell(ready: ReadyCopy, given: GivenBack): Ready {
  const notice = givenBackNotice(given);
  if (notice === null) return ok(ready);
  return ok({ ...ready, notices: [notice, ...withoutLoss(ready.store.notices)], rebuilt: true });
}
