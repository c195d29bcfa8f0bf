import { expect } from 'vitest';
import type { Change } from '#shared/domain/store/change';
import { nodeDisk } from '../../../electron/main/services/disk/disk';
import { type StoreOptions, WorkspaceStore } from '../../../electron/main/services/store/workspace-store';
import { makeAnswerCommit } from './make-commit';

/** A store on a real folder. Its clock runs a second per question, so that no two times are the same. */
export function openTestStore(folder: string, changes: Partial<StoreOptions> = {}): Promise<WorkspaceStore> {
  let time = Date.now();
  return WorkspaceStore.open({
    folder,
    disk: nodeDisk,
    clock: () => {
      time += 1000;
      return new Date(time).toISOString();
    },
    limits: { low: 0, full: 0 },
    snapshotAfter: 1_000_000,
    report: (where, error) => expect.fail(`${where}: ${String(error)}`),
    ...changes,
  });
}

/** Commits answers `from` to `to`, one after the other, and expects each to be acknowledged. */
export async function commitAnswers(store: WorkspaceStore, from: number, to: number): Promise<void> {
  for (let criterion = from; criterion <= to; criterion += 1) {
    const saved = await store.commit(makeAnswerCommit(criterion));
    if (!saved.ok) throw new Error(saved.error.message);
  }
}

/** The whole state, read page by page as the window does. */
export async function readState(store: WorkspaceStore): Promise<Change[]> {
  const changes: Change[] = [];
  for (let cursor: number | null = 0; cursor !== null; ) {
    const page: Awaited<ReturnType<WorkspaceStore['statePage']>> = await store.statePage(cursor);
    if (!page.ok) throw new Error(page.error.message);
    changes.push(...page.value.changes);
    cursor = page.value.next;
  }
  return changes;
}

export const idsOf = (changes: readonly Change[]): string[] => changes.map(({ id }) => id).sort();

/** Ids of answers 1 to `count`, sorted as {@link idsOf} does. */
export const answerIds = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `audit-1/F${index + 1}`).sort();
