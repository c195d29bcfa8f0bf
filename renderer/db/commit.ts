import { useSyncExternalStore } from 'react';
import type { Person } from '#shared/domain/audit/person';
import { type Change, type Commit, commitSchema } from '#shared/domain/store/change';
import { countAuditTurns } from './audit-turns';
import type { Acknowledgement, SaveState } from './commit-queue';
import { rememberLatest } from './latest-records';
import { currentSession, type Session, sessionSignal } from './session';

export interface CommitOptions {
  readonly reason?: string;
  /** Who does it, where that is not the person at the desk. */
  readonly by?: Person;
  /** The audit it is done in. */
  readonly auditId?: string;
}

/**
 * The one way to write. Resolves once the change is in the journal on disk and the working copy has had its turn; the
 * screen shows it as saved as soon as the journal has it. Never drops a change: what fails is tried again, in order.
 * Throws only on a bug: a record that does not fit its schema, or nobody set up to stamp it with.
 */
export async function commit(
  action: Commit['action'],
  changes: readonly Change[],
  options: CommitOptions = {},
): Promise<void> {
  const session = currentSession();
  const person = options.by ?? session.person.get();
  if (person === null) throw new Error('A change was made before anyone was set up.');
  // The stamp says who did it; which plans they write is not told with each mark.
  const { writerCodes: _writerCodes, ...by } = person;
  const { reason, auditId } = options;
  const checked = commitSchema.parse({
    action,
    by,
    changes,
    ...(reason === undefined ? {} : { reason }),
    ...(auditId === undefined ? {} : { auditId }),
  });
  session.ahead.add(checked.changes);
  countAuditTurns(session, checked.changes);
  // Sending comes first: everything before it is paid for by every key press.
  const saving = session.queue.submit(checked);
  session.answers.remember(checked.changes);
  rememberLatest(session, checked.changes);
  const { head, savedAt } = await saving;
  const applied = await session.follower.follow({ ...checked, seq: head.seq, at: savedAt }, head);
  if (applied) forgetUpTo(session.ahead, checked.changes);
}

/** Entries reach the working copy in order: with this one, all before it are there. */
function forgetUpTo(ahead: Set<readonly Change[]>, applied: readonly Change[]): void {
  if (!ahead.has(applied)) return;
  for (const changes of ahead) {
    ahead.delete(changes);
    if (changes === applied) return;
  }
}

/** Who is at the desk: stamped on every change from now on. */
export function setPerson(person: Person | null): void {
  currentSession().person.set(person);
}

/** Tries waiting changes at once rather than at the next turn. */
export function retryNow(): void {
  sessionSignal.get()?.queue.retryNow();
}

/** True while a change is not in the journal yet. */
export function hasUnsaved(): boolean {
  return (sessionSignal.get()?.queue.waiting ?? 0) > 0;
}

const NOTHING_YET: SaveState = { kind: 'saved', at: null };

const watchState = (listener: () => void) =>
  watchSession(listener, (session) => session.queue.state.subscribe(listener));
const stateNow = () => sessionSignal.get()?.queue.state.get() ?? NOTHING_YET;

/** Whether everything is on disk; follows whichever workspace is open. */
export const useSaveState = (): SaveState => useSyncExternalStore(watchState, stateNow);

const watchSpace = (listener: () => void) =>
  watchSession(listener, (session) => session.queue.space.subscribe(listener));
const spaceNow = () => sessionSignal.get()?.queue.space.get() ?? 'ok';

/** Room on the disk, as of the last save. */
export const useSpace = (): Acknowledgement['space'] => useSyncExternalStore(watchSpace, spaceNow);

const watchBehind = (listener: () => void) =>
  watchSession(listener, (session) => session.follower.behind.subscribe(listener));
const behindNow = () => sessionSignal.get()?.follower.behind.get() ?? false;

/** True while screens show less than was saved, because the working copy cannot be written. */
export const useBehind = (): boolean => useSyncExternalStore(watchBehind, behindNow);

function watchSession(listener: () => void, watch: (session: Session) => () => void): () => void {
  const start = () => {
    const session = sessionSignal.get();
    return session === null ? null : watch(session);
  };
  let stopInner = start();
  const stopOuter = sessionSignal.subscribe(() => {
    stopInner?.();
    stopInner = start();
    listener();
  });
  return () => {
    stopInner?.();
    stopOuter();
  };
}
