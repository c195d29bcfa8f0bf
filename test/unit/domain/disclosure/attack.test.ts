import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCount, attack, type Finding, type Shown, type ToldFigure } from '#shared/domain/disclosure/attack';
import { sumOf } from '#shared/domain/disclosure/problem';
import { tableArbitrary } from '../../../helpers/disclosure/arbitrary-tables';
import { endByHighs } from '../../../helpers/disclosure/highs';

const shown = (value: number) => ({ low: value, high: value });
const FEW = { low: 1, high: 4 };

/** Counts of which some are shown, some called few and some hidden, without any care. */
const carelessArbitrary: fc.Arbitrary<Shown> = fc
  .tuple(tableArbitrary, fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 60, maxLength: 60 }))
  .map(([{ cells, equations }, how]) => ({
    cells: cells.map(({ key, count }, at) => {
      if (how[at] === 0) return { key, ...shown(count) };
      return how[at] === 1 && count > 0 && count < 5 ? { key, ...FEW } : anyCount(key);
    }),
    equations,
  }));

/** True where the other solver finds one number only. */
async function expectSameEnds(problem: Shown, key: string, { low, high, reached }: Finding): Promise<boolean> {
  const [least, most] = [await endByHighs(problem, key, 'Minimize'), await endByHighs(problem, key, 'Maximize')];
  if (least === undefined || most === undefined) throw new Error('Nothing fits.');
  expect([low <= least, high >= most], key).toEqual([true, true]);
  if (reached) expect([low, high], key).toEqual([least, most]);
  return least === most;
}

describe('attack', () => {
  it('finds that two groups of few that make eight have four each', () => {
    const cells = [48, 25, 15].map((value, at) => ({ key: `c${at}`, ...shown(value) }));
    const few = ['a', 'b'].map((key) => ({ key, ...FEW }));
    const found = attack({ cells: [...cells, ...few], equations: [sumOf('c0', ['c1', 'c2', 'a', 'b'])] });
    expect(found.known).toEqual(['a', 'b']);
    expect(found.found.get('a')).toEqual({ low: 4, high: 4, reached: true });
  });

  it('finds the same ends as an independent solver, never too narrow, and knows the same counts', {
    timeout: 240_000,
  }, async () => {
    const ends: boolean[] = [];
    await fc.assert(
      fc.asyncProperty(carelessArbitrary, async (problem) => {
        const { found, known } = attack(problem);
        const theirs: string[] = [];
        for (const [key, finding] of found) {
          if (finding.high > 50_000) continue;
          const isKnown = await expectSameEnds(problem, key, finding);
          if (isKnown) theirs.push(key);
          ends.push(finding.reached);
        }
        expect(known).toEqual(theirs);
      }),
      { numRuns: 120 },
    );
    expect(ends.filter((reached) => reached).length / ends.length).toBeGreaterThan(0.98);
  });

  it('says so where what is shown does not hold together', () => {
    const cells = [
      { key: 'total', ...shown(3) },
      { key: 'part', ...shown(4) },
    ];
    expect(attack({ cells, equations: [sumOf('total', ['part'])] }).contradicts).toBe(true);
  });

  const told = (figure: ToldFigure, base: number) =>
    attack({ cells: [anyCount('part'), { key: 'base', ...shown(base) }], equations: [], told: [figure] }).found.get(
      'part',
    );

  it('takes a whole percent of a shown base for its part, as near as rounding leaves it', () => {
    for (let base = 1; base <= 250; base += 1)
      for (const value of [0, 1, 7, 50, 59, 99, 100]) {
        const parts = Array.from({ length: base + 1 }, (_, at) => at).filter(
          (part) => Math.floor((200 * part + base) / (2 * base)) === value,
        );
        const found = told({ kind: 'percent', part: 'part', base: 'base', value }, base);
        if (parts.length === 0) expect(found).toBeUndefined();
        else expect([found?.low, found?.high]).toEqual([parts[0], value === 100 ? found?.high : parts.at(-1)]);
      }
  });

  it('takes a rating word for a range of the part', () => {
    const found = told({ kind: 'percent-from', part: 'part', base: 'base', from: 70, below: 90 }, 20);
    expect(found).toEqual({ low: 14, high: 17, reached: true });
  });

  it('works out three hidden counts of grades from their mean', () => {
    const grades = ['none', 'some', 'met'].map((key) => ({ key, ...FEW }));
    const found = attack({
      cells: [...grades, { key: 'all', ...shown(9) }],
      equations: [sumOf('all', ['none', 'some', 'met'])],
      told: [
        {
          kind: 'mean',
          base: 'all',
          weights: [
            { key: 'some', weight: 1 },
            { key: 'met', weight: 2 },
          ],
          value: 1.3,
          step: 0.1,
        },
      ],
    });
    expect([...found.found].map(([key, { low, high }]) => [key, low, high])).toEqual([
      ['none', 1, 1],
      ['some', 4, 4],
      ['met', 4, 4],
    ]);
  });
});
