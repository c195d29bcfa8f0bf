import { DATABASE_VERSION, TABLES_OF_VERSION } from './working-copy';

/** What stands on disk under a database's name, before anything is opened for work. */
export interface DatabaseLook {
  readonly state: 'absent' | 'usable' | 'wrong-shape' | 'newer' | 'unreadable';
  /** Chromium said that it threw away stored data. It says so once, to whoever opens first. */
  readonly dataLoss: boolean;
}

/** Dexie stores its versions times ten. */
const DEXIE_FACTOR = 10;
const STORED_VERSION = DATABASE_VERSION * DEXIE_FACTOR;

/** Chromium's own two fields; `total` when it deleted what it could not read. */
interface ChromiumVersionChange extends IDBVersionChangeEvent {
  readonly dataLoss?: string;
}

/**
 * Opens the database without Dexie, which drops Chromium's word about lost data and makes empty tables that look like a
 * first run. Nothing is created and nothing deleted here.
 */
export function lookAtDatabase(name: string): Promise<DatabaseLook> {
  return new Promise((resolve) => {
    let dataLoss = false;
    let absent = false;
    const request = indexedDB.open(name);
    request.onupgradeneeded = (event: ChromiumVersionChange) => {
      absent = true;
      dataLoss = event.dataLoss !== undefined && event.dataLoss !== 'none';
      // Only looking: an empty database left behind would be taken for an old version of ours.
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version, objectStoreNames } = request.result;
      const wanted = TABLES_OF_VERSION.get(version / DEXIE_FACTOR);
      const whole = wanted?.every((table) => objectStoreNames.contains(table)) ?? false;
      request.result.close();
      resolve({ state: stateOf(version, whole), dataLoss });
    };
    request.onerror = (event) => {
      event.preventDefault();
      resolve({ state: absent ? 'absent' : 'unreadable', dataLoss });
    };
  });
}

function stateOf(version: number, whole: boolean): DatabaseLook['state'] {
  if (version > STORED_VERSION) return 'newer';
  return whole ? 'usable' : 'wrong-shape';
}

/** How long another connection may keep a database from being deleted, in milliseconds. */
const BLOCKED_MS = 5_000;

/** `held`: another connection has it open. `refused`: the engine could not, as where its own files are damaged. */
export type Deletion = 'deleted' | 'held' | 'refused';

/** Deletes a database, also one that is not there. */
export function deleteDatabase(name: string): Promise<Deletion> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    const timer = setTimeout(() => resolve('held'), BLOCKED_MS);
    const settle = (how: Deletion) => {
      clearTimeout(timer);
      resolve(how);
    };
    request.onsuccess = () => settle('deleted');
    request.onerror = () => settle('refused');
  });
}
