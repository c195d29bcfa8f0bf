import type { RegisterHooks } from '#shared/domain/register/mapped-register';
import { REGISTER_ERRORS, type RegisterErrorCode } from '#shared/domain/register/register-errors';
import { joinSen2 } from '#shared/domain/register/sen2/join-sen2';
import { sen2Tables } from '#shared/domain/register/sen2/sen2-modules';
import { fail, ok, type Result } from '#shared/lib/result';
import { type RegisterFile, readSheet } from './read-register-file';

export interface NamedBytes {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The tables of one file, or the one table that the files of a SEN2 return make together. */
export interface OpenedRegister extends RegisterFile {
  readonly kind: 'table' | 'sen2';
}

/** Two tables of the return, or one from a file that came alone: a workbook with a single sheet like that may be any list. */
const isReturn = (tables: number, files: number): boolean => tables >= 2 || (tables === 1 && files === 1);

/**
 * Reads one file, or the module files of a SEN2 return together. Which of the two it is is told by the ids among the
 * headings, never by the names of files.
 */
export async function openRegisterFiles(
  files: readonly NamedBytes[],
  hooks: RegisterHooks = {},
): Promise<Result<OpenedRegister, RegisterErrorCode>> {
  const read: RegisterFile[] = [];
  for (const { bytes, fileName } of files) {
    const file = await readSheet(bytes, fileName, hooks);
    if (!file.ok) return file;
    read.push(file.value);
  }
  const [first] = read;
  if (!first) return fail('empty', REGISTER_ERRORS.empty);
  const perFile = read.map(({ sheets }) => sheets.flatMap(sen2Tables));
  const tables = perFile.flat();
  if (read.length > 1 && perFile.some((own) => own.length === 0))
    return fail('several-files', REGISTER_ERRORS['several-files']);
  if (!isReturn(tables.length, read.length)) return ok({ kind: 'table', ...first });
  const joined = joinSen2(tables);
  if (!joined.ok) return joined;
  const warnings = [...read.flatMap((file) => file.warnings), ...joined.value.warnings];
  return ok({ kind: 'sen2', sheets: [joined.value.sheet], warnings });
}
