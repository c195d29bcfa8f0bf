import type { JournalHead } from '#shared/domain/store/change';
import type { IpcErrorCode } from '#shared/ipc/contract';
import { fail, ok, type Result } from '#shared/lib/result';
import { call } from '../platform/bridge';
import { addCounts, addPage } from './apply-changes';
import { isDatabaseError } from './is-database-error';
import { deleteDatabase, lookAtDatabase } from './look-at-database';
import { readStatePages } from './state-pages';
import { type Counts, NO_COUNTS, WorkingCopy } from './working-copy';

const CANNOT_REPLACE =
  'The working copy could not be replaced: the disk is full, or something still holds it open. Everything you saved is safe in the journal. Free some space and start again.';
export const CANNOT_WRITE =
  'The working copy could not be written; the disk may be full. Everything you saved is safe in the journal. Free some space and start the app again.';

export interface Rebuilt {
  readonly db: WorkingCopy;
  readonly head: JournalHead;
  readonly counts: Counts;
}

/**
 * Makes the working copy anew from the journal's state. The head is written last: killed at any moment before, the next
 * start finds a copy without a head and begins again.
 */
export async function rebuild(
  name: string,
  onProgress: (records: number) => void,
): Promise<Result<Rebuilt, IpcErrorCode>> {
  if (!(await makeRoom(name))) return fail('internal', CANNOT_REPLACE);
  const db = new WorkingCopy(name);
  try {
    await db.open();
    const filled = await fill(db, onProgress);
    if (!filled.ok) db.close();
    return filled;
  } catch (error) {
    db.close();
    if (!isDatabaseError(error)) throw error;
    return fail('write-failed', CANNOT_WRITE);
  }
}

/**
 * Takes the old copy away. Where the name of LevelDB's list of files is damaged, Chromium takes the database neither for
 * damaged nor for deletable, at this start and at every later one: then its files are deleted from outside the page.
 */
async function makeRoom(name: string): Promise<boolean> {
  const deletion = await deleteDatabase(name);
  if (deletion !== 'refused') return deletion === 'deleted';
  if ((await lookAtDatabase(name)).state !== 'unreadable') return false;
  const discarded = await call('store:discard-copies', undefined);
  return discarded.ok && (await deleteDatabase(name)) === 'deleted';
}

async function fill(db: WorkingCopy, onProgress: (records: number) => void): Promise<Result<Rebuilt, IpcErrorCode>> {
  let counts = NO_COUNTS;
  let records = 0;
  const read = await readStatePages(async (changes) => {
    if (changes.length > 0) counts = addCounts(counts, await addPage(db, changes));
    records += changes.length;
    onProgress(records);
  });
  if (!read.ok) return read;
  const head = read.value;
  await db.meta.put({ key: 'head', ...head, counts });
  return ok({ db, head, counts });
}
