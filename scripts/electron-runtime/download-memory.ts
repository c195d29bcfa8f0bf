import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const REMEMBERED_MS = 24 * 60 * 60 * 1000;
const failureSchema = z.object({ version: z.string(), at: z.coerce.date() });

/**
 * Remembers for a day that the official download failed, so that a machine which cannot reach it starts at once.
 * It is one small file in the cache folder: deleting it, or `--retry`, forgets.
 */
export class DownloadMemory {
  readonly #file: string;
  readonly #now: () => Date;

  constructor(cacheFolder: string, now: () => Date) {
    this.#file = join(cacheFolder, 'electron-download-failed.json');
    this.#now = now;
  }

  async failedLately(version: string): Promise<boolean> {
    const failure = failureSchema.safeParse(await this.#read());
    if (!failure.success || failure.data.version !== version) {
      return false;
    }
    const age = this.#now().getTime() - failure.data.at.getTime();
    return age >= 0 && age < REMEMBERED_MS;
  }

  async rememberFailure(version: string): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true });
    await writeFile(this.#file, JSON.stringify({ version, at: this.#now().toISOString() }));
  }

  async forget(): Promise<void> {
    await rm(this.#file, { force: true });
  }

  /** A file that is missing or not ours remembers nothing. */
  async #read(): Promise<unknown> {
    try {
      return JSON.parse(await readFile(this.#file, 'utf8'));
    } catch {
      return undefined;
    }
  }
}
