import type { Person } from '#shared/domain/audit/person';
import type { Change, JournalEntry } from '#shared/domain/store/change';
import type { Workspace } from '#shared/ipc/contract';
import { createSignal, type Signal } from '../components/signal';
import type { AnswersCache } from './answers-cache';
import type { CommitQueue } from './commit-queue';
import type { JournalFollower } from './journal-follower';
import type { WorkingCopy } from './working-copy';

/** One workspace that is open: its working copy and what is on its way to disk. */
export interface Session {
  readonly workspace: Workspace;
  readonly db: WorkingCopy;
  readonly queue: CommitQueue;
  readonly follower: JournalFollower;
  readonly answers: AnswersCache;
  /** Changes made and not yet in the working copy, oldest first. Rules that look at records look here first. */
  readonly ahead: Set<readonly Change[]>;
  readonly person: Signal<Person | null>;
  /** Called with every entry that reached the working copy; null when it was more than one knows. */
  readonly applied: Set<(entries: readonly JournalEntry[] | null) => void>;
}

export const sessionSignal = createSignal<Session | null>(null);

/** The open workspace. Throws before `openStore` has succeeded: no screen may read earlier. */
export function currentSession(): Session {
  const session = sessionSignal.get();
  if (session === null) throw new Error('The store is not open yet.');
  return session;
}
