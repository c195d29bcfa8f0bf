import type { IpcErrorCode } from '#shared/ipc/contract';
import type { Result } from '#shared/lib/result';
import { call } from './bridge';

/** Asks where to keep a Word document and writes it whole or not at all. Answers the file's name; null when cancelled. */
export const saveReport = (
  suggestedName: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<string | null, IpcErrorCode>> => call('report:save', { suggestedName, bytes });
