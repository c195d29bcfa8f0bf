import { randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Disk, syncFolder, writeAll } from './disk';
import { errnoOf } from './disk-failure';

/** Marks files that were never finished; whoever finds one may delete it. */
export const PART = '.part-';

/** Virus scanners hold fresh files open for a moment on Windows: waits of 0.65 s in all. */
const RETRY_AFTER_MS = [20, 80, 150, 400] as const;
const HELD = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Tries again, a bounded number of times, while another program holds the file. */
export async function whileHeld<T>(action: () => Promise<T>): Promise<T> {
  for (const wait of RETRY_AFTER_MS) {
    try {
      return await action();
    } catch (error) {
      if (!HELD.has(errnoOf(error) ?? '')) throw error;
      await pause(wait);
    }
  }
  return action();
}

export interface AtomicWrite {
  readonly disk: Disk;
  readonly target: string;
  readonly write: (handle: FileHandle) => Promise<void>;
  /** Reads the finished file back before it takes its name; throws to give it up. */
  readonly verify?: (path: string) => Promise<void>;
  /** Called once the finished file has its name: what fails after that does not take it away. */
  readonly named?: () => void;
}

/**
 * Writes a file whole or not at all: a temporary file beside it, fsync, rename, fsync of the folder. Whatever fails, the
 * old file stays as it was and the temporary one is removed.
 *
 * @throws the first failing operation's error.
 */
export async function writeAtomically({ disk, target, write, verify, named }: AtomicWrite): Promise<void> {
  const folder = dirname(target);
  const part = join(folder, `${basename(target)}${PART}${randomBytes(6).toString('hex')}`);
  try {
    const handle = await whileHeld(() => disk.open(part, 'wx'));
    try {
      await write(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await verify?.(part);
    await whileHeld(() => disk.rename(part, target));
  } catch (error) {
    await disk.rm(part, { force: true });
    throw error;
  }
  named?.();
  await syncFolder(disk, folder);
}

/** {@link writeAtomically} for bytes that are already there. */
export function writeBytesAtomically(disk: Disk, target: string, bytes: Uint8Array, named?: () => void): Promise<void> {
  const write = (handle: FileHandle) => writeAll(handle, bytes, 0);
  return writeAtomically({ disk, target, write, ...(named === undefined ? {} : { named }) });
}

/** Removes what a kill left unfinished in a folder of our own. Call only while nothing is being written there. */
export async function removeParts(disk: Disk, folder: string): Promise<void> {
  for (const name of await disk.readdir(folder)) {
    if (name.includes(PART)) await disk.rm(join(folder, name), { force: true });
  }
}
