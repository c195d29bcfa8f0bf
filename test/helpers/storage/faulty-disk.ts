import type { FileHandle } from 'node:fs/promises';
import { type Disk, nodeDisk } from '../../../electron/main/services/disk/disk';

/** Operations that change something; reading is left alone. */
const CHANGING = new Set(['write', 'datasync', 'sync', 'truncate', 'rename', 'rm', 'mkdir', 'utimes']);

export interface FaultyDisk {
  readonly disk: Disk;
  /** Changing operations so far. */
  count(): number;
  /** Makes operations fail while `shouldFail(number, name)` says so; numbers count from 1. */
  failWhen(shouldFail: (operation: number, name: string) => boolean, code?: string): void;
}

/** The real disk, on which chosen writes, syncs, renames and the like fail. A failing write has written half. */
export function faultyDisk(): FaultyDisk {
  let operation = 0;
  let fails: (operation: number, name: string) => boolean = () => false;
  let code = 'EIO';
  const check = (name: string) => {
    operation += 1;
    if (fails(operation, name)) throw Object.assign(new Error(`${name} failed by the test`), { code });
  };
  const wrapHandle = (handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get(target, name) {
        const value = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        if (!CHANGING.has(String(name))) return value.bind(target);
        return async (...given: unknown[]) => {
          try {
            check(String(name));
          } catch (error) {
            if (name === 'write') await writeHalf(target, given);
            throw error;
          }
          return value.apply(target, given);
        };
      },
    });
  const disk = new Proxy(nodeDisk, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (name === 'open')
        return async (...given: Parameters<Disk['open']>) => wrapHandle(await nodeDisk.open(...given));
      return async (...given: unknown[]) => {
        if (CHANGING.has(String(name))) check(String(name));
        return value.apply(target, given);
      };
    },
  });
  return {
    disk,
    count: () => operation,
    failWhen(shouldFail, failureCode = 'EIO') {
      fails = shouldFail;
      code = failureCode;
    },
  };
}

async function writeHalf(handle: FileHandle, given: readonly unknown[]): Promise<void> {
  const [bytes, offset, length, position] = given as [Uint8Array, number, number, number];
  await handle.write(bytes, offset, Math.floor(length / 2), position);
}
