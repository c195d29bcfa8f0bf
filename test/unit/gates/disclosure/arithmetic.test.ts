import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protect } from '#shared/domain/disclosure/protect';
import { givenAway } from '#shared/gates/disclosure/arithmetic';
import { tableProblem } from '../../../helpers/disclosure/arbitrary-tables';

const HEAD = ['Team', 'Good', 'Fair', 'Poor', 'Plans', 'Good %'];
const told = (...rows: string[][]) => givenAway([HEAD, ...rows]);
const OPEN = [
  ['North', '20', '15', '15', '50', '40%'],
  ['South', '30', '20', '10', '60', '50%'],
  ['East', '8', '6', '6', '20', '40%'],
];

describe('hidden counts that a finished table gives away', () => {
  it('finds none in a table that hides nothing, or enough', () => {
    expect(told(...OPEN)).toEqual([]);
    expect(told(...OPEN, ['West', '1 to 4', 'hidden', '10', '30', 'hidden'])).toEqual([]);
  });

  it('finds a single hidden count of a row', () => {
    expect(told(...OPEN, ['West', '1 to 4', '18', '10', '30', 'hidden'])).toEqual([{ row: 4, column: 1 }]);
  });

  it('finds two small counts that can only be four each', () => {
    expect(told(...OPEN, ['West', '1 to 4', '1 to 4', '10', '18', 'hidden'])).toHaveLength(2);
  });

  it('finds a single hidden count of a column with a total', () => {
    const rows = [...OPEN, ['West', '1 to 4', 'hidden', '10', '30', 'hidden'], ['All', '60', '59', '41', '160', '38%']];
    expect(told(...rows)).toEqual([
      { row: 4, column: 1 },
      { row: 4, column: 2 },
    ]);
  });

  it('finds a count whose percent is told all the same', () => {
    expect(told(...OPEN, ['West', '1 to 4', 'hidden', 'hidden', '30', '10%'])).toEqual([{ row: 4, column: 1 }]);
  });

  it('takes no columns for sums that are none in any row', () => {
    const odd = [
      ['North', '20', '15', '15', '51', '40%'],
      ['South', '30', '20', '10', '60', '50%'],
      ['West', '1 to 4', '18', '10', '30', 'hidden'],
    ];
    expect(told(...odd)).toEqual([]);
  });

  it('finds nothing in any table that was protected, and finds it where one more cell is opened', () => {
    const rows = fc.array(fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 7 });
    const opened = { tried: 0, found: 0 };
    fc.assert(
      fc.property(rows, (inner) => {
        const problem = tableProblem('t', inner);
        const { states } = protect(problem, { threshold: 5 });
        const counts = new Map(problem.cells.map(({ key, count }) => [key, count]));
        const words = (key: string) => {
          const state = states.get(key);
          if (state === 'few') return '1 to 4';
          return state === 'hidden' ? 'hidden' : String(counts.get(key));
        };
        const columns = [0, 1, 2, 'all'];
        const grid = [
          ['Row', 'A', 'B', 'C', 'All'],
          ...[...inner.keys(), 'all'].map((row) => [
            String(row),
            ...columns.map((column) => words(`t|${row}|${column}`)),
          ]),
        ];
        expect(givenAway(grid)).toEqual([]);
        const secondary = problem.cells.find(({ key }) => states.get(key) === 'hidden' && !key.includes('all'));
        if (secondary === undefined) return;
        const [, row, column] = secondary.key.split('|').map(Number);
        const open = grid.map((line) => [...line]);
        const line = open[(row ?? 0) + 1];
        if (line !== undefined) line[(column ?? 0) + 1] = String(secondary.count);
        opened.tried += 1;
        opened.found += givenAway(open).length > 0 ? 1 : 0;
      }),
      { numRuns: 500 },
    );
    expect(opened.tried).toBeGreaterThan(20);
    expect(opened.found / opened.tried).toBeGreaterThan(0.6);
  });
});
