import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, type Result } from '#shared/lib/result';
import { diskFailure, errnoOf } from '../disk/disk-failure';
import { isNetworkFileSystem, type ProfileSources, profileFolder } from './profile-folder';
import { checkMarker, type ProfileMarker } from './profile-marker';

export type ProfileErrorCode = 'not-allowed' | 'newer-data' | 'no-space' | 'write-failed';

/**
 * Finds the profile's folder and decides whether this app may use it. Changes nothing in a profile that it refuses.
 * Synchronous: it must be settled before Chromium chooses a folder by itself.
 */
export function openProfile(sources: ProfileSources, own: ProfileMarker): Result<string, ProfileErrorCode> {
  const folder = profileFolder(sources);
  if (!folder.ok) return folder;
  if (isNetworkFileSystem(sources.platform, typeOfFolder(folder.value))) {
    return fail(
      'not-allowed',
      'EHC Plan Audit keeps its work on this computer only. Its folder is on a network disk, so it was not opened. Ask IT for a local profile folder.',
    );
  }
  const checked = checkMarker(folder.value, own);
  if (!checked.ok) return checked;
  try {
    mkdirSync(folder.value, { recursive: true });
    accessSync(folder.value, constants.W_OK);
    return folder;
  } catch (error) {
    return diskFailure(error);
  }
}

/** Type of the file system under the nearest folder that exists. */
function typeOfFolder(folder: string): number {
  try {
    return statfsSync(folder).type;
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    const parent = dirname(folder);
    return parent === folder ? 0 : typeOfFolder(parent);
  }
}
