import type { FileHandle } from 'node:fs/promises';
import * as fs from 'node:fs/promises';

/** The file operations that storage uses, handed in so that tests can make any one of them fail. */
export type Disk = Pick<
  typeof fs,
  'open' | 'rename' | 'rm' | 'mkdir' | 'readdir' | 'stat' | 'readFile' | 'statfs' | 'utimes'
>;

export const nodeDisk: Disk = fs;

/** Writes every byte at `position`; a short write, as a filling disk makes, is continued until it succeeds or fails. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** Makes a rename or a new file in the folder survive a power cut. Windows cannot open folders and needs no such step. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
