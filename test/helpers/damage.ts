import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Chromium keeps the working copy. */
export const databaseFolder = (profile: string): string => join(profile, 'browser', 'IndexedDB');

/** The files of the working copy's LevelDB with this beginning or end, oldest first. */
export async function databaseFiles(profile: string, pattern: RegExp): Promise<string[]> {
  const folder = databaseFolder(profile);
  const names = (await readdir(folder, { recursive: true })).filter((name) => pattern.test(name)).sort();
  if (names.length === 0) throw new Error(`The working copy has no file like ${pattern}.`);
  return names.map((name) => join(folder, name));
}

/** The log that LevelDB was writing when it was killed: the longest, where there are several. */
export async function liveLog(profile: string): Promise<string> {
  const logs = await databaseFiles(profile, /\.log$/);
  const sized = await Promise.all(logs.map(async (path) => ({ path, size: (await stat(path)).size })));
  const longest = sized.sort((a, b) => b.size - a.size)[0];
  if (longest === undefined || longest.size === 0) throw new Error('The working copy has no live log.');
  return longest.path;
}

/** Takes the last bytes off a file, as a power cut does with what was not yet on the disk. */
export async function cutTail(path: string, bytes: number): Promise<void> {
  const { size } = await stat(path);
  await truncate(path, Math.max(0, size - bytes));
}

/** Changes single bits of this many bytes of a file, spread at random. */
export async function flipBytes(path: string, count: number, random: () => number): Promise<void> {
  const bytes = await readFile(path);
  for (let done = 0; done < count; done += 1) {
    const at = Math.floor(random() * bytes.length);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at);
  }
  await writeFile(path, bytes);
}
