import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '#shared/lib/result';
import { programPath, type RuntimeResult, type RuntimeSources } from './electron-runtime';
import { STAND_IN_MARKER } from './stand-in-package';

/** The runtime named by `ELECTRON_OVERRIDE_DIST_PATH`, Electron's own variable; undefined where it is not set. */
export async function overrideRuntime({ env, platform }: RuntimeSources): Promise<RuntimeResult | undefined> {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (folder === undefined || folder === '') {
    return undefined;
  }
  const executable = join(folder, programPath(platform));
  if (!existsSync(executable)) {
    return fail('override-not-found', `ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}.`);
  }
  const version = await readFile(join(folder, 'version'), 'utf8').catch(() => 'unknown');
  return ok({
    executable,
    version: version.trim().replace(/^v/, ''),
    standIn: existsSync(join(folder, STAND_IN_MARKER)),
  });
}
