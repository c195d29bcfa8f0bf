import { Inflate } from 'fflate';
import { type IntakeLimits, RATIO_FLOOR_BYTES } from '#shared/domain/plan/intake-limits';
import { Refusal, refuse, refuseAbove } from '../refusal';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

/** Packed bytes handed over at a time. Deflate grows data at most about 1,032 times, so no step makes more than 17 MB. */
const STEP_BYTES = 16 * 1024;

/** Unpacks the parts of one file while counting every byte that really comes out, whatever the file declares. */
export interface Unpacker {
  /** The part's bytes, counted; call it once for each part that is read as text. */
  readonly unpack: (entry: ZipEntry) => Uint8Array;
  /** Counts a part that is not wanted, keeping nothing of it. */
  readonly count: (entry: ZipEntry) => void;
  /**
   * The part's bytes as they come out, for a part that is read while it is unpacked and never held as a whole; each
   * chunk is counted before it is given. Read to its end, it refuses with `corrupt` where the checksum is wrong.
   */
  readonly chunks: (entry: ZipEntry) => Generator<Uint8Array, void>;
}

/**
 * Refuses with `too-large` as soon as the limits of inflated bytes or ratio are passed, and with `corrupt` where a part
 * cannot be unpacked or its checksum is wrong.
 */
export function makeUnpacker(fileBytes: number, limits: IntakeLimits): Unpacker {
  let inflated = 0;
  let kept = 0;
  const add = (bytes: number) => {
    inflated += bytes;
    refuseAbove('inflatedBytes', inflated, limits.inflatedBytes);
    if (inflated > RATIO_FLOOR_BYTES) refuseAbove('ratio', Math.ceil(inflated / fileBytes), limits.ratio);
  };

  function* steps(entry: ZipEntry): Generator<Uint8Array, void> {
    if (entry.method === 0) {
      add(entry.packed.length);
      yield entry.packed;
      return;
    }
    const out: Uint8Array[] = [];
    const inflate = new Inflate((chunk) => {
      add(chunk.length);
      if (chunk.length > 0) out.push(chunk);
    });
    for (let at = 0; at < entry.packed.length; at += STEP_BYTES) {
      const end = Math.min(at + STEP_BYTES, entry.packed.length);
      push(inflate, entry.packed.subarray(at, end), end === entry.packed.length);
      yield* out.splice(0);
    }
  }

  return {
    unpack: (entry) => {
      const chunks: Uint8Array[] = [];
      for (const chunk of steps(entry)) {
        kept += chunk.length;
        refuseAbove('textBytes', kept, limits.textBytes);
        chunks.push(chunk);
      }
      const bytes = join(chunks);
      if (crc32(bytes) !== entry.crc) refuse('corrupt');
      return bytes;
    },
    count: (entry) => {
      const all = steps(entry);
      while (!all.next().done);
    },
    *chunks(entry) {
      let crc = 0;
      for (const chunk of steps(entry)) {
        crc = crc32(chunk, crc);
        yield chunk;
      }
      if (crc !== entry.crc) refuse('corrupt');
    },
  };
}

function push(inflate: Inflate, packed: Uint8Array, last: boolean): void {
  try {
    inflate.push(packed, last);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('corrupt', { cause: error });
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
