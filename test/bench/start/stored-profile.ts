import { join } from 'node:path';
import type { Commit } from '#shared/domain/store/change';
import { workFolder } from '../../../electron/main/services/profile/profile-folder';
import { WorkspaceStore } from '../../../electron/main/services/store/workspace-store';
import { auditCommits, COMMITS_A_PLAN, firstCommits } from './invented-history';
import { unsyncedDisk } from './unsynced-disk';

/** Commits on their way at once, as many as the journal writes together. */
const A_BATCH = 500;
/** The app makes a snapshot, which cuts the journal, every 2,000 entries; a few cuts are enough here. */
const PIECES = 3;

/**
 * Writes a profile that holds `audits` submitted audits of 44 answers each, through the app's own storage: the journal,
 * cut into segments by its snapshots, as years of work leave it.
 *
 * @param profile an empty folder.
 * @param now milliseconds since 1970; the newest plans belong to its week.
 */
export async function writeStoredProfile(profile: string, audits: number, now: number): Promise<void> {
  const store = await WorkspaceStore.open({
    folder: join(workFolder(profile), 'council'),
    disk: unsyncedDisk,
    clock: () => new Date(now).toISOString(),
    limits: { low: 0, full: 0 },
    snapshotAfter: Number.POSITIVE_INFINITY,
    report: (where, error) => {
      throw new Error(`${where} failed`, { cause: error });
    },
  });
  const snapshot = async () => {
    const made = await store.snapshot();
    if (!made.ok) throw new Error(made.error.message);
  };
  try {
    await commitAll(store, firstCommits());
    const commits = auditCommits(audits, now);
    for (let piece = 0; piece < PIECES; piece += 1) {
      await commitAll(store, take(commits, Math.ceil(audits / PIECES) * COMMITS_A_PLAN));
      await snapshot();
    }
  } finally {
    await store.close();
  }
}

function* take<T>(items: Generator<T>, many: number): Generator<T> {
  for (let taken = 0; taken < many; taken += 1) {
    const { done, value } = items.next();
    if (done) return;
    yield value;
  }
}

async function commitAll(store: WorkspaceStore, commits: Iterable<Commit>): Promise<void> {
  let batch: ReturnType<WorkspaceStore['commit']>[] = [];
  const settle = async () => {
    for (const saved of await Promise.all(batch)) if (!saved.ok) throw new Error(saved.error.message);
    batch = [];
  };
  for (const commit of commits) {
    batch.push(store.commit(commit));
    if (batch.length >= A_BATCH) await settle();
  }
  await settle();
}
