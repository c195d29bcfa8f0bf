import type { FileHandle } from 'node:fs/promises';
import { type Disk, writeAll } from '../disk/disk';
import { errnoOf } from '../disk/disk-failure';
import { writeBytesAtomically } from '../disk/write-atomically';
import { copyPath, readIfThere } from './segment-files';

/** Appends to one segment, and to its copy, so that a failed write leaves both as they were. */
export class SegmentWriter {
  readonly #disk: Disk;
  readonly #path: string;
  #size: number;
  #handle: FileHandle | null = null;
  #copy: FileHandle | null = null;
  /** True when the file may hold bytes beyond `#size` that were never acknowledged. */
  #dirty = false;

  constructor(disk: Disk, path: string, size: number) {
    this.#disk = disk;
    this.#path = path;
    this.#size = size;
  }

  get path(): string {
    return this.#path;
  }

  /** Bytes that are on the disk for sure. */
  get size(): number {
    return this.#size;
  }

  /**
   * Appends and syncs. Only when it returns are the bytes kept; when it throws, the segment ends where it did before,
   * at the latest before the next append.
   */
  async append(bytes: Uint8Array): Promise<void> {
    await this.#heal();
    this.#handle ??= await this.#disk.open(this.#path, 'r+');
    this.#dirty = true;
    try {
      await Promise.all([writeAll(this.#handle, bytes, this.#size), this.#appendToCopy(bytes)]);
      await this.#handle.datasync();
    } catch (error) {
      await this.#healQuietly();
      throw error;
    }
    this.#size += bytes.length;
    this.#dirty = false;
  }

  /** Makes the copy equal to the segment; for once after opening. Without room for it, work goes on without a copy. */
  async renewCopy(): Promise<void> {
    const path = copyPath(this.#path);
    const bytes = (await this.#disk.readFile(this.#path)).subarray(0, this.#size);
    try {
      if (!(await readIfThere(this.#disk, path)).equals(bytes)) await writeBytesAtomically(this.#disk, path, bytes);
      this.#copy = await this.#disk.open(path, 'r+');
    } catch (error) {
      if (errnoOf(error) === undefined) throw error;
      await this.#leaveCopy();
    }
  }

  async close(): Promise<void> {
    await this.#healQuietly();
    await this.#handle?.close();
    await this.#copy?.close();
    this.#handle = null;
    this.#copy = null;
  }

  /** The copy is never synced: it guards against damage to the segment, and must not cost the commit a second sync. */
  async #appendToCopy(bytes: Uint8Array): Promise<void> {
    if (this.#copy === null) return;
    try {
      await writeAll(this.#copy, bytes, this.#size);
    } catch (error) {
      if (errnoOf(error) === undefined) throw error;
      await this.#dropCopy();
    }
  }

  /** A copy that cannot follow is worse than none: it could bring back what was refused. */
  async #dropCopy(): Promise<void> {
    await this.#copy?.close();
    this.#copy = null;
    await this.#disk.rm(copyPath(this.#path), { force: true });
  }

  /**
   * Goes on without the copy right after opening. It holds nothing then that the segment does not, so it may stay where it
   * cannot be removed: a folder that may not be written must not keep the work from being read.
   */
  async #leaveCopy(): Promise<void> {
    try {
      await this.#dropCopy();
    } catch (error) {
      if (errnoOf(error) === undefined) throw error;
    }
  }

  async #heal(): Promise<void> {
    if (!this.#dirty) return;
    this.#handle ??= await this.#disk.open(this.#path, 'r+');
    await this.#handle.truncate(this.#size);
    await this.#handle.sync();
    await this.#copy?.truncate(this.#size);
    this.#dirty = false;
  }

  /** Tries now; failing that, a fresh handle tries again before the next append. */
  async #healQuietly(): Promise<void> {
    try {
      await this.#heal();
    } catch (error) {
      if (errnoOf(error) === undefined) throw error;
      await this.#handle?.close();
      this.#handle = null;
    }
  }
}
