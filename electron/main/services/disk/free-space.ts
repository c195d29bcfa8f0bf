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

  /** A disk that will not tell is taken to have room: the write itself will say when it has none. */
  async #ask(): Promise<Space> {
    try {
      const { bavail, bsize } = await this.#disk.statfs(this.#folder);
      return spaceFor(bavail * bsize, this.#limits);
    } catch (error) {
      if (errnoOf(error) === undefined) throw error;
      return 'ok';
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
