import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** URL path (`/assets/index.js`) to file. What is not in it does not exist, however the path is written. */
export type FileMap = ReadonlyMap<string, string>;

export interface ServedFolder {
  readonly folder: string;
  /** Prefix in the URL without a slash at its end: `` or `/resources`. */
  readonly under: string;
}

/** Lists the served folders once, at start. A folder that does not exist serves nothing. Links are not followed. */
export function buildFileMap(folders: readonly ServedFolder[]): FileMap {
  const files = new Map<string, string>();
  for (const { folder, under } of folders) addFolder(files, folder, under);
  return files;
}

function addFolder(files: Map<string, string>, folder: string, under: string): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(files, path, `${under}/${entry.name}`);
    else if (entry.isFile()) files.set(`${under}/${entry.name}`, path);
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The file for a URL of our origin, by its exact path; null for everything else. */
export function fileFor(files: FileMap, url: string, host: string): string | null {
  const { hostname, pathname } = new URL(url);
  if (hostname !== host || /%(?:2e|2f|5c|00)/i.test(pathname)) return null;
  try {
    return files.get(decodeURIComponent(pathname)) ?? null;
  } catch {
    return null;
  }
}
