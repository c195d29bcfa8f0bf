import { INTAKE_ERRORS, type IntakeErrorCode } from '#shared/domain/plan/intake-errors';
import type { IntakeLimits } from '#shared/domain/plan/intake-limits';
import { tooLargeToLoad } from '#shared/domain/plan/limit-passed';
import { fail, ok, type Result } from '#shared/lib/result';
import { sha256 } from '../platform/documents';
import type { ImportSource, UnreadableItem } from './import-types';

export interface PreparedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileHash: string;
}

const UNREADABLE: Readonly<Record<UnreadableItem['unreadable'], string>> = {
  file: 'This file could not be read from where it is kept, so nothing was added; check that the drive or folder can still be reached and load it again.',
  folder:
    'This folder could not be read to its end, so plans in it may be missing from this list; check that the drive can still be reached and that you may open the folder, then load it again.',
};

/** Reads a file's bytes and their hash; refuses by size before anything is read. */
export async function prepareFile(
  source: ImportSource,
  limits: IntakeLimits,
): Promise<Result<PreparedFile, IntakeErrorCode>> {
  if ('unreadable' in source) return fail('corrupt', UNREADABLE[source.unreadable]);
  const { name, file } = source;
  if (file.size === 0) return fail('empty', INTAKE_ERRORS.empty);
  const { fileBytes } = limits;
  if (file.size > fileBytes)
    return fail('too-large', tooLargeToLoad({ limit: 'fileBytes', found: file.size, most: fileBytes }));
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return ok({ fileName: name, bytes, fileHash: await sha256(bytes) });
  } catch {
    // Moved, locked or on a drive that went away since it was chosen: all the same to the person.
    return fail('corrupt', UNREADABLE.file);
  }
}
