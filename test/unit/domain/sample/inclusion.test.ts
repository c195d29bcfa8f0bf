import { expect, it, test } from 'vitest';
import { allocate } from '#shared/domain/sample/allocate';
import { chooseDoubleMarked } from '#shared/domain/sample/double-marking';
import { drawSample } from '#shared/domain/sample/draw';
import { mixed32, seededStream, shuffled, uniformBelow } from '#shared/domain/sample/random';
import type { SampleMethod } from '#shared/domain/sample/sample';
import { type ChiSquare, chiSquareTail, evenly, includedEvenly, together } from '../../../helpers/sample/chi-square';
import { refOf, refsOf, rowsOf, teamsOf } from '../../../helpers/sample/rows';

const DRAWS = 10_000;
/** Twenty thousand draws take a while on a machine that does much else at once. */
const PATIENCE = 120_000;

/** One after the other, as a person would type them, and spread over all 32 bits. Fixed, so that p is what it is. */
const SEEDS = [
  { seeds: 'seeds 0 to 9,999', of: (draw: number) => draw },
  { seeds: '10,000 seeds over 32 bits', of: (draw: number) => mixed32(draw + 1_000_000) },
];

/** The seeds are fixed, so a test passes always or never; 1 in 1,000 leaves room for the worst of some twenty tests. */
function report(what: string, { value, df, p }: ChiSquare): void {
  console.info(`${what}: chi-square ${value.toFixed(1)} on ${df} df, p = ${p.toFixed(3)}`);
  expect(p).toBeGreaterThan(0.001);
}

function drawn(rows: ReturnType<typeof rowsOf>, method: SampleMethod, size: number, seed: number): string[] {
  const draw = drawSample(rows, method, size, seed);
  if (!draw.ok) throw new Error(draw.error.message);
  return refsOf(draw.value.members);
}

/** How often each key came, over all draws; keys that never came are missing. */
function tally(keysOf: (draw: number) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let draw = 0; draw < DRAWS; draw += 1)
    for (const key of keysOf(draw)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const SIMPLE: SampleMethod = { kind: 'simple-random' };
const setOf = (refs: readonly string[]): string => [...refs].sort().join(' ');

it('has a chi-square that agrees with published tables', () => {
  // NIST/SEMATECH e-Handbook, 1.3.6.7.4: critical values of the upper tail.
  for (const [value, df, p] of [
    [3.841, 1, 0.05],
    [18.307, 10, 0.05],
    [23.209, 10, 0.01],
    [67.505, 50, 0.05],
    [124.342, 100, 0.05],
    [149.449, 100, 0.001],
    [77.929, 100, 0.95],
  ] as const)
    expect(chiSquareTail(value, df)).toBeCloseTo(p, 4);
});

test.each(SEEDS)(
  'every plan of a frame is as likely as any other ($seeds)',
  ({ seeds, of }) => {
    const rows = rowsOf(50);
    const counts = tally((draw) => drawn(rows, SIMPLE, 10, of(draw)));
    report(
      `10 of 50, ${seeds}`,
      includedEvenly(
        rows.map(({ ref }) => counts.get(ref) ?? 0),
        10,
        DRAWS,
      ),
    );
  },
  PATIENCE,
);

test.each(SEEDS)(
  'every pair, and every whole sample, is as likely as any other ($seeds)',
  ({ seeds, of }) => {
    const pairs = tally((draw) => [setOf(drawn(rowsOf(8), SIMPLE, 2, of(draw)))]);
    expect(pairs.size).toBe(28);
    report(`pairs of 8, ${seeds}`, evenly([...pairs.values()]));
    const triples = tally((draw) => [setOf(drawn(rowsOf(8), SIMPLE, 3, of(draw)))]);
    expect(triples.size).toBe(56);
    report(`samples of 3 of 8, ${seeds}`, evenly([...triples.values()]));
    const orders = tally((draw) => [drawn(rowsOf(5), SIMPLE, 5, of(draw)).join(' ')]);
    expect(orders.size).toBe(120);
    report(`orders of 5, ${seeds}`, evenly([...orders.values()]));
  },
  PATIENCE,
);

test.each(SEEDS)(
  'within a stratum every plan is as likely as any other ($seeds)',
  ({ seeds, of }) => {
    const sizes = [24, 12, 6, 3];
    const rows = teamsOf(sizes);
    for (const [shares, places] of [
      ['proportional', [8, 4, 2, 1]],
      ['equal', [4, 4, 4, 3]],
    ] as const) {
      const counts = tally((draw) => drawn(rows, { kind: 'stratified', by: ['team'], shares }, 15, of(draw)));
      const tests = sizes.flatMap((size, index) => {
        const from = sizes.slice(0, index).reduce((sum, one) => sum + one, 0);
        const of = Array.from({ length: size }, (_, at) => counts.get(refOf(from + at + 1)) ?? 0);
        if (places[index] !== size) return [includedEvenly(of, places[index] ?? 0, DRAWS)];
        expect(of).toEqual(of.map(() => DRAWS));
        return [];
      });
      report(`15 of 45 in four strata, ${shares} shares, ${seeds}`, together(tests));
    }
  },
  PATIENCE,
);

test.each(SEEDS)(
  'what is drawn in one stratum says nothing about another ($seeds)',
  ({ seeds, of }) => {
    const rows = teamsOf([4, 3]);
    const cells = tally((draw) => [
      setOf(drawn(rows, { kind: 'stratified', by: ['team'], shares: 'equal' }, 2, of(draw))),
    ]);
    expect(cells.size).toBe(12);
    report(`one of 4 with one of 3, ${seeds}`, evenly([...cells.values()]));
  },
  PATIENCE,
);

test.each(SEEDS)(
  'what is marked twice, and by whom, hangs on nothing but chance ($seeds)',
  ({ seeds, of }) => {
    const cells = tally((draw) => {
      const members = drawn(rowsOf(6), SIMPLE, 3, of(draw)).map((ref) => ({ ref, stratum: '' }));
      return [`${setOf(refsOf(members))}: ${chooseDoubleMarked(members, { plans: 1 }, of(draw))}`];
    });
    expect(cells.size).toBe(60);
    report(`3 of 6 with one marked twice, ${seeds}`, evenly([...cells.values()]));
    const halves = tally((draw) => {
      const members = rowsOf(6);
      const given = allocate(members, [], [{ id: 'a' }, { id: 'b' }], of(draw));
      if (!given.ok) throw new Error(given.error.message);
      return [members.map(({ ref }) => given.value.auditorIds.get(ref)?.[0]).join('')];
    });
    expect(halves.size).toBe(20);
    report(`6 plans between two people, ${seeds}`, evenly([...halves.values()]));
  },
  PATIENCE,
);

it('would notice a shuffle that is not fair, or a stream used twice', () => {
  const naive = tally((draw) => {
    const next = seededStream(draw, 'draw');
    const order = [0, 1, 2, 3, 4];
    for (let at = 0; at < order.length; at += 1) {
      const from = uniformBelow(next, order.length);
      [order[at], order[from]] = [order[from] as number, order[at] as number];
    }
    return [order.join('')];
  });
  expect(evenly([...naive.values()]).p).toBeLessThan(1e-6);
  const same = tally((draw) => {
    const members = drawn(rowsOf(6), SIMPLE, 3, draw).sort();
    return [`${members.join(' ')}: ${shuffled(members, seededStream(draw, 'draw'))[0]}`];
  });
  const all = [...same.values()];
  expect(evenly([...all, ...Array.from({ length: 60 - all.length }, () => 0)]).p).toBeLessThan(1e-6);
});
