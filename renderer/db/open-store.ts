import { type Person, personSchema } from '#shared/domain/audit/person';
import type { IpcErrorCode, ResponseOf, Workspace } from '#shared/ipc/contract';
import { ok, type Result } from '#shared/lib/result';
import { call } from '../platform/bridge';
import type { CommitQueue } from './commit-queue';
import { publishDefaultRubric } from './publish-default-rubric';
import { readyCopy } from './ready-copy';
import { sessionSignal } from './session';
import { PERSON_SETTING } from './setting-keys';
import { startSession } from './start-session';
import { databaseName, type WorkingCopy } from './working-copy';

export interface OpenStage {
  readonly stage: 'opening' | 'checking' | 'rebuilding';
  /** Records done; `total` is 0 while not known. */
  readonly done: number;
  readonly total: number;
}

export type AppInfo = ResponseOf<'app:info'>;

export interface StoreOpening {
  readonly workspace: Workspace;
  readonly sampleExists: boolean;
  readonly info: AppInfo;
  /** Plain sentences that the person must see: what happened to the stored work, and what is safe. */
  readonly notices: readonly string[];
  /** True when the working copy had to be rebuilt from the journal. */
  readonly recovered: boolean;
  readonly lastSavedAt: string | null;
  readonly lastSnapshotAt: string | null;
  /** Who was set up in this workspace; null on first use: ask, then `setUpPerson`. */
  readonly person: Person | null;
}

type Opened = Result<StoreOpening, IpcErrorCode>;

let opening: Promise<Opened> | null = null;

/**
 * Opens the workspace that main has open: the working copy is checked against the journal and brought up to it or made
 * anew before any screen reads. May run again after a switch of workspace; asked for while it is going on (React's strict
 * mode mounts twice), it answers with that one opening, since two would write over each other.
 */
export function openStore(onStage: (stage: OpenStage) => void = () => undefined): Promise<Opened> {
  if (opening !== null) return opening;
  const mine = openOnce(onStage).finally(() => {
    if (opening === mine) opening = null;
  });
  opening = mine;
  return mine;
}

async function openOnce(onStage: (stage: OpenStage) => void): Promise<Opened> {
  closeStore();
  onStage({ stage: 'opening', done: 0, total: 0 });
  const [info, store] = await Promise.all([call('app:info', undefined), call('store:open', undefined)]);
  if (!info.ok) return info;
  if (!store.ok) return store;
  const { workspace, sampleExists } = info.value;
  onStage({ stage: 'checking', done: 0, total: 0 });
  const copy = await readyCopy(databaseName(workspace), store.value, (done) =>
    onStage({ stage: 'rebuilding', done, total: 0 }),
  );
  if (!copy.ok) return copy;
  const { db, store: opened, notices, rebuilt } = copy.value;
  const person = await storedPerson(db);
  const { queue } = startSession(workspace, db, opened, person);
  // On a full disk publishing waits in the queue; what is stored can be read all the same.
  await Promise.race([publishDefaultRubric(), firstFailure(queue)]);
  return ok({
    workspace,
    sampleExists,
    info: info.value,
    notices,
    recovered: rebuilt,
    lastSavedAt: opened.lastSavedAt,
    lastSnapshotAt: opened.lastSnapshotAt,
    person,
  });
}

/** Lets go of the open workspace. Whoever calls has made sure that nothing waits to be saved. */
export function closeStore(): void {
  opening = null;
  const session = sessionSignal.get();
  if (session === null) return;
  sessionSignal.set(null);
  session.queue.close();
  session.follower.close();
  session.db.close();
}

const firstFailure = ({ state }: CommitQueue): Promise<void> =>
  new Promise((resolve) => {
    state.subscribe(() => {
      if (state.get().kind === 'failed') resolve();
    });
  });

async function storedPerson(db: WorkingCopy): Promise<Person | null> {
  const setting = await db.settings.get(PERSON_SETTING);
  const id = setting?.value.value;
  if (typeof id !== 'string') return null;
  return personSchema.nullable().parse((await db.people.get(id))?.value ?? null);
}
