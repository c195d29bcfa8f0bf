import { readFile, writeFile } from 'node:fs/promises';

/** Flips every bit of the byte in the middle of a file. */
export async function flipMiddle(path: string): Promise<void> {
  const bytes = await readFile(path);
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 255, middle);
  await writeFile(path, bytes);
}
