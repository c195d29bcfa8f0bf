import type { FileHandle } from 'node:fs/promises';
import { type Disk, nodeDisk } from '../../../electron/main/services/disk/disk';

const WAITS = new Set<PropertyKey>(['sync', 'datasync']);

/**
 * The real disk without waiting for it: a profile that is only being made up has nothing to lose, and half a million
 * syncs would take the better part of an hour.
 */
export const unsyncedDisk: Disk = { ...nodeDisk, open: async (...given) => unsynced(await nodeDisk.open(...given)) };

const unsynced = (handle: FileHandle): FileHandle =>
  new Proxy(handle, {
    get(target, name) {
      if (WAITS.has(name)) return async () => undefined;
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
