import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shown, ShownCell } from '#shared/domain/disclosure/attack';
import { type Problem, sumOf } from '#shared/domain/disclosure/problem';
import { protect } from '#shared/domain/disclosure/protect';
import { reportArbitrary, tableArbitrary, tableProblem } from '../../../helpers/disclosure/arbitrary-tables';
import { endByHighs } from '../../../helpers/disclosure/highs';
import { shownOf } from '../../../helpers/disclosure/shown-of';

/** Generated sets of tables; `EHC_DISCLOSURE_RUNS=2000` tries thousands. */
const RUNS = Number(process.env.EHC_DISCLOSURE_RUNS ?? 100);

const row = (total: number, ...parts: number[]): Problem => ({
  cells: [{ key: 'total', count: total }, ...parts.map((count, at) => ({ key: `p${at}`, count }))],
  equations: [
    sumOf(
      'total',
      parts.map((_, at) => `p${at}`),
    ),
  ],
});

const statesOf = (problem: Problem, threshold = 5) =>
  problem.cells.map(({ key }) => protect(problem, { threshold }).states.get(key));

/** Two numbers at least for a cell that is not shown. */
async function expectOpen(shown: Shown, { key, low, high }: ShownCell): Promise<void> {
  if (low === high) return;
  const [least, most] = [await endByHighs(shown, key, 'Minimize'), await endByHighs(shown, key, 'Maximize')];
  if (least === undefined || most === undefined) throw new Error('Nothing fits what is shown.');
  expect(most, key).toBeGreaterThan(least);
}

describe('protect', () => {
  it('calls small counts few and leaves 0 and large ones', () => {
    expect(statesOf(row(40, 0, 3, 2, 35))).toEqual(['count', 'count', 'few', 'few', 'count']);
  });

  it('hides one more where two small counts could only be four each', () => {
    expect(statesOf(row(48, 4, 25, 15, 4))).toEqual(['count', 'few', 'count', 'hidden', 'few']);
  });

  it('hides the smallest count beside a small one, and no total', () => {
    expect(statesOf(row(60, 3, 30, 10, 17))).toEqual(['count', 'few', 'count', 'hidden', 'count']);
  });

  it('hides the total where what is left could only be one number', () => {
    expect(statesOf(row(6, 5, 1))).toEqual(['hidden', 'count', 'few']);
  });

  it('calls a sum of four hidden where four groups of few each could only be one each', () => {
    expect(statesOf(row(4, 1, 1, 1, 1)).filter((state) => state === 'hidden').length).toBeGreaterThan(0);
  });

  it('hides no count for another that could not be any other, because a percent of it is told', () => {
    // Ten plans in two weeks, of all and of the section; then a week of four. With the percent beside them they are ten at least.
    const twoWeeks = (least: number): Problem => ({
      cells: [
        { key: 'all', count: 10 },
        { key: 'section', count: 10, least },
        { key: 'left', count: 0, latent: true, harmless: true },
        { key: 'week', count: 4, latent: true },
        { key: 'three weeks', count: 14, height: 2 },
      ],
      equations: [sumOf('all', ['section', 'left']), sumOf('three weeks', ['section', 'week'])],
    });
    expect(statesOf(twoWeeks(0))).toEqual(['count', 'hidden', 'latent', 'latent', 'count']);
    expect(statesOf(twoWeeks(10)).slice(0, 2)).toEqual(['hidden', 'hidden']);
  });

  for (const [name, arbitrary, runs] of [
    ['tables', tableArbitrary, RUNS],
    ['linked tables of a report', reportArbitrary, RUNS / 5],
  ] as const)
    for (const threshold of [5, 10])
      it(`leaves no hidden count of ${name} known to an independent solver, threshold ${threshold}`, {
        timeout: 60_000 + 600 * RUNS,
      }, async () => {
        await fc.assert(
          fc.asyncProperty(arbitrary, async (problem) => {
            const protection = protect(problem, { threshold });
            expect(protection.givenAway).toEqual([]);
            const shown = shownOf(problem, protection, threshold, true);
            for (const cell of shown.cells) await expectOpen(shown, cell);
          }),
          { numRuns: runs },
        );
      });

  it('shows 0 always, and never a small count', () => {
    fc.assert(
      fc.property(fc.oneof(tableArbitrary, reportArbitrary), fc.constantFrom(5, 10), (problem, threshold) => {
        const { states } = protect(problem, { threshold });
        for (const { key, count } of problem.cells) {
          if (count === 0) expect(states.get(key), key).toBe('count');
          else if (count < threshold) expect(states.get(key), key).not.toBe('count');
          else expect(states.get(key), key).not.toBe('few');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer again', () => {
    const problem = tableProblem('t', [
      [3, 12, 7],
      [0, 5, 22],
      [9, 1, 4],
    ]);
    expect([...protect(problem, { threshold: 5 }).states]).toEqual([...protect(problem, { threshold: 5 }).states]);
  });
});
