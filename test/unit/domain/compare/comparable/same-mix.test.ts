import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pair } from '#shared/domain/compare/comparable/chi-square';
import { sameMixProbability } from '#shared/domain/compare/comparable/same-mix';
import { seededRandom } from '../../../../helpers/seeded-random';

/** Primary needs of all plans, January 2025, in percent. */
const NEEDS = [31.5, 21.3, 20.7, 10.6, 4, 3.9, 2.3, 1.4, 1.3, 1.2, 0.8, 0.3];

/** Plans drawn from a mix, counted by group. */
function drawn(random: () => number, plans: number, mix: readonly number[]): number[] {
  const all = mix.reduce((sum, share) => sum + share, 0);
  const counts = mix.map(() => 0);
  for (let plan = 0; plan < plans; plan += 1) {
    let place = random() * all;
    const at = mix.findIndex((share) => {
      place -= share;
      return place < 0;
    });
    const group = at === -1 ? mix.length - 1 : at;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

function shareBelow(seed: number, rounds: number, sizes: Pair, before: readonly number[], after = before): number {
  const random = seededRandom(seed);
  let below = 0;
  for (let round = 0; round < rounds; round += 1) {
    const [a, b] = [drawn(random, sizes[0], before), drawn(random, sizes[1], after)];
    const p = sameMixProbability(a.map((count, at) => [count, b[at] ?? 0]));
    if (p !== null && p <= 0.05) below += 1;
  }
  return below / rounds;
}

const rounded = (p: number | null) => p?.toFixed(9) ?? null;

describe('the probability of a mix at least as uneven', () => {
  // Of 1,000 rounds at a true rate of 5%, more than 6.7% come up once in a hundred times.
  it.each([
    ['a few plans', [8, 11], NEEDS],
    ['12 weeks and 14', [108, 126], NEEDS],
    ['one small and one large span', [20, 500], NEEDS],
    ['three teams', [40, 60], [1, 1, 1]],
    ['two types', [30, 30], [58, 42]],
  ] as const)('stays at its nominal rate where there is no difference: %s', (_, sizes, mix) => {
    expect(shareBelow(20_260_101, 1_000, [sizes[0], sizes[1]], mix)).toBeLessThan(0.067);
  });

  it('finds a plain difference: new plans a third before and two thirds since, 60 plans each', () => {
    expect(shareBelow(20_260_102, 300, [60, 60], [1, 2], [2, 1])).toBeGreaterThan(0.9);
  });

  it('is small where two small spans have nothing in common, and 1 where they are the same', () => {
    expect(
      sameMixProbability([
        [8, 0],
        [0, 8],
      ]),
    ).toBeLessThan(0.01);
    expect(
      sameMixProbability([
        [8, 8],
        [4, 4],
      ]),
    ).toBe(1);
  });

  it('is not given where there is nothing to tell apart', () => {
    expect(sameMixProbability([[8, 9]])).toBeNull();
    expect(
      sameMixProbability([
        [8, 0],
        [4, 0],
      ]),
    ).toBeNull();
    expect(sameMixProbability([])).toBeNull();
  });

  it('depends neither on the order of the groups nor on which span is the earlier', () => {
    const table = fc.array(fc.tuple(fc.nat({ max: 80 }), fc.nat({ max: 80 })), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        const p = sameMixProbability(rows);
        expect(sameMixProbability(rows)).toBe(p);
        expect(rounded(sameMixProbability(rows.map(([a, b]): Pair => [b, a])))).toBe(rounded(p));
        expect(rounded(sameMixProbability([...rows].reverse()))).toBe(rounded(p));
        if (p !== null) expect(p > 0 && p <= 1).toBe(true);
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});
