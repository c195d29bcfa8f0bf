import { mersenne } from 'pure-rand/generator/mersenne';

/** Seeds are whole numbers from 0 to this. */
export const MOST_SEED = 0xffff_ffff;

/** The next of a stream of whole numbers from 0 to 4,294,967,295, each as likely as any other. */
export type Next32 = () => number;

/**
 * What random numbers are used for. Each use has a stream of its own, so that who is marked twice, or who marks what, says
 * nothing about which plans were drawn.
 */
export const STREAMS = { draw: 0, doubleMarking: 0x444d_0001, allocation: 0x414c_0001 } as const;
export type Stream = keyof typeof STREAMS;

/**
 * The 32-bit finaliser of MurmurHash3 (Appleby, public domain): one to one, so two seeds never become one. 0 stays 0.
 */
export function mixed32(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * MT19937 (Matsumoto and Nishimura 1998), seeded with one 32-bit number as `std::mt19937` of C++ and `RandomState` of NumPy
 * are, so that a draw can be checked without this program. Integer arithmetic only. The draw takes the seed as it is.
 * `seed` must be a whole number from 0 to `MOST_SEED`.
 */
export function seededStream(seed: number, stream: Stream): Next32 {
  if (!Number.isInteger(seed) || seed < 0 || seed > MOST_SEED) throw new RangeError('A seed is a 32-bit whole number.');
  const generator = mersenne(stream === 'draw' ? seed : mixed32(seed ^ STREAMS[stream]));
  return () => generator.next() >>> 0;
}

/**
 * A whole number from 0 to `below` - 1, each exactly as likely (`below` from 1 to 2^32). Numbers from the last, incomplete
 * run of `below` are thrown away: a bare remainder would favour the small ones.
 */
export function uniformBelow(next: Next32, below: number): number {
  if (!Number.isInteger(below) || below < 1 || below > 2 ** 32) throw new RangeError('Needs a number from 1 to 2^32.');
  const whole = 2 ** 32 - (2 ** 32 % below);
  let value = next();
  while (value >= whole) value = next();
  return value % below;
}

/**
 * The items in random order, every order as likely as any other as far as the stream allows (Fisher-Yates, from the front:
 * the first k places are settled by the first k choices, so a larger sample of a seed begins with the smaller one).
 */
export function shuffled<T>(items: readonly T[], next: Next32): T[] {
  const order = [...items];
  for (let at = 0; at < order.length - 1; at += 1) {
    const from = at + uniformBelow(next, order.length - at);
    const [here, there] = [order[at] as T, order[from] as T];
    order[at] = there;
    order[from] = here;
  }
  return order;
}
