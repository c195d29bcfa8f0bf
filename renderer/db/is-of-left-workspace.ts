import { Dexie } from 'dexie';
import { sessionSignal } from './session';

/**
 * True for a read that was cut off because its workspace was left: closing the working copy ends what is still being
 * read from it, for a screen that is gone. While no workspace is being left, a closed database is a real failure.
 */
export function isOfLeftWorkspace(error: unknown): boolean {
  if (!(error instanceof Dexie.DatabaseClosedError)) return false;
  const session = sessionSignal.get();
  return session === null || session.db.isOpen();
}
