import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '#shared/lib/result';
import { type DiskFailureCode, diskFailure, errnoOf } from '../disk/disk-failure';

/** Raised when stored work can no longer be read by the version before. */
export const SCHEMA_VERSION = 5;

/** Other keys are kept out of the way: a newer app may write more, and must still be recognised as newer. */
const markerSchema = z.object({ app: z.string(), chromium: z.string(), schema: z.int() });
export type ProfileMarker = z.infer<typeof markerSchema>;

const markerPath = (root: string) => join(root, 'profile.json');
const partPath = (root: string) => `${markerPath(root)}.part`;
const major = (version: string) => Number.parseInt(version, 10);

/**
 * May this app open the profile? Chromium deletes, without a word, databases that a newer Chromium wrote; so a profile
 * last used by a newer one is left alone. Reads only; synchronous because nothing else may start before.
 */
export function checkMarker(root: string, own: ProfileMarker): Result<undefined, 'newer-data'> {
  const last = readMarker(root);
  if (last === null || (major(last.chromium) <= major(own.chromium) && last.schema <= own.schema)) return ok(undefined);
  return fail(
    'newer-data',
    `This computer’s work was last opened with a newer version of EHC Plan Audit (${last.app}). Opening it with this older one (${own.app}) could destroy it, so nothing was opened or changed. Please start the newer version.`,
  );
}

/**
 * Says who uses the profile from now on; done before a window opens. Writes only what is new, so that a full disk keeps
 * nobody from reading their work; where it cannot write what is new, the profile must not be opened.
 */
export function recordMarker(root: string, own: ProfileMarker): Result<undefined, DiskFailureCode> {
  const last = readMarker(root);
  if (last !== null && last.app === own.app && last.chromium === own.chromium && last.schema === own.schema)
    return ok(undefined);
  try {
    writeMarker(root, own);
    return ok(undefined);
  } catch (error) {
    const failed = diskFailure(error);
    rmSync(partPath(root), { force: true });
    return failed;
  }
}

/** @throws errors of the disk. */
export function writeMarker(root: string, own: ProfileMarker): void {
  mkdirSync(root, { recursive: true });
  writeFileSync(partPath(root), `${JSON.stringify(own, null, 2)}\n`);
  renameSync(partPath(root), markerPath(root));
}

/** Null where there is none, or none that can be read: a marker cut short says nothing about a newer version. */
function readMarker(root: string): ProfileMarker | null {
  try {
    const marker = markerSchema.safeParse(JSON.parse(readFileSync(markerPath(root), 'utf8')));
    return marker.success ? marker.data : null;
  } catch (error) {
    if (errnoOf(error) === undefined && !(error instanceof SyntaxError)) throw error;
    return null;
  }
}
