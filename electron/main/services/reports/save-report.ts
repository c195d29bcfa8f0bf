import { basename, dirname } from 'node:path';
import { fail, ok, type Result } from '#shared/lib/result';
import type { Disk } from '../disk/disk';
import { errnoOf } from '../disk/disk-failure';
import { writeBytesAtomically } from '../disk/write-atomically';

/** Asks the person for a place; null when they change their mind. */
export type AskWhere = (suggestedName: string) => Promise<string | null>;

/**
 * Saves a Word document where the person says, whole or not at all: one that was there before stays until the new one is
 * on the disk.
 *
 * @returns the file's name without its folder, or null when cancelled.
 */
export async function saveReport(
  disk: Disk,
  askWhere: AskWhere,
  suggestedName: string,
  bytes: Uint8Array,
): Promise<Result<string | null, 'no-space' | 'write-failed'>> {
  const path = await askWhere(suggestedName);
  if (path === null) return ok(null);
  const target = path.toLowerCase().endsWith('.docx') ? path : `${path}.docx`;
  try {
    await writeBytesAtomically(disk, target, bytes);
    return ok(basename(target));
  } catch (error) {
    return reportFailure(error, await folderTakesFiles(disk, dirname(target)));
  }
}

function reportFailure(error: unknown, folderWritable: boolean): Result<never, 'no-space' | 'write-failed'> {
  const code = errnoOf(error);
  if (code === undefined) throw error;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return fail(
      'no-space',
      'There is no room on that disk, so the document was not saved. Choose another place or free some space.',
    );
  }
  if (code === 'ENOENT') return fail('write-failed', 'That folder is no longer there. Choose another place.');
  if (code === 'EROFS' || (HELD.has(code) && !folderWritable)) {
    return fail('write-failed', 'You may not save in that folder. Choose another place, for example Documents.');
  }
  if (HELD.has(code)) {
    return fail(
      'write-failed',
      'A document of that name is open in another program, perhaps Word. Close it there, or choose another name.',
    );
  }
  return fail(
    'write-failed',
    `The disk reported a fault (${code}), so the document was not saved. Choose another place.`,
  );
}

const HELD = new Set(['EACCES', 'EPERM', 'EBUSY']);

/** Windows answers the same code for a folder that refuses and a file that is open elsewhere; trying tells them apart. */
async function folderTakesFiles(disk: Disk, folder: string): Promise<boolean> {
  const probe = `${folder}/.ehc-plan-audit-probe`;
  try {
    await (await disk.open(probe, 'w')).close();
    await disk.rm(probe, { force: true });
    return true;
  } catch {
    return false;
  }
}
