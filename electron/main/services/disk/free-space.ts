import type { Disk } from './disk';
import { errnoOf } from './disk-failure';

export type Space = 'ok' | 'low' | 'full';

export interface SpaceLimits {
  /** Below this many free bytes the window warns. */
  readonly low: number;
  /** Below this many free bytes nothing new is accepted, so that what is there can still be finished. */
  readonly full: number;
}

export const SPACE_LIMITS: SpaceLimits = { low: 500 * 1024 * 1024, full: 100 * 1024 * 1024 };

const FRESH_MS = 2_000;

/** How much room the disk under a folder has. Asks the system at most every two seconds, so that no commit waits for it. */
export class FreeSpace {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #limits: SpaceLimits;
  #space: Space = 'ok';
  #checkedAt = Number.NEGATIVE_INFINITY;

  constructor(disk: Disk, folder: string, limits: SpaceLimits) {
    this.#disk = disk;
    this.#folder = folder;
    this.#limits = limits;
  }

  /** What the last check said. */
  get last(): Space {
    return this.#space;
  }

  async check(): Promise<Space> {
    const now = performance.now();
    if (now - this.#checkedAt < FRESH_MS && this.#space !== 'full') return this.#space;
    this.#checkedAt = now;
    this.#space = await this.#ask();
    return this.#space;
  }

  /** Would less than the reserve be left after this many bytes more? Asks anew: a document can be as large as the reserve. */
  async wouldFill(bytes: number): Promise<boolean> {
    const free = await this.#free();
    return free !== null && free - bytes < this.#limits.full;
  }

  async #ask(): Promise<Space> {
    const free = await this.#free();
    return free === null ? 'ok' : spaceFor(free, this.#limits);
  }

  /** Free bytes; null from a disk that will not tell. It is taken to have room: the write itself will say when it has none. */
  async #free(): Promise<number | null> {
    try {
      const { bavail, bsize } = await this.#disk.statfs(this.#folder);
      return bavail * bsize;
    } catch (error) {
      if (errnoOf(error) === undefined) throw error;
      return null;
    }
  }

  /** Asks anew the next time; for when a write has just run out of room. */
  forget(): void {
    this.#checkedAt = Number.NEGATIVE_INFINITY;
  }
}

function spaceFor(free: number, limits: SpaceLimits): Space {
  if (free < limits.full) return 'full';
  return free < limits.low ? 'low' : 'ok';
}
