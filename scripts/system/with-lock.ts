import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 250;
/** No work under a lock takes this long: an older one was left by a machine that went down. */
const STALE_MS = 30 * 60 * 1000;

/**
 * Runs `work` while no other process on this machine runs under the same lock file, waiting for as long as that takes.
 * A lock whose owner has died is taken over.
 */
export async function withLock<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lockFile), { recursive: true });
  while (!(await tryLock(lockFile))) {
    await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    await rm(lockFile, { force: true });
  }
}

async function tryLock(lockFile: string): Promise<boolean> {
  try {
    await writeFile(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) {
      throw error;
    }
  }
  if (await ownerIsGone(lockFile)) {
    await rm(lockFile, { force: true });
  }
  return false;
}

async function ownerIsGone(lockFile: string): Promise<boolean> {
  try {
    const [owner, { mtimeMs }] = await Promise.all([readFile(lockFile, 'utf8'), stat(lockFile)]);
    // A lock that is still empty was created this moment: its owner lives.
    return Date.now() - mtimeMs > STALE_MS || (owner !== '' && !isRunning(Number(owner)));
  } catch (error) {
    if (isCode(error, 'ENOENT')) {
      return false;
    }
    throw error;
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
