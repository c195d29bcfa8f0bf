import type { MapOptions, RegisterHooks } from '#shared/domain/register/mapped-register';
import type { Mapping } from '#shared/domain/register/mapping';
import { REGISTER_ERRORS, type RegisterErrorCode } from '#shared/domain/register/register-errors';
import { REGISTER_LIMITS, tooLargeToRead } from '#shared/domain/register/register-limits';
import { fail, ok, type Result } from '#shared/lib/result';
import { sha256 } from '../platform/documents';
import { RegisterClient, type StartRegisterPort } from './register-client';
import {
  mappedSchema,
  openedSchema,
  type PackedRegister,
  type RegisterContents,
  type SheetLook,
  sheetLookSchema,
} from './register-messages';
import workerUrl from './register-worker?worker&url';
import { startPortWorker } from './start-port-worker';

export interface RegisterJobHooks extends RegisterHooks {
  readonly signal?: AbortSignal;
}

/**
 * A file that is open in a worker of its own, which alone holds its cells: a child's name never reaches the window.
 * One request at a time. Every answer is a failure with a sentence where something went wrong; aborting rejects with the
 * signal's reason and ends the worker, so the file is to be opened again.
 */
export interface OpenRegister {
  readonly contents: RegisterContents;
  /** Finds the headings of a sheet, or reads them from the row that a person has pointed at. */
  readonly look: (sheet: number, headerRow?: number) => Promise<Result<SheetLook, RegisterErrorCode>>;
  /** Rows of the register as it would be kept, and all that was left out. @param mapping in the order of `look`'s columns. */
  readonly map: (
    sheet: number,
    headerRow: number,
    mapping: Mapping,
    options?: MapOptions,
    hooks?: RegisterJobHooks,
  ) => Promise<Result<PackedRegister, RegisterErrorCode>>;
  /** Ends the worker, and with it all that was read. */
  readonly close: () => void;
}

export const startRegisterWorker: StartRegisterPort = (listener) =>
  startPortWorker(workerUrl, listener, (request) =>
    request.kind === 'open' ? request.files.map(({ bytes }) => bytes.buffer) : [],
  );

/** Opens one CSV or Excel file, or the module files of one SEN2 return together. Rejects with the signal's reason. */
export async function openRegister(
  files: readonly File[],
  hooks: RegisterJobHooks = {},
): Promise<Result<OpenRegister, RegisterErrorCode>> {
  if (files.some(({ size }) => size > REGISTER_LIMITS.fileBytes)) return fail('too-large', tooLargeToRead('fileBytes'));
  const read = await readFiles(files);
  hooks.signal?.throwIfAborted();
  if (!read.ok) return read;
  const fileHash = await hashOf(read.value.map(({ bytes }) => bytes));
  const client = new RegisterClient(startRegisterWorker);
  const opened = await client.ask({ kind: 'open', files: read.value }, openedSchema, hooks);
  if (!opened.ok) {
    client.close();
    return opened;
  }
  return ok({
    contents: { ...opened.value, fileHash },
    look: (sheet, headerRow) => client.ask({ kind: 'look', sheet, headerRow }, sheetLookSchema, {}),
    map: (sheet, headerRow, mapping, options = {}, mapHooks = {}) =>
      client.ask({ kind: 'map', sheet, headerRow, mapping, options }, mappedSchema, mapHooks),
    close: () => client.close(),
  });
}

interface ReadFile {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function readFiles(files: readonly File[]): Promise<Result<ReadFile[], RegisterErrorCode>> {
  try {
    return ok(
      await Promise.all(
        files.map(async (file) => ({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      ),
    );
  } catch {
    // Moved, locked or on a drive that went away since it was chosen: all the same to the person.
    return fail('unreadable', REGISTER_ERRORS.unreadable);
  }
}

async function hashOf(files: readonly Uint8Array<ArrayBuffer>[]): Promise<string> {
  const hashes = await Promise.all(files.map(sha256));
  const [only = ''] = hashes;
  return hashes.length === 1 ? only : sha256(new TextEncoder().encode(hashes.join('')));
}
