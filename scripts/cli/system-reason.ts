const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'access is not allowed.',
  EPERM: 'access is not allowed.',
  EISDIR: 'this is a folder, not a file.',
  ENOTDIR: 'part of the path is not a folder.',
  ENOSPC: 'the disk is full.',
  EROFS: 'the disk cannot be written to.',
  EBUSY: 'another program is using it.',
};

/** Why the operating system refused, in words. Anything that is not its refusal is a bug and is thrown again. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
  return REASONS[error.code] ?? `the system refused (${error.code}).`;
}
