import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveBySweeping } from '#shared/domain/compare/auditors/sweep';

/** Normal equations of rows (x..., y), and the sizes of the columns. */
function equations(rows: readonly (readonly number[])[]) {
  const width = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: width }, (_, a) =>
    Array.from({ length: width }, (_, b) =>
      rows.reduce((sum, row) => sum + (row[a] as number) * (row[b] as number), 0),
    ),
  );
  return solveBySweeping(
    matrix,
    matrix.map((row, at) => row[at] as number),
  );
}

describe('solveBySweeping', () => {
  it('finds a line through points, its error variance per unit and what is left', () => {
    const rows = [0, 1, 2, 3].map((x) => [1, x, 2 + 3 * x + (x === 1 || x === 2 ? 1 : -1)]);
    const solution = equations(rows);
    expect(solution.combination([1, 0])?.value).toBeCloseTo(2, 10);
    expect(solution.combination([0, 1])).toEqual({ value: expect.closeTo(3, 10), variance: expect.closeTo(1 / 5, 10) });
    expect(solution.residual).toBeCloseTo(4, 10);
    expect(solution.rank).toBe(2);
  });

  it('gives no estimate of what the columns leave open, and the same whatever their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(0, 1, 2), fc.integer({ min: 0, max: 20 })), { minLength: 8, maxLength: 30 }),
        (list) => {
          fc.pre(new Set(list.map(([group]) => group)).size === 3);
          const one = (group: number, at: number) => (group === at ? 1 : 0);
          // A constant and one column for each of three groups: only differences between groups can be told.
          const solution = equations(list.map(([group, y]) => [1, one(group, 0), one(group, 1), one(group, 2), y]));
          const turned = equations(list.map(([group, y]) => [one(group, 2), one(group, 0), 1, one(group, 1), y]));
          expect(solution.rank).toBe(3);
          expect(solution.combination([0, 1, 0, 0])).toBeNull();
          const difference = solution.combination([0, 1, -1, 0]);
          const mean = (wanted: number) => {
            const ys = list.flatMap(([group, y]) => (group === wanted ? [y] : []));
            return ys.reduce((sum, y) => sum + y, 0) / ys.length;
          };
          expect(difference?.value).toBeCloseTo(mean(0) - mean(1), 6);
          expect(turned.combination([0, 1, 0, -1])?.value).toBeCloseTo(difference?.value ?? Number.NaN, 6);
          expect(turned.combination([0, 1, 0, -1])?.variance).toBeCloseTo(difference?.variance ?? Number.NaN, 6);
        },
      ),
    );
  });
});
