import type { Person } from '#shared/domain/audit/person';
import type { Change } from '#shared/domain/store/change';
import type { ResponseOf, Workspace } from '#shared/ipc/contract';
import { createSignal } from '../components/signal';
import { call } from '../platform/bridge';
import { AnswersCache } from './answers-cache';
import { CommitQueue } from './commit-queue';
import { type AppliedListener, JournalFollower, type Later } from './journal-follower';
import { type Session, sessionSignal } from './session';
import type { WorkingCopy } from './working-copy';

const later: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Makes a working copy that has caught up with the journal the open workspace. */
export function startSession(
  workspace: Workspace,
  db: WorkingCopy,
  store: ResponseOf<'store:open'>,
  person: Person | null,
): Session {
  const applied: Session['applied'] = new Set();
  const ahead = new Set<readonly Change[]>();
  const queue = new CommitQueue(
    {
      send: (commit) => call('store:commit', commit),
      entriesAfter: (seq) => call('store:entries-after', seq),
      currentHead: async () => {
        const opened = await call('store:open', undefined);
        return opened.ok ? { ok: true, value: opened.value.head } : opened;
      },
      later,
    },
    { seq: store.head.seq, savedAt: store.lastSavedAt, space: store.space },
  );
  const tell: AppliedListener = (entries) => {
    for (const listener of applied) listener(entries);
  };
  const follower = new JournalFollower(db, store.head, tell, later);
  const answers = new AnswersCache(
    async (auditId) => Object.values((await db.answers.get(auditId))?.answers ?? {}),
    () => ahead,
  );
  const session: Session = { workspace, db, queue, follower, answers, ahead, person: createSignal(person), applied };
  sessionSignal.set(session);
  return session;
}
