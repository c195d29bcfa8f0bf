import type { IpcErrorCode, RequestOf } from '#shared/ipc/contract';
import type { Result } from '#shared/lib/result';
import { call } from './bridge';

/** Asks where to keep a file and writes it whole or not at all. Answers the file's name; null when cancelled. */
export const saveFile = (file: RequestOf<'file:save'>): Promise<Result<string | null, IpcErrorCode>> =>
  call('file:save', file);
