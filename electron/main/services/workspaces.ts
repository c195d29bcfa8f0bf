import { join } from 'node:path';
import { type Workspace, workspaceSchema } from '#shared/ipc/contract';
import { fail, ok, type Result } from '#shared/lib/result';
import { diskFailure, errnoOf } from './disk/disk-failure';
import { whileHeld, writeBytesAtomically } from './disk/write-atomically';
import { type StoreOptions, WorkspaceStore } from './store/workspace-store';

export type WorkspacesOptions = Omit<StoreOptions, 'folder'> & {
  /** `<root>/work`: one folder a workspace and a small file that says which one is open. */
  readonly folder: string;
};

type Opened = Result<WorkspaceStore, 'read-failed'>;

const CHOICE = 'current.json';

/** The two workspaces and the one store that is open. */
export class Workspaces {
  readonly #options: WorkspacesOptions;
  #current: Workspace;
  #store: Promise<Opened>;
  /** Switches and removals, strictly one after the other. */
  #changes: Promise<unknown> = Promise.resolve();

  private constructor(options: WorkspacesOptions, current: Workspace) {
    this.#options = options;
    this.#current = current;
    this.#store = this.#open(current);
  }

  /** Starts to open the workspace that was open last. @throws errors of the disk. */
  static async start(options: WorkspacesOptions): Promise<Workspaces> {
    await options.disk.mkdir(options.folder, { recursive: true });
    return new Workspaces(options, await readChoice(options));
  }

  get current(): Workspace {
    return this.#current;
  }

  /** The open store, as soon as it is; or why the stored work cannot be read. Asking again tries again. */
  async store(): Promise<Opened> {
    const asked = this.#store;
    const store = await asked;
    if (store.ok) return store;
    // Whoever else waited may have tried again already: two stores on one folder would write over each other.
    if (this.#store === asked) this.#store = this.#open(this.#current);
    return this.#store;
  }

  async sampleExists(): Promise<boolean> {
    return exists(this.#options, this.#folderOf('sample'));
  }

  /** Closes one store and opens the other. */
  switchTo(workspace: Workspace): Promise<Result<undefined, 'read-failed'>> {
    return this.#oneAtATime(() => this.#switch(workspace));
  }

  /** Deletes the sample, and nothing else, and looks whether it is gone. Leads back to the council's own work. */
  removeSample(): Promise<Result<undefined, 'read-failed' | 'write-failed'>> {
    return this.#oneAtATime(() => this.#removeSample());
  }

  async close(): Promise<void> {
    const store = await this.#store;
    if (store.ok) await store.value.close();
  }

  #oneAtATime<T>(change: () => Promise<T>): Promise<T> {
    const done = this.#changes.then(change);
    this.#changes = done.catch(() => undefined);
    return done;
  }

  async #switch(workspace: Workspace): Promise<Result<undefined, 'read-failed'>> {
    if (workspace !== this.#current) {
      // In one step, so that nobody who asks meanwhile opens the old one again or gets one that is being closed.
      this.#store = this.#open(workspace, this.#store);
      this.#current = workspace;
      await this.#remember(workspace);
    }
    const store = await this.#store;
    return store.ok ? ok(undefined) : store;
  }

  async #removeSample(): Promise<Result<undefined, 'read-failed' | 'write-failed'>> {
    const switched = await this.#switch('council');
    if (!switched.ok) return switched;
    const folder = this.#folderOf('sample');
    try {
      await whileHeld(() => this.#options.disk.rm(folder, { recursive: true, force: true }));
    } catch (error) {
      diskFailure(error);
    }
    if (!(await exists(this.#options, folder))) return ok(undefined);
    return fail(
      'write-failed',
      'The sample data could not be removed wholly. Close other programs that use its files and try again.',
    );
  }

  #folderOf(workspace: Workspace): string {
    return join(this.#options.folder, workspace);
  }

  /** @param before the store to close first. */
  async #open(workspace: Workspace, before?: Promise<Opened>): Promise<Opened> {
    try {
      const old = await before;
      if (old?.ok) await old.value.close();
      return ok(await WorkspaceStore.open({ ...this.#options, folder: this.#folderOf(workspace) }));
    } catch (error) {
      const code = errnoOf(error);
      if (code === undefined) throw error;
      return fail(
        'read-failed',
        `The stored work could not be opened (${code}). Nothing was changed. Try again, or ask IT.`,
      );
    }
  }

  /** Which workspace opens next time is a comfort: failing to keep it must not stop the switch. */
  async #remember(workspace: Workspace): Promise<void> {
    try {
      const path = join(this.#options.folder, CHOICE);
      await writeBytesAtomically(this.#options.disk, path, Buffer.from(JSON.stringify(workspace)));
    } catch (error) {
      diskFailure(error);
    }
  }
}

async function readChoice({ disk, folder }: WorkspacesOptions): Promise<Workspace> {
  try {
    const choice = workspaceSchema.parse(JSON.parse(await disk.readFile(join(folder, CHOICE), 'utf8')));
    return choice === 'sample' && (await exists({ disk }, join(folder, 'sample'))) ? 'sample' : 'council';
  } catch {
    // Not there on the first start; unreadable means nothing but a choice to make again.
    return 'council';
  }
}

async function exists({ disk }: Pick<WorkspacesOptions, 'disk'>, path: string): Promise<boolean> {
  try {
    await disk.stat(path);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}
