import { Dexie } from 'dexie';
import { sessionSignal } from './session';

/**
 * True for a read that was cut off because its workspace was left: closing the working copy ends what is still being
 * read from it, for a screen that is gone. So it is while a copy that fell behind is opened anew, which is told of by
 * itself and read again afterwards. At any other time a closed database is a real failure.
 */
export function isOfLeftWorkspace(error: unknown): boolean {
  if (!(error instanceof Dexie.DatabaseClosedError)) return false;
  const session = sessionSignal.get();
  return session === null || session.db.isOpen() || session.follower.behind.get();
}
