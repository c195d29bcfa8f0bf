import type { MapOptions, MappedRegister, RegisterHooks } from '#shared/domain/register/mapped-register';
import type { Mapping } from '#shared/domain/register/mapping';
import type { RegisterErrorCode } from '#shared/domain/register/register-errors';
import { fail, type Result } from '#shared/lib/result';
import type { RegisterContents, SheetLook } from './register-messages';

/**
 * A file that is open in a worker of its own, which alone holds its cells: names in them never reach the window.
 * Every answer is a failure with a sentence where something went wrong; aborting rejects with the signal's reason and
 * ends the worker, so the file is to be opened again.
 */
export interface OpenRegister {
  readonly contents: RegisterContents;
  /** Finds the headings of a sheet, or reads them from the row a person has pointed at. */
  readonly look: (sheet: number, headerRow?: number) => Promise<Result<SheetLook, RegisterErrorCode>>;
  /** Rows of the register as it would be kept, and all that was left out. */
  readonly map: (
    sheet: number,
    headerRow: number,
    mapping: Mapping,
    options?: MapOptions,
    hooks?: RegisterHooks,
  ) => Promise<Result<MappedRegister, RegisterErrorCode>>;
  /** Ends the worker and with it all that was read. */
  readonly close: () => void;
}

/** Opens one CSV or XLSX file, or the module files of one SEN2 return together. */
export async function openRegister(
  files: readonly File[],
  hooks: RegisterHooks = {},
): Promise<Result<OpenRegister, RegisterErrorCode>> {
  hooks.signal?.throwIfAborted();
  return fail('empty', `${files.length} files: reading registers is still to come.`);
}
