import { join } from 'node:path';
import type { JournalHead } from '#shared/domain/store/change';
import type { Disk } from '../disk/disk';
import { removeParts } from '../disk/write-atomically';
import { chooseSnapshotsToKeep } from './choose-snapshots-to-keep';
import { readSnapshotFile, type Snapshot, writeSnapshotFile } from './snapshot-file';

interface SnapshotFile {
  readonly path: string;
  readonly seq: number;
  readonly at: string;
}

export interface NewestSnapshot {
  readonly snapshot: Snapshot | null;
  /** How many newer ones could not be read. */
  readonly unreadable: number;
}

const NAME = /^snapshot-(\d{12})-(\d{4}-\d\d-\d\dT\d{9}Z)\.jsonl\.gz$/;

/** The folder of whole states that bounds how much of the journal must be replayed. */
export class Snapshots {
  readonly #disk: Disk;
  readonly #folder: string;
  /** Paths of those that could not be read when they were last tried. */
  readonly #unreadable = new Set<string>();

  constructor(disk: Disk, folder: string) {
    this.#disk = disk;
    this.#folder = folder;
  }

  /** Makes the folder and clears what a kill left unfinished. */
  async prepare(): Promise<void> {
    await this.#disk.mkdir(this.#folder, { recursive: true });
    await removeParts(this.#disk, this.#folder);
  }

  /** Newest first: by entry number, then by time. */
  async list(): Promise<SnapshotFile[]> {
    const files: SnapshotFile[] = [];
    for (const name of await this.#disk.readdir(this.#folder)) {
      const match = NAME.exec(name);
      if (match === null) continue;
      files.push({ path: join(this.#folder, name), seq: Number(match[1]), at: isoOf(match[2] ?? '') });
    }
    return files.sort((a, b) => b.seq - a.seq || (a.at < b.at ? 1 : -1));
  }

  /** The newest whole snapshot; damaged ones are passed over, and stay where they are. */
  async newest(): Promise<NewestSnapshot> {
    const files = await this.list();
    for (const [unreadable, { path }] of files.entries()) {
      try {
        const snapshot = await readSnapshotFile(this.#disk, path);
        this.#unreadable.delete(path);
        return { snapshot, unreadable };
      } catch {
        // The next older one and more of the journal give the same state; the count tells the user.
        this.#unreadable.add(path);
      }
    }
    return { snapshot: null, unreadable: files.length };
  }

  /** When the newest one was made that is not known to be damaged; null where there is none. Reads nothing but names. */
  async lastMadeAt(): Promise<string | null> {
    return (await this.list()).find(({ path }) => !this.#unreadable.has(path))?.at ?? null;
  }

  /** Where the newest readable one beyond `seq` stands; `lost` when none of them can be read. Reads only what a name calls for. */
  async beyond(seq: number): Promise<JournalHead | 'lost' | null> {
    const files = await this.list();
    const [newest] = files;
    if (newest === undefined || newest.seq <= seq) return null;
    const { snapshot } = await this.newest();
    if (snapshot !== null && snapshot.head.seq > seq) return snapshot.head;
    // One that was made later, from the journal as it is now, shows that the loss has been told and worked on since.
    const toldSince = files.some((file) => file.seq <= seq && file.at > newest.at);
    return toldSince ? null : 'lost';
  }

  /** Writes one and thins the older ones. @throws errors of the disk. */
  async write(snapshot: Snapshot): Promise<void> {
    const stamp = snapshot.at.replace(/[:.]/g, '');
    const name = `snapshot-${String(snapshot.head.seq).padStart(12, '0')}-${stamp}.jsonl.gz`;
    await writeSnapshotFile(this.#disk, join(this.#folder, name), snapshot);
    const files = await this.list();
    const keep = chooseSnapshotsToKeep(files, snapshot.at);
    for (const file of files) if (!keep.has(file)) await this.#disk.rm(file.path, { force: true });
  }
}

/** `2026-11-23T190102123Z`, fit for a file name everywhere, back to ISO 8601. */
function isoOf(stamp: string): string {
  return stamp.replace(/T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, 'T$1:$2:$3.$4Z');
}
