import { execFile } from 'node:child_process';
import { chmod, mkdtemp, open, readdir, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { removeFolder } from './launch-app';

const run = promisify(execFile);
const MEGABYTE = 1024 * 1024;

/** A small disk of its own. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes every byte that is free. */
  fill(): Promise<void>;
  /** Gives back what was taken. */
  free(): Promise<void>;
  remove(): Promise<void>;
}

/** Why this machine cannot make one; undefined where it can. */
export async function whyNoSmallDisk(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'small disks are made with tmpfs';
  if (process.getuid?.() !== 0) return 'only root can mount a small disk';
  try {
    const disk = await makeSmallDisk(8);
    await disk.remove();
    return undefined;
  } catch (error) {
    return `mounting is not allowed here: ${error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : 'unknown'}`;
  }
}

/** Mounts a disk in memory. @param megabytes how much fits on it. */
export async function makeSmallDisk(megabytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-disk-'));
  await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]);
  const filler = join(folder, 'filler');
  return {
    folder,
    async fill() {
      const file = await open(filler, 'a');
      try {
        const chunk = Buffer.alloc(MEGABYTE);
        for (;;) {
          const { bfree, bsize } = await statfs(folder);
          if (bfree === 0) break;
          await file.write(chunk, 0, Math.min(chunk.length, bfree * bsize));
        }
      } finally {
        await file.close();
      }
    },
    free: () => rm(filler, { force: true }),
    async remove() {
      // Lazily: a process that is just ending must not make the test fail.
      await run('umount', ['--lazy', folder]);
      await removeFolder(folder);
    },
  };
}

/**
 * Makes a folder and the files in it read-only, for root as well.
 *
 * @returns what makes them writable again; may be called twice.
 */
export async function makeReadOnly(folder: string): Promise<() => Promise<void>> {
  if (process.getuid?.() === 0) {
    await run('mount', ['--bind', folder, folder]);
    await run('mount', ['-o', 'remount,bind,ro', folder]);
    let mounted = true;
    return async () => {
      if (mounted) await run('umount', ['--lazy', folder]);
      mounted = false;
    };
  }
  const files = (await readdir(folder)).map((name) => join(folder, name));
  const setRights = async (ofFolder: number, ofFiles: number) => {
    await chmod(folder, ofFolder);
    for (const file of files) await chmod(file, ofFiles);
  };
  await setRights(0o555, 0o444);
  return () => setRights(0o755, 0o644);
}
