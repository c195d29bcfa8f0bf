import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The user's own cache folder for this project, shared by every clone of it, so that a fresh clone fetches nothing
 * twice. Deleting it is always safe.
 */
export function cacheFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  return join(userCacheFolder(env, platform), 'ehc-plan-audit');
}

function userCacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (env.XDG_CACHE_HOME !== undefined && env.XDG_CACHE_HOME !== '') {
    return env.XDG_CACHE_HOME;
  }
  if (platform === 'win32') {
    return env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  }
  return platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}
