import { type FiguresLayout, type ReadFigures, readFiguresSchema } from '#shared/domain/board/import/figures-file';
import { figuresFileWords } from '#shared/domain/board/import/figures-file-words';
import type { RegisterErrorCode } from '#shared/domain/register/register-errors';
import { REGISTER_LIMITS, tooLargeToRead } from '#shared/domain/register/register-limits';
import { fail, ok, type Result } from '#shared/lib/result';
import { RegisterClient } from './register-client';
import { type RegisterJobHooks, readFiles, startRegisterWorker } from './register-job';
import { type FoundFigures, foundFiguresSchema, openedSchema, type RegisterContents } from './register-messages';

/**
 * A CSV or Excel file of monthly figures that is open in a worker of its own. One request at a time. Every answer is a
 * failure with a sentence where something went wrong; aborting rejects with the signal's reason and ends the worker.
 */
export interface OpenFigures {
  readonly contents: Pick<RegisterContents, 'sheets' | 'warnings'>;
  /**
   * Where the headings of a sheet stand and what its columns seem to be. Without a sheet, of the one that looks most like a
   * table of figures; `headerRow`: the row that a person has pointed at.
   */
  readonly find: (sheet?: number, headerRow?: number) => Promise<Result<FoundFigures, RegisterErrorCode>>;
  /** The figures of a sheet, its columns read as the layout says, for `planImport`. */
  readonly read: (sheet: number, layout: FiguresLayout) => Promise<Result<ReadFigures, RegisterErrorCode>>;
  /** Ends the worker, and with it all that was read. */
  readonly close: () => void;
}

/** Tests hand in their own. */
type StartClient = () => RegisterClient;
const startClient: StartClient = () => new RegisterClient(startRegisterWorker);

/** Opens one CSV or Excel file of monthly figures. Rejects with the signal's reason. */
export async function openFigures(
  file: File,
  hooks: RegisterJobHooks = {},
  start: StartClient = startClient,
): Promise<Result<OpenFigures, RegisterErrorCode>> {
  if (file.size > REGISTER_LIMITS.fileBytes) return fail('too-large', tooLargeToRead('fileBytes'));
  const read = await readFiles([file]);
  hooks.signal?.throwIfAborted();
  if (!read.ok) return inOwnWords(read);
  const client = start();
  const opened = await client.ask({ kind: 'open', files: read.value }, openedSchema, hooks);
  if (!opened.ok) {
    client.close();
    return inOwnWords(opened);
  }
  const { sheets, warnings } = opened.value;
  return ok({
    contents: { sheets, warnings },
    find: async (sheet, headerRow) =>
      inOwnWords(await client.ask({ kind: 'find-figures', sheet, headerRow }, foundFiguresSchema, {})),
    read: async (sheet, layout) =>
      inOwnWords(await client.ask({ kind: 'read-figures', sheet, layout }, readFiguresSchema, {})),
    close: () => client.close(),
  });
}

/** The sentences of registers speak of lists of plans. */
const inOwnWords = <T>(result: Result<T, RegisterErrorCode>): Result<T, RegisterErrorCode> =>
  result.ok ? result : fail(result.error.code, figuresFileWords(result.error.code) ?? result.error.message);
