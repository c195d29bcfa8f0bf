import { join } from 'node:path';
import type { Commit } from '#shared/domain/store/change';
import { Journal } from '../../../electron/main/services/journal/journal';
import { workFolder } from '../../../electron/main/services/profile/profile-folder';
import { WorkspaceStore } from '../../../electron/main/services/store/workspace-store';
import { auditCommits, firstCommits } from './invented-history';
import { unsyncedDisk } from './unsynced-disk';

/** The app cuts its journal into segments of about so many entries; as many commits may be on their way at once. */
const A_SEGMENT = 2_000;

/**
 * Writes a profile that holds `audits` submitted audits of 44 answers each, as years of work leave it: through the app's
 * own journal, cut into its segments, then checked once and kept in one snapshot by the app's own store.
 *
 * @param profile a folder that is empty or does not exist.
 * @param now milliseconds since 1970; the newest plans belong to its week.
 */
export async function writeStoredProfile(profile: string, audits: number, now: number): Promise<void> {
  const folder = join(workFolder(profile), 'council');
  const common = { disk: unsyncedDisk, clock: () => new Date(now).toISOString() };
  const journal = await Journal.open({
    ...common,
    folder: join(folder, 'journal'),
    keptBeyond: async () => null,
    refusal: async () => null,
  });
  await commitAll(journal, firstCommits());
  await commitAll(journal, auditCommits(audits, now));
  await journal.close();
  const store = await WorkspaceStore.open({
    ...common,
    folder,
    limits: { low: 0, full: 0 },
    snapshotAfter: Number.POSITIVE_INFINITY,
    report: (where, error) => {
      throw new Error(`${where} failed`, { cause: error });
    },
  });
  const made = await store.snapshot();
  if (!made.ok) throw new Error(made.error.message);
  if (!(await store.verify())) throw new Error('The journal just written is not whole.');
  await store.close();
}

async function commitAll(journal: Journal, commits: Iterable<Commit>): Promise<void> {
  let batch: ReturnType<Journal['commit']>[] = [];
  const settle = async () => {
    for (const saved of await Promise.all(batch)) if (!saved.ok) throw new Error(saved.error.message);
    batch = [];
    await journal.rotate();
  };
  for (const commit of commits) {
    batch.push(journal.commit(commit));
    if (batch.length >= A_SEGMENT) await settle();
  }
  await settle();
}
