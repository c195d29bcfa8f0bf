import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byCodePoint } from '#shared/domain/sample/code-point-order';
import { MOST_SEED, mixed32, seededStream, shuffled, uniformBelow } from '#shared/domain/sample/random';

const seeds = fc.integer({ min: 0, max: MOST_SEED });

it('is the Mersenne Twister of the C++ standard, for seeds of all 32 bits', () => {
  const outputs = (seed: number): number[] => {
    const next = seededStream(seed, 'draw');
    return Array.from({ length: 10_000 }, () => next());
  };
  // ISO C++ [rand.predef]: the 10,000th of a default seeded std::mt19937 (5489) is 4123659995. The others by g++ and NumPy.
  expect(outputs(5489).at(-1)).toBe(4_123_659_995);
  expect(outputs(5489).slice(0, 5)).toEqual([3499211612, 581869302, 3890346734, 3586334585, 545404204]);
  expect(outputs(1).slice(0, 5)).toEqual([1791095845, 4282876139, 3093770124, 4005303368, 491263]);
  expect(outputs(0).slice(0, 5)).toEqual([2357136044, 2546248239, 3071714933, 3626093760, 2588848963]);
  expect(outputs(MOST_SEED).slice(0, 5)).toEqual([419326371, 479346978, 3918654476, 2416749639, 3388880820]);
  expect(outputs(MOST_SEED).at(-1)).toBe(1_117_955_853);
});

it('mixes 32 bits as MurmurHash3 does', () => {
  // fmix32 of the reference code, by its author's smhasher.
  expect([0, 1, 2, 0xffff_ffff].map(mixed32)).toEqual([0, 0x514e_28b7, 0x30f4_c306, 0x81f1_6f39]);
});

it('refuses what is not a 32-bit seed, and a range it cannot cover', () => {
  for (const seed of [-1, 0.5, MOST_SEED + 1, Number.NaN]) expect(() => seededStream(seed, 'draw')).toThrow(RangeError);
  for (const below of [0, -1, 1.5, 2 ** 32 + 1, Number.NaN])
    expect(() => uniformBelow(() => 0, below)).toThrow(RangeError);
});

it('throws away the numbers that a remainder would favour, and no others', () => {
  const from = (values: number[]) => () => values.shift() ?? Number.NaN;
  // 2^32 = 3 * 1431655765 + 1: only the very last number is one too many.
  expect(uniformBelow(from([0xffff_ffff, 0xffff_fffe]), 3)).toBe(2);
  // Of 2^31 + 1 there is one whole run, so nearly half are thrown away.
  expect(uniformBelow(from([2 ** 31 + 1, 2 ** 32 - 1, 2 ** 31]), 2 ** 31 + 1)).toBe(2 ** 31);
  expect(uniformBelow(from([0xffff_ffff]), 2 ** 32)).toBe(0xffff_ffff);
  expect(uniformBelow(from([0xffff_ffff]), 256)).toBe(255);
  expect(uniformBelow(from([7]), 1)).toBe(0);
});

it('takes a whole number of runs of a range, whatever the range', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 32 }), (below) => {
      const whole = Number((2n ** 32n / BigInt(below)) * BigInt(below));
      expect(uniformBelow(() => whole - 1, below)).toBe(below - 1);
      const rest = [whole, 0];
      if (whole < 2 ** 32) expect([uniformBelow(() => rest.shift() ?? Number.NaN, below), rest.length]).toEqual([0, 0]);
    }),
    { numRuns: 1000 },
  );
});

it('keeps every item once, and settles the first places first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 60 }), seeds, (items, seed) => {
      const order = shuffled(items, seededStream(seed, 'draw'));
      expect([...order].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
      expect(shuffled(items, seededStream(seed, 'draw'))).toEqual(order);
      // The first k places are settled before the others are looked at.
      const k = Math.floor(items.length / 2);
      const next = seededStream(seed, 'draw');
      const pool = [...items];
      const first = Array.from({ length: k }, (_, at) => {
        const from = at + uniformBelow(next, pool.length - at);
        [pool[at], pool[from]] = [pool[from] as number, pool[at] as number];
        return pool[at];
      });
      expect(order.slice(0, k)).toEqual(first);
    }),
    { numRuns: 1000 },
  );
});

it('has a stream of its own for each use of a seed', () => {
  for (const seed of [0, 1, 42, MOST_SEED]) {
    const firsts = (['draw', 'doubleMarking', 'allocation'] as const).map((stream) => seededStream(seed, stream)());
    expect(new Set(firsts).size).toBe(3);
  }
});

it('orders by code point, as UTF-8 bytes are ordered, and not by UTF-16 unit', () => {
  expect(['😀', '\uff5e', 'a', '', 'Z', 'ab'].sort(byCodePoint)).toEqual(['', 'Z', 'a', 'ab', '\uff5e', '😀']);
  const bytes = (text: string): string =>
    [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const [left, right] = [bytes(a), bytes(b)];
      expect(Math.sign(byCodePoint(a, b))).toBe(left < right ? -1 : Number(left > right));
    }),
    { numRuns: 2000 },
  );
});
