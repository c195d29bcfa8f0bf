import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Failure, fail, ok, type Result } from '#shared/lib/result';
import type { Disk } from '../disk/disk';
import { type DiskFailureCode, diskFailure, errnoOf } from '../disk/disk-failure';
import { PART, whileHeld, writeBytesAtomically } from '../disk/write-atomically';

export type DocumentKind = 'file' | 'text' | 'register' | 'template';
export interface DocumentKey {
  readonly kind: DocumentKind;
  /** Lower-case hex SHA-256 of the bytes. */
  readonly hash: string;
}

/** Largest document in bytes. A plan's file is refused earlier, by intake; its text can be longer than a packed file. */
export const MOST_BYTES: Readonly<Record<DocumentKind, number>> = {
  file: 100 * 1024 * 1024,
  text: 200 * 1024 * 1024,
  register: 200 * 1024 * 1024,
  template: 20 * 1024 * 1024,
};

const KINDS = ['file', 'text', 'register', 'template'] as const;
const HASH = /^[0-9a-f]{64}$/;
const DAY_MS = 24 * 60 * 60 * 1000;
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const OF_PLAN = 'What is stored of this plan on this computer is';
const SAFE_PLAN = 'The marks are safe; load the plan’s file again to';

/** What is wrong is told after the first words; the second say what is safe and what to do about it. */
const TOLD: Readonly<Record<DocumentKind, readonly [string, string]>> = {
  file: [OF_PLAN, SAFE_PLAN],
  text: [OF_PLAN, SAFE_PLAN],
  register: [
    'What is stored of this register on this computer is',
    'The samples drawn from it are safe; import the register again to',
  ],
  template: [
    'The council’s Word file for reports that is stored on this computer is',
    'Nothing else is affected; choose the file again to',
  ],
};

const damaged = (kind: DocumentKind): string => `${TOLD[kind][0]} damaged. ${TOLD[kind][1]} mend it.`;

const missing = (kind: DocumentKind): string => `${TOLD[kind][0]} missing. ${TOLD[kind][1]} put it back.`;

/** Why nothing of this many more bytes is taken now, or null. */
export type DocumentRefusal = (bytes: number) => Promise<Failure<DiskFailureCode> | null>;

/** Plan files, plan texts, the rows of registers and the council's own Word file, each a file named by the SHA-256 of its bytes: the same bytes are kept once. */
export class Documents {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #refusal: DocumentRefusal;

  constructor(disk: Disk, folder: string, refusal: DocumentRefusal) {
    this.#disk = disk;
    this.#folder = folder;
    this.#refusal = refusal;
  }

  async prepare(): Promise<void> {
    for (const kind of KINDS) await this.#disk.mkdir(join(this.#folder, kind), { recursive: true });
  }

  /** Is there any at all? Then there was work once, whatever else is gone. */
  async any(): Promise<boolean> {
    for (const kind of KINDS) {
      const names = await this.#disk.readdir(join(this.#folder, kind));
      if (names.some((name) => HASH.test(name))) return true;
    }
    return false;
  }

  /** Keeps the bytes; synced to the disk when it answers. Keeping the same bytes again changes nothing. */
  async put(key: DocumentKey, bytes: Uint8Array): Promise<Result<undefined, DiskFailureCode | 'bad-request'>> {
    if (bytes.length > MOST_BYTES[key.kind]) return fail('bad-request', 'This file is too large to be kept.');
    if (hashOf(bytes) !== key.hash)
      return fail('bad-request', 'The file changed while it was being read. Load it again.');
    try {
      const kept = (await this.get(key)).ok;
      const refusal = await this.#refusal(kept ? 0 : bytes.length);
      if (refusal !== null) return { ok: false, error: refusal };
      if (kept) {
        // Young again, so that tidying up cannot take it between now and the commit that refers to it.
        const now = new Date();
        await this.#disk.utimes(this.#path(key), now, now);
        return ok(undefined);
      }
      await writeBytesAtomically(this.#disk, this.#path(key), bytes);
      return ok(undefined);
    } catch (error) {
      return diskFailure(error);
    }
  }

  /** The bytes, checked against their name. */
  async get(key: DocumentKey): Promise<Result<Uint8Array<ArrayBuffer>, 'not-found' | 'read-failed'>> {
    try {
      const bytes = await whileHeld(() => this.#disk.readFile(this.#path(key)));
      if (hashOf(bytes) === key.hash) return ok(new Uint8Array(bytes));
      return fail('read-failed', damaged(key.kind));
    } catch (error) {
      const code = errnoOf(error);
      if (code === undefined) throw error;
      if (code === 'ENOENT') return fail('not-found', missing(key.kind));
      return fail('read-failed', `This file could not be read (${code}). Try again.`);
    }
  }

  /**
   * Deletes what no plan and no register refers to any more and is older than a day: a load that was given up may still be going on.
   *
   * @param isReferenced whether any record of the whole, readable state names this hash.
   * @param now milliseconds since 1970.
   * @returns how many files went.
   */
  async removeOrphans(isReferenced: (hash: string) => boolean, now: number): Promise<number> {
    let removed = 0;
    for (const kind of KINDS) {
      for (const name of await this.#disk.readdir(join(this.#folder, kind))) {
        const unfinished = name.includes(PART);
        if (!unfinished && (!HASH.test(name) || isReferenced(name))) continue;
        const path = join(this.#folder, kind, name);
        if (now - (await this.#disk.stat(path)).mtimeMs < DAY_MS) continue;
        await whileHeld(() => this.#disk.rm(path, { force: true }));
        removed += 1;
      }
    }
    return removed;
  }

  #path({ kind, hash }: DocumentKey): string {
    if (!HASH.test(hash)) throw new Error('A document is named by a SHA-256 in hex.');
    return join(this.#folder, kind, hash);
  }
}
