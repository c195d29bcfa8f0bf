import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/**
 * Whether a file is byte for byte the one that was pinned. The hash is computed here from the file itself; what a
 * registry or a download says about it counts for nothing.
 *
 * @param integrity `sha512-` and the hash in base64, as in a lockfile.
 */
export async function matchesIntegrity(file: string, integrity: string): Promise<boolean> {
  const [algorithm, expected] = integrity.split(/-(.*)/s);
  if (algorithm !== 'sha512' || expected === undefined || expected === '') {
    throw new Error('The pinned integrity must be a sha512 one');
  }
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64') === expected;
}
