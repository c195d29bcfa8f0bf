import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder in which nobody who runs this may make a file. Root may everywhere but in the kernel's own folders. */
export async function unwritableFolder(): Promise<string> {
  if (process.getuid?.() === 0) return '/sys';
  const folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-locked-'));
  await chmod(folder, 0o555);
  return folder;
}
