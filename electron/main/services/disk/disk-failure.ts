import { type Failure, fail } from '#shared/lib/result';

export type DiskFailureCode = 'no-space' | 'write-failed';

/** The operating system's code of a failed file operation, such as `ENOSPC`; undefined for any other error. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

const NO_SPACE = new Set(['ENOSPC', 'EDQUOT']);
const READ_ONLY = new Set(['EROFS', 'EACCES', 'EPERM']);

/** A failed write as a value with a sentence. A bug is no disk failure and is thrown on. */
export function diskFailure(error: unknown): { readonly ok: false; readonly error: Failure<DiskFailureCode> } {
  const code = errnoOf(error);
  if (code === undefined) throw error;
  if (NO_SPACE.has(code)) {
    return fail('no-space', 'The disk is full, so this could not be saved. Free some space; it will then be saved.');
  }
  if (READ_ONLY.has(code)) {
    return fail(
      'write-failed',
      'The app may not write in its own folder, so this could not be saved. Ask IT to check it.',
    );
  }
  return fail(
    'write-failed',
    `The disk reported a fault (${code}), so this could not be saved. It will be tried again.`,
  );
}
