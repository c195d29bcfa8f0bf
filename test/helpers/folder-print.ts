import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file of a folder by its path, with the hash of its content and when it changed: equal prints, untouched folder. */
export async function folderPrint(folder: string): Promise<Record<string, string>> {
  const print: Record<string, string> = {};
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const path = join(folder, name);
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) print[name] = `link to ${await readlink(path)}`;
    else if (stats.isFile()) {
      const hash = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      print[name] = `${hash} ${stats.mtimeMs}`;
    } else if (stats.isDirectory()) print[name] = 'folder';
  }
  return print;
}
