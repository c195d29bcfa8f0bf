/** Numbers in [0, 1), the same for the same seed (mulberry32), so that a failure can be run again. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the items. */
export const pick = <T>(random: () => number, items: readonly [T, ...T[]]): T =>
  items[Math.floor(random() * items.length)] ?? items[0];

/** The seed from an environment variable, or one of this moment; tests print it. */
export function seedFrom(variable: string): number {
  const given = process.env[variable];
  if (given === undefined || given === '') return Date.now() % 1_000_000_000;
  const seed = Number(given);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Error(`${variable} must be a whole number from 0.`);
  return seed;
}

/** A count from an environment variable, or the usual one. */
export function countFrom(variable: string, usual: number): number {
  const given = process.env[variable];
  const count = given === undefined || given === '' ? usual : Number(given);
  if (!Number.isSafeInteger(count) || count < 1) throw new Error(`${variable} must be a whole number from 1.`);
  return count;
}
