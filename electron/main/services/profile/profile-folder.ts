import { isAbsolute, join, resolve } from 'node:path';
import { fail, ok, type Result } from '#shared/lib/result';

const NAME = 'EHC Plan Audit';

export interface ProfileSources {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
  /** Value of `--user-data-dir`, or an empty string. */
  readonly override: string;
}

/**
 * The one folder that holds everything the app keeps, on this machine and never on the network: a roaming or redirected
 * profile has lost whole databases. `browser` inside it is Chromium's, `work` is ours.
 */
export function profileFolder(sources: ProfileSources): Result<string, 'not-allowed'> {
  const folder = sources.override === '' ? usualFolder(sources) : resolve(sources.override);
  if (folder !== null && !isNetworkPath(folder)) return ok(folder);
  return fail(
    'not-allowed',
    'EHC Plan Audit keeps its work on this computer only. Its folder is on the network or cannot be found, so it was not opened. Ask IT for a local profile folder.',
  );
}

export const browserFolder = (root: string): string => join(root, 'browser');
export const workFolder = (root: string): string => join(root, 'work');

function usualFolder({ platform, env, home }: ProfileSources): string | null {
  if (platform === 'win32') {
    // Asked before joining, which may tidy the slashes away that tell.
    return env.LOCALAPPDATA && !isNetworkPath(env.LOCALAPPDATA) ? join(env.LOCALAPPDATA, NAME) : null;
  }
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', NAME);
  const data = env.XDG_DATA_HOME;
  return join(data !== undefined && isAbsolute(data) ? data : join(home, '.local', 'share'), 'ehc-plan-audit');
}

/** A UNC path: `\\server\share`, `//server/share`, `\\?\UNC\server`. A local `\\?\C:\…` is none. */
export function isNetworkPath(path: string): boolean {
  return /^[\\/]{2}(?![?.][\\/][A-Za-z]:)/.test(path);
}

/** Types of network file systems that Linux reports: NFS, SMB, CIFS, SMB2. */
const NETWORK_TYPES = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42]);

/** @param type `statfs` of a folder on Linux; elsewhere the number says nothing. */
export function isNetworkFileSystem(platform: NodeJS.Platform, type: number): boolean {
  return platform === 'linux' && NETWORK_TYPES.has(type);
}
