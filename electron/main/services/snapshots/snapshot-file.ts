import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { type JournalHead, journalHeadSchema } from '#shared/domain/store/change';
import { type Disk, writeAll } from '../disk/disk';
import { whileHeld, writeAtomically } from '../disk/write-atomically';
import { keyOfLine, type StateMap } from './state-map';

/** First line of a snapshot. The last line repeats the count and gives the SHA-256 of all lines before it. */
const headerSchema = z.strictObject({
  snapshot: z.literal(1),
  head: journalHeadSchema,
  at: z.iso.datetime(),
  records: z.int().min(0),
});
const closingSchema = z.strictObject({ records: z.int().min(0), sha256: z.string() });

export interface Snapshot {
  readonly head: JournalHead;
  readonly at: string;
  readonly state: StateMap;
}

/** Speed matters more than the last percent of size: level 3 packs this text to about a tenth. */
const LEVEL = 3;
const LINES_A_PIECE = 200;

/** Writes a snapshot atomically, in small pieces, and reads it back before it takes its name. @throws errors of the disk. */
export async function writeSnapshotFile(disk: Disk, path: string, snapshot: Snapshot): Promise<void> {
  await writeAtomically({
    disk,
    target: path,
    write: async (handle) => {
      let position = 0;
      await pipeline(Readable.from(pieces(snapshot)), createGzip({ level: LEVEL }), async (packed) => {
        for await (const chunk of packed) {
          await writeAll(handle, chunk, position);
          position += chunk.length;
        }
      });
    },
    verify: async (part) => {
      const read = await readBack(disk, part);
      if (read.state.size !== snapshot.state.size) throw new NotWholeError(NOT_WHOLE);
    },
  });
}

/** A snapshot that cannot be read as it was written: counts as a fault of the disk. */
export class NotWholeError extends Error {
  override readonly name = 'NotWholeError';
  readonly code = 'EIO';
}

const NOT_WHOLE = 'The snapshot is not whole.';

async function readBack(disk: Disk, path: string): Promise<Snapshot> {
  try {
    return await readSnapshotFile(disk, path);
  } catch (cause) {
    throw new NotWholeError(NOT_WHOLE, { cause });
  }
}

function* pieces({ head, at, state }: Snapshot): Generator<Buffer> {
  const hash = createHash('sha256');
  const counted = (text: string) => {
    const bytes = Buffer.from(text);
    hash.update(bytes);
    return bytes;
  };
  yield counted(`${JSON.stringify({ snapshot: 1, head, at, records: state.size })}\n`);
  let lines: string[] = [];
  for (const line of state.values()) {
    lines.push(line);
    if (lines.length < LINES_A_PIECE) continue;
    yield counted(`${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) yield counted(`${lines.join('\n')}\n`);
  yield Buffer.from(`${JSON.stringify({ records: state.size, sha256: hash.digest('hex') })}\n`);
}

/**
 * Reads and checks a whole snapshot.
 *
 * @throws when it is not whole: bad compression, a wrong checksum or count, a missing end, or an error of the disk.
 */
export async function readSnapshotFile(disk: Disk, path: string): Promise<Snapshot> {
  const handle = await whileHeld(() => disk.open(path, 'r'));
  try {
    const reader = new SnapshotReader();
    await pipeline(handle.createReadStream({ autoClose: false }), createGunzip(), async (unpacked) => {
      for await (const chunk of unpacked) reader.add(chunk);
    });
    return reader.finish();
  } finally {
    await handle.close();
  }
}

/** Cuts the stream into lines; the line before the last one read is known not to be the closing one. */
class SnapshotReader {
  readonly #hash = createHash('sha256');
  readonly #state: StateMap = new Map();
  #header: z.infer<typeof headerSchema> | null = null;
  #rest: Buffer = Buffer.alloc(0);
  #held: string | null = null;

  add(chunk: Buffer): void {
    const bytes = Buffer.concat([this.#rest, chunk]);
    const end = bytes.lastIndexOf(0x0a);
    this.#rest = bytes.subarray(end + 1);
    if (end === -1) return;
    for (const line of bytes.toString('utf8', 0, end).split('\n')) {
      if (this.#held !== null) this.#take(this.#held);
      this.#held = line;
    }
  }

  finish(): Snapshot {
    const closing = closingSchema.parse(JSON.parse(this.#held ?? 'null'));
    const whole = this.#rest.length === 0 && closing.sha256 === this.#hash.digest('hex');
    const records = this.#state.size;
    if (this.#header === null || !whole || closing.records !== records || this.#header.records !== records) {
      throw new NotWholeError(NOT_WHOLE);
    }
    return { head: this.#header.head, at: this.#header.at, state: this.#state };
  }

  #take(line: string): void {
    this.#hash.update(`${line}\n`);
    if (this.#header === null) this.#header = headerSchema.parse(JSON.parse(line));
    else this.#state.set(keyOfLine(line), line);
  }
}
