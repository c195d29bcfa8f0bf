import fc from 'fast-check';
import { type Cell, type Equation, type Problem, sumOf } from '#shared/domain/disclosure/problem';

/** Counts as they are met: many zeros and small ones. */
const countArbitrary = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 4, arbitrary: fc.integer({ min: 5, max: 60 }) },
);

/** A table of rows and columns with its sums; `name` keeps the keys of two tables apart. */
export function tableProblem(name: string, inner: readonly (readonly number[])[]): Problem {
  const cells: Cell[] = [];
  const equations: Equation[] = [];
  const columns = inner[0]?.length ?? 0;
  const key = (row: number | 'all', column: number | 'all') => `${name}|${row}|${column}`;
  const rows = [...inner.keys()];
  const across = Array.from({ length: columns }, (_, at) => at);
  for (const [row, counts] of inner.entries()) {
    for (const [column, count] of counts.entries()) cells.push({ key: key(row, column), count });
    cells.push({ key: key(row, 'all'), count: counts.reduce((sum, one) => sum + one, 0) });
    equations.push(
      sumOf(
        key(row, 'all'),
        across.map((column) => key(row, column)),
      ),
    );
  }
  for (const column of across) {
    cells.push({ key: key('all', column), count: inner.reduce((sum, counts) => sum + (counts[column] ?? 0), 0) });
    equations.push(
      sumOf(
        key('all', column),
        rows.map((row) => key(row, column)),
      ),
    );
  }
  cells.push({ key: key('all', 'all'), count: inner.flat().reduce((sum, one) => sum + one, 0) });
  equations.push(
    sumOf(
      key('all', 'all'),
      rows.map((row) => key(row, 'all')),
    ),
  );
  equations.push(
    sumOf(
      key('all', 'all'),
      across.map((column) => key('all', column)),
    ),
  );
  return { cells, equations };
}

const matrix = (rows: number, columns: number) =>
  fc.array(fc.array(countArbitrary, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

export const tableArbitrary: fc.Arbitrary<Problem> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => matrix(rows, columns))
  .map((inner) => tableProblem('t', inner));

/**
 * Linked tables as a report has them: criteria of sections, each with met and not met of its base, their sums by section; teams
 * by grade, whose sums are the grades and the audits; periods whose sum is the whole.
 */
export const reportArbitrary: fc.Arbitrary<Problem> = fc
  .record({
    sections: fc.array(fc.array(fc.tuple(countArbitrary, countArbitrary), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    }),
    teams: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 })).chain(([a, b]) => matrix(a, b)),
    cuts: fc.array(fc.nat(100), { minLength: 1, maxLength: 4 }),
  })
  .map(({ sections, teams, cuts }) =>
    joined([sectionsProblem(sections), periodsProblem(tableProblem('grade', teams), cuts)]),
  );

/** Several problems without anything in common as one. */
export const joined = (problems: readonly Problem[]): Problem => ({
  cells: problems.flatMap(({ cells }) => cells),
  equations: problems.flatMap(({ equations }) => equations),
  figures: problems.flatMap(({ figures = [] }) => figures),
});

function sectionsProblem(sections: readonly (readonly (readonly [number, number])[])[]): Problem {
  const cells: Cell[] = [];
  const equations: Equation[] = [];
  const add = (group: string, met: number, notMet: number) => {
    cells.push({ key: `met|${group}`, count: met }, { key: `notMet|${group}`, count: notMet });
    cells.push({ key: `audited|${group}`, count: met + notMet });
    equations.push(sumOf(`audited|${group}`, [`met|${group}`, `notMet|${group}`]));
  };
  const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
  for (const [at, criteria] of sections.entries()) {
    for (const [which, [met, notMet]] of criteria.entries()) add(`${at}.${which}`, met, notMet);
    add(`${at}`, total(criteria.map(([met]) => met)), total(criteria.map(([, notMet]) => notMet)));
    for (const measure of ['met', 'notMet', 'audited'])
      equations.push(
        sumOf(
          `${measure}|${at}`,
          criteria.map((_, which) => `${measure}|${at}.${which}`),
        ),
      );
  }
  const groups = sections.flatMap((criteria, at) => [`${at}`, ...criteria.map((_, which) => `${at}.${which}`)]);
  const figures = groups.map((group) => ({
    kind: 'percent' as const,
    id: `percent|${group}`,
    part: `met|${group}`,
    base: `audited|${group}`,
  }));
  return { cells, equations, figures };
}

/** Each column sum of a table, split over stretches of time at shares of it. */
function periodsProblem(table: Problem, cuts: readonly number[]): Problem {
  const cells = [...table.cells];
  const equations = [...table.equations];
  for (const { key, count } of table.cells.filter((cell) => cell.key.startsWith('grade|all|'))) {
    const edges = [0, ...cuts.map((cut) => Math.round((cut / 100) * count)).sort((a, b) => a - b), count];
    const parts = edges.slice(1).map((edge, at) => ({ key: `${key}|${at}`, count: edge - (edges[at] ?? 0) }));
    cells.push(...parts);
    equations.push(
      sumOf(
        key,
        parts.map((part) => part.key),
      ),
    );
  }
  const grades = table.cells.filter(({ key }) => /^grade\|all\|\d+$/.test(key));
  for (const at of [...cuts, 0].keys())
    equations.push(
      sumOf(
        `grade|all|all|${at}`,
        grades.map(({ key }) => `${key}|${at}`),
      ),
    );
  return { cells: fixTotals(cells, grades, cuts.length + 1), equations };
}

/** All grades of a stretch are the sum of its grades, not a rounded share of the whole. */
function fixTotals(cells: readonly Cell[], grades: readonly Cell[], stretches: number): readonly Cell[] {
  const counts = new Map(cells.map(({ key, count }) => [key, count]));
  for (let at = 0; at < stretches; at += 1)
    counts.set(
      `grade|all|all|${at}`,
      grades.reduce((sum, { key }) => sum + (counts.get(`${key}|${at}`) ?? 0), 0),
    );
  return cells.map((cell) => ({ ...cell, count: counts.get(cell.key) ?? 0 }));
}
