import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '#shared/lib/result';
import { systemReason } from './system-reason';

/**
 * Writes a file so that its name only ever stands for the old content or the whole new one: temporary file beside it,
 * flush to disk, rename. On failure the temporary file is removed and the old content is untouched.
 */
export async function writeWholeFile(path: string, bytes: Uint8Array): Promise<Result<undefined, 'write-failed'>> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return ok(undefined);
  } catch (error) {
    await rm(temporary, { force: true });
    return fail('write-failed', `${path}: not written; ${systemReason(error)}`);
  }
}

/** Makes the new name itself last. Windows cannot open a folder, and does not need to. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
