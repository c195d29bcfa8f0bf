import type { IpcErrorCode } from '#shared/ipc/contract';
import { isPictureForClipboard } from '#shared/ipc/picture-bytes';
import { fail, type Result } from '#shared/lib/result';
import { call } from './bridge';

/** Puts a PNG picture on the clipboard, which the window itself may not use. */
export const copyPicture = async (bytes: Uint8Array<ArrayBuffer>): Promise<Result<undefined, IpcErrorCode>> =>
  isPictureForClipboard(bytes)
    ? call('clipboard:picture', { bytes })
    : fail('bad-request', 'The picture is too large to be copied. Save it as a file instead.');
