import { fail, ok, type Result } from '#shared/lib/result';

/** The part of the system's clipboard that is used: it takes a picture and says whether it could read it. */
export type PutPicture = (bytes: Uint8Array) => Promise<boolean>;

/**
 * Puts a picture on the clipboard. Its bytes were drawn by our own window, and the contract has let through only what has
 * the signature and size of a PNG; one that the system cannot read all the same leaves the clipboard as it was.
 */
export async function copyPicture(put: PutPicture, bytes: Uint8Array): Promise<Result<undefined, 'write-failed'>> {
  // On Windows another program can hold the clipboard; then the system's refusal comes as an exception.
  if (await put(bytes).catch(() => false)) return ok(undefined);
  return fail('write-failed', 'The system did not take the picture. What was copied before is still there; try again.');
}
