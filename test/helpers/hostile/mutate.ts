import { unzipSync, type Zippable, zipSync } from 'fflate';
import { seededRandom } from './random';

type Random = () => number;
const below = (random: Random, limit: number): number => Math.floor(random() * limit);

const MUTATIONS: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  function flipBits(bytes, random) {
    const copy = bytes.slice();
    for (let left = 1 + below(random, 32); left > 0; left--) {
      const at = below(random, copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
    }
    return copy;
  },
  function overwrite(bytes, random) {
    const copy = bytes.slice();
    const from = below(random, copy.length);
    copy.fill([0x00, 0xff, 0x20, 0x3c][below(random, 4)] ?? 0, from, from + 1 + below(random, 64));
    return copy;
  },
  function truncate(bytes, random) {
    return bytes.slice(0, 1 + below(random, bytes.length));
  },
  function removeChunk(bytes, random) {
    const from = below(random, bytes.length);
    const to = Math.min(bytes.length, from + 1 + below(random, 512));
    return new Uint8Array(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]));
  },
  function repeatChunk(bytes, random) {
    const from = below(random, bytes.length);
    const to = Math.min(bytes.length, from + 1 + below(random, 512));
    return new Uint8Array(Buffer.concat([bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to)]));
  },
  function insertNoise(bytes, random) {
    const at = below(random, bytes.length);
    const noise = Uint8Array.from({ length: 1 + below(random, 64) }, () => below(random, 256));
    return new Uint8Array(Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]));
  },
];

/** Damages a copy of the bytes in one to four ways; the same bytes and seed always give the same damage. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const random = seededRandom(seed);
  let result = bytes;
  for (let left = 1 + below(random, 4); left > 0 && result.length > 0; left--) {
    result = MUTATIONS[below(random, MUTATIONS.length)]?.(result, random) ?? result;
  }
  return result;
}

/**
 * Damages one part inside a zip file and packs it again with right checksums, so that the damage reaches the XML parser:
 * a flipped byte outside is nearly always caught as a wrong checksum before anything reads it.
 */
export function mutateInside(zip: Uint8Array, seed: number): Uint8Array {
  const parts = Object.entries(unzipSync(zip));
  const chosen = below(seededRandom(seed ^ 0x5eed), parts.length);
  const files: Zippable = {};
  parts.forEach(([name, bytes], index) => {
    files[name] = [index === chosen ? mutate(bytes, seed) : bytes, { level: 1, mtime: new Date(2026, 0, 5) }];
  });
  return zipSync(files);
}
